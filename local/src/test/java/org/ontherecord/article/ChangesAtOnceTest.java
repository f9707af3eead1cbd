package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.aws.Parallel;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;

/** Of changes to one article none is lost, and none is half there, whenever they come. */
class ChangesAtOnceTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.ofTablesAlone();

    private static final Reader READER = new Reader();
    private static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");
    private final ArticleStore store = new ArticleStore(RUNNING.dynamoDb(), RUNNING.table());
    private final RawTable table = new RawTable(RUNNING);

    /** Fault 13. Without {@code ArticleWriter.IS_VERSION} one correction would overwrite the other unseen. */
    @Test
    void ofCorrectionsAtOnceEachBecomesAVersion() {
        for (int round = 0; round < 5; round++) {
            String url = "https://example.org/corrected-at-once/" + round;
            ArticleId id = at(NOW).take(draft("The first text of round " + round, url)).article().id();
            List<String> texts = IntStream.range(0, 4)
                    .mapToObj(i -> "Norway supports correction " + i + ", its foreign ministry said on Monday.")
                    .toList();
            List<Receipt> receipts = Parallel.map(texts, text -> at(NOW).take(draft(text, url)));

            assertEquals(List.of(2L, 3L, 4L, 5L),
                    receipts.stream().map(receipt -> receipt.article().version()).sorted().toList());
            Receipt last = receipts.stream().filter(one -> one.article().version() == 5).findFirst().orElseThrow();
            store.sweep(id);
            ArchivedArticle archived = store.load(id);
            assertEquals(last.article().rev(), archived.article().rev());
            assertTrue(texts.contains(archived.text().value()));
            assertEquals(archived.positions().stream().mapToLong(position -> position.actors().size()).sum(),
                    table.entries(id));
            assertEquals(6, archived.article().aliases().size(), "an address and five contents");
        }
    }

    /** Fault 13: details that only one of two corrections has are not lost. Without the second look they were. */
    @Test
    void whatOneCorrectionAddsTheOtherKeeps() {
        for (int round = 0; round < 10; round++) {
            String url = "https://example.org/details-at-once/" + round;
            Draft plain = bare("Only details change in round " + round, url);
            at(NOW).take(plain);
            Draft titled = new Draft(plain.text(), plain.canonical(),
                    details(url, Optional.of("A title"), Optional.empty()));
            Draft signed = new Draft(plain.text(), plain.canonical(),
                    details(url, Optional.empty(), Optional.of("A. Writer")));
            List<Receipt> receipts = Parallel.map(List.of(titled, signed), draft -> at(NOW).take(draft));

            Details kept = store.load(receipts.getFirst().article().id()).article().details();
            assertEquals(Optional.of("A title"), kept.title());
            assertEquals(Optional.of("A. Writer"), kept.author());
        }
    }

    /** Fault 4: the id comes from address and content. A token that lasts ten minutes would make a second article. */
    @Test
    void theSameSubmissionYearsLaterIsStillOneArticle() {
        Draft draft = draft("Sent in now and again.", "https://example.org/again");
        Receipt first = at(NOW).take(draft);
        for (Duration later : List.of(Duration.ofMinutes(11), Duration.ofDays(1), Duration.ofDays(3650))) {
            Receipt again = at(NOW.plus(later)).take(draft);
            assertEquals(first.article(), again.article());
            assertEquals(Outcome.UNCHANGED, again.outcome());
        }
        assertEquals(first.article().archivedAt(), store.load(first.article().id()).article().archivedAt());
    }

    private Archive at(Instant now) {
        return new Archive(store, READER, InstantSource.fixed(now));
    }

    private static Draft draft(String text, String url) {
        return Samples.draft(text, Optional.of(url));
    }

    private static Draft bare(String text, String url) {
        return new Draft(text, Optional.of(CanonicalUrl.of(url)), details(url, Optional.empty(), Optional.empty()));
    }

    private static Details details(String url, Optional<String> title, Optional<String> author) {
        return new Details(title, Optional.of(url), Optional.empty(), author, Optional.empty(), Optional.empty());
    }
}
