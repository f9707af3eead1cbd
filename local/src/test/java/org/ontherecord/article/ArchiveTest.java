package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.ontherecord.aws.Parallel;
import org.ontherecord.http.Refusal;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class ArchiveTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.ofTablesAlone();

    private static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");
    private final ArticleStore store = new ArticleStore(RUNNING.dynamoDb(), RUNNING.table());
    private final Archive archive = new Archive(store, new Reader(), InstantSource.fixed(NOW));
    private final RawTable table = new RawTable(RUNNING);

    @Test
    void anArticleComesBackWholeWithItsReading() {
        Receipt receipt = archive.take(Samples.at("https://example.org/whole"));
        ArchivedArticle archived = store.load(receipt.article().id());

        assertEquals(Outcome.CREATED, receipt.outcome());
        assertEquals(receipt.article(), archived.article());
        assertEquals(Samples.at("https://example.org/whole").text(), archived.text().value());
        assertEquals(receipt.article().sentences(), archived.reading().sentences().size());
        assertFalse(archived.positions().isEmpty());
        archived.positions()
                .forEach(position -> assertEquals(position.evidence().exact(),
                        archived.text().slice(position.position().evidence())));
        assertEquals(archived.positions().stream().mapToLong(position -> position.actors().size()).sum(),
                table.entries(receipt.article().id()));
    }

    @Test
    void theSameSubmissionTwiceIsOneArticle() {
        Receipt first = archive.take(Samples.at("https://example.org/twice"));
        Draft sameElsewhere = Samples.draft(Samples.at("https://example.org/twice").text(),
                Optional.of("http://www.example.org/twice/?utm_source=feed"));
        Receipt again = archive.take(sameElsewhere);

        assertEquals(Outcome.UNCHANGED, again.outcome());
        assertEquals(first.article(), again.article());
    }

    @Test
    void theSameSubmissionManyTimesAtOnceIsOneArticle() {
        String text = Samples.text() + " Sent eight times at once.";
        List<Receipt> receipts = Parallel.map(IntStream.range(0, 8).boxed().toList(),
                i -> archive.take(Samples.draft(text, Optional.of("https://example.org/at-once"))));

        assertEquals(1, receipts.stream().map(receipt -> receipt.article().id()).distinct().count());
        assertEquals(1, receipts.stream().filter(receipt -> receipt.outcome() == Outcome.CREATED).count());
    }

    @Test
    void theSameContentAtTwoAddressesAtOnceIsOneArticle() {
        String text = Samples.text() + " Printed by several papers.";
        List<Receipt> receipts = Parallel.map(IntStream.range(0, 4).boxed().toList(),
                i -> archive.take(Samples.draft(text, Optional.of("https://paper" + i + ".example.org/story"))));

        assertEquals(1, receipts.stream().map(receipt -> receipt.article().id()).distinct().count());
        Article article = store.load(receipts.getFirst().article().id()).article();
        assertEquals(4, article.aliases().stream().filter(alias -> alias.startsWith("URL#")).count());
        assertEquals(3, article.alsoAt().size());
        assertFalse(article.alsoAt().contains(article.details().url().orElseThrow()));
    }

    @Test
    void theAddressesOfOnePageAreOneArticleAndTheOthersAreRecorded() {
        String text = Samples.text() + " Found at many addresses.";
        Receipt first = archive.take(Samples.draft(text, Optional.of("https://example.org/story/?utm_source=feed")));
        for (String same : List.of("http://example.org/story", "https://www.example.org/story/",
                "https://m.example.org/story#top", "https://amp.example.org/story/amp"))
            assertEquals(first.article(), archive.take(Samples.draft(text, Optional.of(same))).article());

        Draft elsewhere = Samples.draft(text + " Corrected.", Optional.of("https://example.org/story?page=from-mail"));
        Receipt found = archive
                .take(new Draft(elsewhere.text(), Optional.of(CanonicalUrl.of("https://example.org/story")),
                        List.of("https://example.org/story"), elsewhere.details()));
        assertEquals(first.article().id(), found.article().id());
        assertEquals(Optional.of("https://example.org/story/?utm_source=feed"), found.article().details().url());
        assertEquals(Set.of("https://example.org/story?page=from-mail"), found.article().alsoAt());
        assertEquals(first.article().id(),
                archive.take(Samples.draft(text, Optional.of("https://example.org/story?page=from-mail")))
                        .article()
                        .id());
    }

    @Test
    void aCorrectionTellsWhenItWasMade() {
        Archive later = new Archive(store, new Reader(), InstantSource.fixed(NOW.plusSeconds(3600)));
        Receipt first = archive.take(Samples.at("https://example.org/edited"));
        Receipt second = later.take(Samples.draft("Quite another text.", Optional.of("https://example.org/edited")));

        assertEquals(Optional.empty(), first.article().editedAt());
        assertEquals(NOW, second.article().archivedAt());
        assertEquals(Optional.of(NOW.plusSeconds(3600)), second.article().editedAt());
        assertEquals(second.article(), store.load(second.article().id()).article());
    }

    @Test
    void deletedContentDoesNotComeBackAsACorrectionOfAnotherArticle() {
        String text = Samples.text() + " To be deleted.";
        new Deletion(store).delete(archive.take(Samples.draft(text, Optional.empty())).article().id());
        archive.take(Samples.at("https://example.org/innocent"));

        assertEquals(410, status(() -> archive.take(Samples.draft(text, Optional.of("https://example.org/innocent")))));
    }

    @Test
    void aTextWithoutAddressIsKnownByItsContent() {
        String text = Samples.text() + " A text without an address.";
        Receipt first = archive.take(Samples.draft(text, Optional.empty()));
        Receipt again = archive.take(Samples.draft("  " + text.replace(" ", "\n"), Optional.empty()));
        Receipt withUrl = archive.take(Samples.draft(text, Optional.of("https://example.org/found-later")));

        assertEquals(first.article().id(), again.article().id());
        assertEquals(first.article().id(), withUrl.article().id());
        assertEquals(Optional.of("https://example.org/found-later"),
                store.load(first.article().id()).article().details().url());
    }

    @Test
    void aCorrectedArticleReplacesItsReadingAndItsEntries() {
        Receipt first = archive.take(Samples.at("https://example.org/corrected"));
        String corrected = "Norway recognises Kosovo, its foreign ministry said on Monday.";
        Receipt second = archive.take(Samples.draft(corrected, Optional.of("https://example.org/corrected")));
        ArticleId id = first.article().id();

        assertEquals(Outcome.CORRECTED, second.outcome());
        assertEquals(id, second.article().id());
        assertEquals(2, second.article().version());
        assertNotEquals(first.article().rev(), second.article().rev());
        assertEquals(corrected, store.load(id).text().value());
        assertEquals(1, store.load(id).reading().sentences().size());
        store.sweep(id);
        assertTrue(table.sortKeys(id)
                .stream()
                .filter(key -> key.startsWith("POS#"))
                .allMatch(key -> key.startsWith("POS#" + second.article().rev())));
        assertEquals(store.load(id).positions().stream().mapToLong(position -> position.actors().size()).sum(),
                table.entries(id));
    }

    @Test
    void aSweepLeavesTheEntriesOfACorrectionThatIsBeingWritten() {
        ArticleId id = archive.take(Samples.at("https://example.org/swept-too-early")).article().id();
        DynamoDbClient sweeping = Interleaved.beforeTransactions(() -> store.sweep(id), RUNNING.dynamoDb());
        Archive slow = new Archive(new ArticleStore(sweeping, RUNNING.table()), new Reader(), InstantSource.fixed(NOW));
        slow.take(Samples.draft("Norway recognises Kosovo. It does so gladly, its foreign ministry said on Monday.",
                Optional.of("https://example.org/swept-too-early")));

        long entries = store.load(id).positions().stream().mapToLong(position -> position.actors().size()).sum();
        assertTrue(entries > 0);
        store.sweep(id);
        assertEquals(entries, table.entries(id));
    }

    @Test
    void aNewHeadlineForTheSameTextIsACorrectionAndASilentOneIsNot() {
        Draft draft = Samples.draft("Only the headline changes here.", Optional.of("https://example.org/headline"));
        archive.take(draft);
        Details renamed = new Details(Optional.of("A better title"), draft.details().url(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        Details silent = new Details(Optional.empty(), draft.details().url(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());

        Receipt corrected = archive.take(new Draft(draft.text(), draft.canonical(), renamed));
        assertEquals(Outcome.CORRECTED, corrected.outcome());
        assertEquals(draft.details().source(), corrected.article().details().source());
        assertEquals(Outcome.UNCHANGED,
                archive.take(new Draft(draft.text(), draft.canonical(), silent)).outcome());
    }

    @Test
    void aDeletedArticleLeavesItsTombstoneAloneAndStaysAway() {
        String word = "Xylographically";
        Draft draft = Samples.draft(Samples.text() + " " + word + " said.",
                Optional.of("https://example.org/delete-me"));
        ArticleId id = archive.take(draft).article().id();
        archive.take(Samples.draft(draft.text() + " More.", draft.details().url()));
        assertTrue(table.everything().contains(word));

        new Deletion(store).delete(id);

        assertEquals(List.of("META"), table.sortKeys(id));
        assertFalse(table.everything().contains(word));
        assertFalse(table.everything().contains("delete-me"));
        assertEquals(410, status(() -> store.load(id)));
        assertEquals(410, status(() -> archive.take(draft)));
        assertEquals(410, status(() -> archive.take(Samples.draft(draft.text(), Optional.empty()))));
        assertEquals(410, status(() -> archive.take(Samples.draft("Other words.", draft.details().url()))));
        new Deletion(store).delete(id);
        assertEquals(List.of("META"), table.sortKeys(id));
    }

    @Test
    void whatWasNeverThereCannotBeDeleted() {
        assertEquals(404, status(() -> new Deletion(store).delete(ArticleId.parse("abcdefghijklmnopqrstuvwx"))));
    }

    @Test
    void anIdThatIsHeldByAnotherAddressIsNeverOverwritten() {
        Draft draft = Samples.draft("The second of two that collide.", Optional.of("https://example.org/collision"));
        ArticleId id = ArticleId.of(draft.canonical(), draft.content());
        Article first = archive.take(Samples.draft("The first.", Optional.empty())).article();
        Article colliding = new Article(id, 1, first.rev(), first.details(), NOW, first.content(), "en", 1, 0,
                first.aliases());
        RUNNING.dynamoDb().putItem(request -> request.tableName(RUNNING.table()).item(ArticleItems.meta(colliding)));

        assertEquals(409, status(() -> archive.take(draft)));
        assertEquals(List.of("META"), table.sortKeys(id));
    }

    @Test
    void aTextThatNoItemCanHoldIsRefusedAndNothingOfItIsWritten() {
        String noise = new Random(1).ints(600_000, '!', 0x2FFF)
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int before = table.items().size();

        assertEquals(413, status(() -> archive.take(Samples.draft(noise, Optional.of("https://example.org/noise")))));
        assertEquals(before, table.items().size());
    }

    @Test
    void listsAreNewestFirstAndCutWithoutLossOrRepetition() {
        List<ArticleId> made = IntStream.rangeClosed(1, 12).mapToObj(day -> {
            Draft draft = Samples.draft("List item " + day, Optional.of("https://example.org/list/" + day));
            Details dated = new Details(Optional.empty(), draft.details().url(), Optional.empty(), Optional.empty(),
                    Optional.of(PublicationDate.parse("publishedAt", "1999-01-%02d".formatted(day))), Optional.empty());
            return archive.take(new Draft(draft.text(), draft.canonical(), dated)).article().id();
        }).toList().reversed();

        Optional<Instant> from = Optional.of(Instant.parse("1999-01-01T00:00:00Z"));
        Optional<Instant> to = Optional.of(Instant.parse("1999-01-31T00:00:00Z"));
        List<Article> first = store.newest(from, to, Optional.empty(), 5);
        List<Article> rest = store.newest(from, to, Optional.of(Keys.sort(first.getLast().sortAt(),
                first.getLast().id().value())), 100);
        assertEquals(made.subList(0, 5), first.stream().map(Article::id).toList());
        assertEquals(made.subList(5, 12), rest.stream().map(Article::id).toList());
    }

    @Test
    void manyItemsAreReadInSeveralBatches() {
        List<ArticleId> ids = IntStream.range(0, 130)
                .mapToObj(i -> archive
                        .take(Samples.draft("Batch item " + i, Optional.empty()))
                        .article()
                        .id())
                .collect(Collectors.toList());
        assertEquals(130, store.articles(ids).size());
    }

    private static int status(Executable work) {
        return assertThrows(Refusal.class, work).answer().status();
    }
}
