package org.ontherecord.search.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an index is made of: its settings and mappings, as the resource of that name has them. */
record Shape(JsonNode body) {
    static final Shape ARTICLES = read("articles.json"), LEDGER = read("ledger.json");
    private static final String NUMBER = "/mappings/_meta/shape";

    /** Makes an index under an alias. Of several who make the same one, all succeed. */
    void make(Domain domain, String index, String alias) {
        ObjectNode named = (ObjectNode) body.deepCopy();
        named.set("aliases", Json.MAPPER.valueToTree(Map.of(alias, Map.of())));
        Reply reply = domain.put("/" + index, named);
        if (!reply.isError("resource_already_exists_exception")) reply.orFail();
    }

    /** Whether an index was made of this shape; one of another can't take in what this one can. */
    boolean isThatOf(JsonNode index) {
        return index.at(NUMBER).equals(body.at(NUMBER));
    }

    private static Shape read(String resource) {
        try (InputStream in = Shape.class.getResourceAsStream(resource)) {
            return new Shape(Json.MAPPER.readTree(in));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
