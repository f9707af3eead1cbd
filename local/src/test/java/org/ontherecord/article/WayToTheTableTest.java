package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.article.FaultyHttp.Fault;
import org.ontherecord.article.FaultyHttp.Plan;
import org.ontherecord.aws.Clients;
import org.ontherecord.http.Refusal;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;

/** Whatever happens on the way to the table, in the end an article is there once and whole. */
class WayToTheTableTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.ofTablesAlone();

    private static final Reader READER = new Reader();
    private final ArticleStore store = new ArticleStore(RUNNING.dynamoDb(), RUNNING.table());
    private final RawTable table = new RawTable(RUNNING);

    /**
     * Faults 5 and 6, on every operation that archiving an article takes. Without the SDK's retries ({@code
     * Clients.limits} keeps them) the first fault would be the answer.
     */
    @ParameterizedTest
    @CsvSource({"GetItem,1", "PutItem,1", "PutItem,3", "UpdateItem,3", "TransactWriteItems,1", "TransactWriteItems,3",
            "Query,1"})
    void aFewFaultsAreRetriedAndNobodyNotices(String operation, int times) {
        for (Fault fault : new Fault[]{Fault.THROTTLED, Fault.INTERNAL_ERROR, Fault.REQUEST_LOST}) {
            Draft draft = draft(operation + times + fault);
            FaultyHttp way = new FaultyHttp(FaultyHttp.first(times, operation, fault));
            Receipt receipt = archive(way).take(draft);

            assertEquals(Outcome.CREATED, receipt.outcome());
            assertWhole(receipt.article().id(), draft);
            assertTrue(Collections.frequency(way.made(), operation) > times, operation + " was tried again");
        }
    }

    /**
     * Fault 2, below the SDK: each write of a submission arrives, and its answer is lost. What is written twice is the same;
     * the transaction carries a token. Without the alias's and the version's conditions, a second article or version would
     * come of it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"PutItem", "UpdateItem", "TransactWriteItems"})
    void whoeverLosesTheAnswerToAWriteFindsOneArticle(String operation) {
        Draft draft = draft("lost " + operation);
        Receipt receipt = archive(new FaultyHttp(FaultyHttp.first(2, operation, Fault.ANSWER_LOST))).take(draft);
        Receipt again = archive(new FaultyHttp(FaultyHttp.first(0, operation, Fault.NONE))).take(draft);

        assertEquals(receipt.article().id(), again.article().id());
        assertEquals(Outcome.UNCHANGED, again.outcome());
        assertEquals(1, again.article().version());
        assertWhole(again.article().id(), draft);
    }

    /** Fault 9: a conflict is no answer. Without the attempts of {@code Archive.take} it would be the caller's. */
    @Test
    void aTransactionThatMeetsAnotherIsTriedAgain() {
        Draft draft = draft("conflict");
        FaultyHttp way = new FaultyHttp(FaultyHttp.first(3, "TransactWriteItems", Fault.CONFLICT));

        assertWhole(archive(way).take(draft).article().id(), draft);
        assertTrue(Collections.frequency(way.made(), "TransactWriteItems") > 3);
    }

    /** Fault 9: with no end of conflicts the caller may come again, and nothing is there that could be seen. */
    @Test
    void conflictsWithoutEndAreSaidToPass() {
        Draft draft = draft("conflicts without end");
        Archive unlucky = archive(new FaultyHttp((operation, _) -> operation.equals("TransactWriteItems")
                ? Fault.CONFLICT
                : Fault.NONE));

        assertEquals(503, assertThrows(Refusal.class, () -> unlucky.take(draft)).answer().status());
        assertEquals(Optional.empty(), store.findAlias(Keys.alias(draft.canonical().orElseThrow())));
        assertWhole(archive((_, _) -> Fault.NONE).take(draft).article().id(), draft);
    }

    private Archive archive(Plan plan) {
        return archive(new FaultyHttp(plan));
    }

    private Archive archive(FaultyHttp way) {
        return new Archive(new ArticleStore(Clients.dynamoDb(way), RUNNING.table()), READER, InstantSource.system());
    }

    private static Draft draft(String words) {
        return Samples.draft(Samples.text() + " Told at " + words + ".",
                Optional.of("https://example.org/" + words.replace(' ', '-')));
    }

    private void assertWhole(ArticleId id, Draft draft) {
        store.sweep(id);
        ArchivedArticle archived = store.load(id);
        assertEquals(draft.text(), archived.text().value());
        assertEquals(archived.article().positions(), archived.positions().size());
        assertEquals(archived.positions().stream().mapToLong(position -> position.actors().size()).sum(),
                table.entries(id));
    }
}
