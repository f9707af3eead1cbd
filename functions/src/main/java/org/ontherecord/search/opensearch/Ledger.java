package org.ontherecord.search.opensearch;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What is known of a domain's index beside the articles: when it was written last, and how far a new one has come. */
final class Ledger {
    private static final String NAME = "ontherecord-ledger";
    private static final String FIRST = NAME + "-0";
    private static final String LAST_COMMIT = "commit", REMOVAL = "removal", REBUILD = "rebuild";

    private final Domain domain;

    Ledger(Domain domain) {
        this.domain = domain;
    }

    Optional<Instant> committedAt() {
        return read(LAST_COMMIT).map(document -> Instant.parse(document.at("/_source/at").asString()));
    }

    void commit(Instant at) {
        write("/_doc/" + LAST_COMMIT + "?", Map.of("at", at.toString())).orFail();
    }

    /** That an article was removed, of which something is left on the domain's disk. */
    void owe(Instant removed) {
        write("/_doc/" + REMOVAL + "?", Map.of("at", removed.toString())).orFail();
    }

    /** When the last article was removed of which something is left. */
    Optional<Instant> owed() {
        return read(REMOVAL).map(document -> Instant.parse(document.at("/_source/at").asString()));
    }

    void settle() {
        Reply reply = domain.delete("/" + NAME + "/_doc/" + REMOVAL, Map.of());
        if (!reply.isMissing()) reply.orFail();
    }

    /** The index that is being built, if one is. */
    Optional<Rebuild> rebuild() {
        return read(REBUILD).map(Rebuild::of);
    }

    /** Whether it is this one that is being built from now on. Of several who begin at once, one does. */
    boolean begin(Rebuild rebuild) {
        return came(write("/_create/" + REBUILD + "?", rebuild.body()));
    }

    /** Whether nobody else had come further since it was read. */
    boolean advance(Rebuild seen, Rebuild next) {
        return came(write("/_doc/" + REBUILD + "?" + seen.asSeen() + "&", next.body()));
    }

    /** Whether nobody else had come further, or ended it. */
    boolean end(Rebuild seen) {
        return came(domain.delete("/" + NAME + "/_doc/" + REBUILD + "?" + seen.asSeen(), Map.of()));
    }

    private Optional<JsonNode> read(String id) {
        Reply reply = domain.get("/" + NAME + "/_doc/" + id);
        return reply.isMissing() ? Optional.empty() : Optional.of(reply.orFail());
    }

    private Reply write(String where, Map<String, ?> body) {
        String path = "/" + NAME + where + "require_alias=true";
        Reply reply = domain.put(path, body);
        if (!reply.isMissingIndex()) return reply;
        Shape.LEDGER.make(domain, FIRST, NAME);
        return domain.put(path, body);
    }

    private static boolean came(Reply reply) {
        if (reply.isConflict()) return false;
        reply.orFail();
        return true;
    }
}
