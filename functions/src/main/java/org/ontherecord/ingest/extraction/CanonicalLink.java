package org.ontherecord.ingest.extraction;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.ontherecord.article.CanonicalUrl;
import org.ontherecord.http.Refusal;

/** The address that a page gives as its own. It counts on the page's host only: no site may claim another's article. */
final class CanonicalLink {
    private static final String SCHEME = "https://";

    private CanonicalLink() {}

    static Optional<String> of(Page page) {
        Element link = page.document().selectFirst("link[rel~=(?i)\\bcanonical\\b][href]");
        return link == null ? Optional.empty() : page.url().flatMap(url -> of(url, link.attr("href")));
    }

    private static Optional<String> of(String url, String reference) {
        return resolved(url, reference).filter(own -> mayReplace(url, own));
    }

    private static Optional<String> resolved(String url, String reference) {
        try {
            return Optional.of(URI.create(url).resolve(reference.strip()).toString());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean mayReplace(String url, String own) {
        try {
            String given = CanonicalUrl.of(url).value();
            String claimed = CanonicalUrl.of(own).value();
            boolean homePageForAll = path(claimed).isEmpty() && !path(given).isEmpty();
            return host(given).equals(host(claimed)) && !homePageForAll;
        } catch (Refusal malformed) {
            return false;
        }
    }

    private static String host(String canonical) {
        return canonical.substring(SCHEME.length()).split("[/?]", 2)[0];
    }

    private static String path(String canonical) {
        return canonical.substring(SCHEME.length() + host(canonical).length());
    }
}
