package org.ontherecord.search.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The two indices of a domain, each under an alias: what its name is asked for never makes one by accident. */
final class Indices {
    static final String ARTICLES = "ontherecord-articles";
    static final String COMMITS = "ontherecord-commits";
    /** Of the mappings below; another makes indices of its own. */
    private static final String GENERATION = "-1";

    private Indices() {}

    /** Makes those that are not there. */
    static void make(Domain domain) {
        make(domain, ARTICLES, "articles.json");
        make(domain, COMMITS, "commits.json");
    }

    private static void make(Domain domain, String name, String resource) {
        Reply reply = domain.put("/" + name + GENERATION, read(resource));
        if (!reply.isError("resource_already_exists_exception")) reply.orFail();
    }

    private static byte[] read(String resource) {
        try (InputStream in = Indices.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
