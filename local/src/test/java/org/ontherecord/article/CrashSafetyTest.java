package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A process that ends at any of its writes leaves the old state whole, and the next run brings the new one about. */
class CrashSafetyTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.ofTablesAlone();

    private static final Reader READER = new Reader();
    private static final String CORRECTION = "Norway does not recognise Abkhazia, its foreign ministry said on Monday. "
            + "Sweden condemned the attack.";
    private final ArticleStore store = new ArticleStore(RUNNING.dynamoDb(), RUNNING.table());
    private final RawTable table = new RawTable(RUNNING);

    @Test
    void theWorkTestedHereHasSeveralSteps() {
        assertTrue(writesOf(archive -> archive.take(Samples.at("https://example.org/count"))) > 3);
        assertTrue(writesOf(archive -> archive.take(correction("https://example.org/count"))) > 1);
    }

    @TestFactory
    Stream<DynamicTest> aFirstSubmissionIsWholeOrNotThere() {
        int writes = writesOf(archive -> archive.take(Samples.at("https://example.org/size")));
        return MortalProcess.deaths(writes, (process, run) -> {
            Draft draft = Samples.draft(Samples.text() + " Run " + run, Optional.of(url("first", run)));
            assertThrows(Throwable.class, () -> archive(process.client(RUNNING.dynamoDb())).take(draft));

            Optional<ArticleId> seen = store.findAlias(Keys.alias(draft.canonical().orElseThrow()));
            seen.ifPresent(id -> assertWhole(id, draft.text()));
            ArticleId id = archive(RUNNING.dynamoDb()).take(draft).article().id();
            assertWhole(id, draft.text());
            assertClean(id);
        });
    }

    @TestFactory
    Stream<DynamicTest> aCorrectionIsWholeOrNotThere() {
        archive(RUNNING.dynamoDb()).take(Samples.at("https://example.org/correction-size"));
        int writes = writesOf(archive -> archive.take(correction("https://example.org/correction-size")));
        return MortalProcess.deaths(writes, (process, run) -> {
            Draft first = Samples.draft(Samples.text() + " Before " + run, Optional.of(url("corrected", run)));
            ArticleId id = archive(RUNNING.dynamoDb()).take(first).article().id();
            Draft correction = correction(url("corrected", run));
            assertThrows(Throwable.class, () -> archive(process.client(RUNNING.dynamoDb())).take(correction));

            boolean done = store.load(id).article().version() == 2;
            assertWhole(id, done ? correction.text() : first.text());
            archive(RUNNING.dynamoDb()).take(correction);
            assertWhole(id, correction.text());
            assertClean(id);
            assertEquals(2, store.load(id).article().version());
        });
    }

    @TestFactory
    Stream<DynamicTest> aDeletionIsFinishedByTheNext() {
        MortalProcess living = MortalProcess.living();
        ArticleId sized = archive(RUNNING.dynamoDb()).take(Samples.at("https://example.org/deletion-size"))
                .article()
                .id();
        new Deletion(new ArticleStore(living.client(RUNNING.dynamoDb()), RUNNING.table())).delete(sized);
        return MortalProcess.deaths(living.writes(), (process, run) -> {
            Draft draft = Samples.draft(Samples.text() + " Delete " + run, Optional.of(url("deleted", run)));
            ArticleId id = archive(RUNNING.dynamoDb()).take(draft).article().id();
            Deletion dying = new Deletion(
                    new ArticleStore(process.client(RUNNING.dynamoDb()), RUNNING.table()));
            assertThrows(Throwable.class, () -> dying.delete(id));

            if (store.find(id).orElseThrow() instanceof Article) assertWhole(id, draft.text());
            new Deletion(store).delete(id);
            assertEquals(List.of("META"), table.sortKeys(id));
        });
    }

    /** Text, reading and current entries belong together, whatever else lies in the partition, and a sweep spares them. */
    private void assertWhole(ArticleId id, String text) {
        store.sweep(id);
        ArchivedArticle archived = store.load(id);
        assertEquals(text, archived.text().value());
        assertEquals(archived.article().positions(), archived.positions().size());
        assertEquals(entries(archived),
                table.sortKeys(id).stream().filter(key -> key.startsWith("POS#" + archived.article().rev())).count());
    }

    /** Nothing else lies there. */
    private void assertClean(ArticleId id) {
        store.sweep(id);
        assertEquals(entries(store.load(id)), table.entries(id));
    }

    private static long entries(ArchivedArticle archived) {
        return archived.positions().stream().mapToLong(position -> position.actors().size()).sum();
    }

    private static String url(String kind, String run) {
        return "https://example.org/" + kind + "/" + run;
    }

    private static Draft correction(String url) {
        return Samples.draft(CORRECTION + " " + url, Optional.of(url));
    }

    private static Archive archive(DynamoDbClient client) {
        return new Archive(new ArticleStore(client, RUNNING.table()), READER, InstantSource.system());
    }

    private interface Work {
        void on(Archive archive);
    }

    private static int writesOf(Work work) {
        MortalProcess living = MortalProcess.living();
        work.on(archive(living.client(RUNNING.dynamoDb())));
        return living.writes();
    }
}
