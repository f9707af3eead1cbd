package org.ontherecord.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TidyingTest {
    private static final String NO_MARKS = "{\"hits\":{\"hits\":[]}}";
    private final ScriptedDomain script;
    private final OpenSearchIndexer indexer;

    TidyingTest() throws IOException {
        script = new ScriptedDomain();
        indexer = new OpenSearchIndexer(script.domain(), ScriptedDomain.BRIEF,
                () -> Instant.parse("2026-01-01T12:00:00Z"));
    }

    @AfterEach
    void close() {
        script.close();
    }

    @Test
    void whereNothingWasRemovedThereIsNothingToDo() {
        script.answering(200, "{}").answering(200, NO_MARKS).answering(404, "{\"found\":false}");

        assertEquals("nothing to do", indexer.tidy());
    }

    @Test
    void whatWasRemovedJustNowIsStillHeldByTheDomain() {
        script.answering(200, "{}").answering(200, NO_MARKS).answering(200, removedAt("2026-01-01T11:56:00Z"));

        assertEquals("nothing to do", indexer.tidy());
    }

    @Test
    void whatWasRemovedBeforeIsTakenOffTheDisk() {
        script.answering(200, "{}").answering(200, NO_MARKS).answering(200, removedAt("2026-01-01T11:54:00Z"));
        script.answering(200, "{}").answering(200, "{}").answering(200, "{}");

        assertEquals("what was deleted is being taken off the disk", indexer.tidy());
        assertEquals(List.of("DELETE /ontherecord-ledger/_doc/removal", "POST /ontherecord-articles/_flush",
                "POST /ontherecord-articles/_forcemerge?only_expunge_deletes=true&wait_for_completion=false"),
                script.asked().stream().skip(3).map(ScriptedDomain.Asked::what).toList());
    }

    private static String removedAt(String at) {
        return "{\"_source\":{\"at\":\"" + at + "\"}}";
    }
}
