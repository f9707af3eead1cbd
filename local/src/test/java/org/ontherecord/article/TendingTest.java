package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.Mockito;
import org.ontherecord.http.CallLog;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the scheduled upkeep does with articles that are over their time, or were read by an older reader. */
class TendingTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.ofTablesAlone();

    private static final Reader READER = new Reader();
    private static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");
    private final ArticleStore store = new ArticleStore(RUNNING.dynamoDb(), RUNNING.table());
    private final RawTable table = new RawTable(RUNNING);
    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void theArchiveIsEmpty() {
        table.items()
                .forEach(item -> RUNNING.dynamoDb()
                        .deleteItem(delete -> delete.tableName(RUNNING.table())
                                .key(Map.of("PK", item.get("PK"), "SK", item.get("SK")))));
    }

    @Test
    void whatIsOverItsTimeIsDeletedForGoodAndTheRestStays() {
        ArticleId old = archived("Sudan condemned the old attack.", NOW.minus(Duration.ofDays(31)));
        ArticleId young = archived("Sudan condemned the young attack.", NOW.minus(Duration.ofDays(29)));

        Tending.Summary summary = tending(Optional.of(Duration.ofDays(30))).tend(() -> true);

        assertEquals(new Tending.Summary(2, 1, 0, 0, true), summary);
        assertEquals(List.of("META"), table.sortKeys(old));
        assertFalse(table.everything().contains("old attack"));
        assertEquals("Sudan condemned the young attack.", store.load(young).text().value());
        assertEquals(new Tending.Summary(1, 0, 0, 0, true), tending(Optional.empty()).tend(() -> true));
    }

    @Test
    void whatAnOlderReaderReadIsReadAgainOnceAndKeepsItsWords() {
        ArticleId id = archived("Sudan condemned the attack that is read again.", NOW);
        ArchivedArticle before = store.load(id);
        readBy("0", id);

        assertEquals(new Tending.Summary(1, 0, 1, 0, true), tending(Optional.empty()).tend(() -> true));

        ArchivedArticle after = store.load(id);
        assertEquals(2, after.article().version());
        assertEquals(before.text().value(), after.text().value());
        assertEquals(before.positions(), after.positions());
        assertEquals(before.article().details(), after.article().details());
        assertEquals(before.article().editedAt(), after.article().editedAt());
        assertEquals(after.positions().stream().mapToLong(position -> position.actors().size()).sum(),
                table.entries(id));
        assertEquals(new Tending.Summary(1, 0, 0, 0, true), tending(Optional.empty()).tend(() -> true));
    }

    @Test
    void aCallWhoseTimeIsUpGoesOnWithTheNext() {
        for (int i = 0; i < 120; i++)
            archived("Article to be tended " + i, NOW);
        int seen = 0;
        int calls = 0;
        Tending.Summary summary;
        do {
            summary = tending(Optional.empty()).tend(() -> false);
            seen += summary.seen();
            calls++;
        } while (!summary.done());

        assertEquals(120, seen);
        assertEquals(3, calls);
    }

    @Test
    void oneThatCannotBeTendedIsNamedAndHoldsUpNobody() {
        ArticleId bad = archived("Sudan condemned the broken attack.", NOW);
        ArticleId good = archived("Sudan condemned the sound attack.", NOW);
        readBy("0", bad);
        readBy("0", good);
        RUNNING.dynamoDb()
                .putItem(put -> put.tableName(RUNNING.table())
                        .item(Map.of("PK", AttributeValue.fromS("ARTICLE#" + bad), "SK",
                                AttributeValue.fromS("TEXT"))));

        assertEquals(new Tending.Summary(2, 0, 1, 1, true), tending(Optional.empty()).tend(() -> true));
        assertEquals(2, store.load(good).article().version());
        assertTrue(log.getFirst().contains(bad.value()));
        assertFalse(log.getFirst().contains("broken attack"));
    }

    @Test
    void aCallLeavesOneLineOfNumbers() throws IOException {
        Context context = Mockito.mock();
        List<String> calls = new ArrayList<>();
        new UpkeepHandler(tending(Optional.empty()),
                new CallLog(Optional.of("upkeep"), InstantSource.fixed(NOW), calls::add))
                .handleRequest(InputStream.nullInputStream(), OutputStream.nullOutputStream(), context);

        assertEquals(1, calls.size());
        assertTrue(calls.getFirst().contains("\"deleted\":\"0\",\"readAgain\":\"0\""), calls::getFirst);
        assertTrue(calls.getFirst().contains("\"Faults\":0"), calls::getFirst);
    }

    private Tending tending(Optional<Duration> retention) {
        return new Tending(store, () -> READER, retention, InstantSource.fixed(NOW), log::add);
    }

    private ArticleId archived(String text, Instant at) {
        return new Archive(store, READER, InstantSource.fixed(at)).take(Samples.draft(text, Optional.empty()))
                .article()
                .id();
    }

    private void readBy(String version, ArticleId id) {
        RUNNING.dynamoDb()
                .updateItem(update -> update.tableName(RUNNING.table())
                        .key(Map.of("PK", AttributeValue.fromS("ARTICLE#" + id), "SK", AttributeValue.fromS("META")))
                        .updateExpression("SET readerVersion = :version")
                        .expressionAttributeValues(Map.of(":version", AttributeValue.fromS(version))));
    }
}
