package org.ontherecord.search.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ontherecord.search.Workshop.everything;
import static org.ontherecord.search.Workshop.found;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.article.ArticleId;
import org.ontherecord.http.Refusal;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;
import org.ontherecord.search.Change;
import org.ontherecord.search.IndexKeeper;
import org.ontherecord.search.Printed;
import org.ontherecord.search.segments.Blobs;

/** The stream's records, followed: again, out of order, with bad ones among them. */
class IndexHandlerTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();
    private static final Reader READER = new Reader();
    private static final String TEXT = "Norway recognises Abkhazia, its foreign ministry said. ";

    @TempDir
    Path folder;

    private IndexedArchive archive;
    private IndexHandler handler;

    @BeforeEach
    void begin() {
        archive = new IndexedArchive(ARCHIVE, READER, folder);
        handler = archive.handler();
    }

    @Test
    void anArticleIsFoundOnceItsRecordIsFollowed() {
        ArticleId article = archive.store("https://example.org/found", TEXT + "Unicorns.");

        assertEquals(Optional.empty(), archive.follow(handler, article));

        assertEquals(List.of(article), found(archive.workshop().reader(), "unicorn"));
    }

    /** Fails if an article's documents are added without deleting those before in {@code LuceneChanges}. */
    @Test
    void followedAgainNothingChanges() {
        ArticleId one = archive.store("https://example.org/again1", TEXT + "Griffins.");
        ArticleId two = archive.store("https://example.org/again2", TEXT + "Griffins too.");
        archive.follow(handler, one, two);
        String before = everything(archive.workshop().reader());

        assertEquals(Optional.empty(), archive.follow(handler, one, two));
        assertEquals(Optional.empty(), archive.follow(archive.handler(), two, one, one));

        assertEquals(before, everything(archive.workshop().reader()));
    }

    /** An old record comes last: what the table says now counts. Fails if the record's own event were applied. */
    @Test
    void recordsOutOfOrderAndOfThePastDoNoHarm() {
        String url = "https://example.org/order";
        ArticleId article = archive.store(url, TEXT + "Manticores.");
        archive.store(url, TEXT + "Basilisks.");
        archive.follow(handler, article);
        assertEquals(List.of(article), found(archive.workshop().reader(), "basilisk"));

        archive.delete(article);
        archive.follow(handler, article, article);
        assertEquals(List.of(), found(archive.workshop().reader(), "basilisk"));

        archive.follow(handler, article);
        assertEquals(List.of(), found(archive.workshop().reader(), "manticore"));
    }

    /** Whatever its place. Fails if a batch is applied whole or not at all. */
    @Test
    void upToTheFirstBadRecordAllIsDoneAndThatOneNamed() {
        archive.follow(handler, archive.store("https://example.org/bad/first", TEXT));
        for (int place = 0; place < 4; place++) {
            String word = "chimera" + place;
            int number = place;
            List<ArticleId> articles = IntStream.range(0, 4)
                    .mapToObj(i -> archive.store("https://example.org/bad" + number + "/" + i, TEXT + word + " " + i))
                    .toList();
            List<String> partitions = new ArrayList<>(articles.stream().map(id -> "ARTICLE#" + id).toList());
            partitions.add(place, "ARTICLE#no such key");

            assertEquals(Optional.of(Integer.toString(100 + place)), archive.follow(handler, partitions));

            assertEquals(Set.copyOf(articles.subList(0, place)),
                    Set.copyOf(found(archive.workshop().reader(), word)));
            assertTrue(archive.log().getLast().contains("record " + (100 + place)), archive.log()::getLast);
            assertTrue(archive.calls().getLast().contains("\"Done\":" + place + ",\"Faults\":" + (5 - place)),
                    archive.calls()::getLast);
        }
    }

    @Test
    void aBadArticleFailsAloneOnceItIsAlone() {
        ArticleId good = archive.store("https://example.org/alone", TEXT + "Wyverns.");
        IndexHandler poisoned = archive.handler(new Poisoned(archive.workshop().writer(), good));

        assertThrows(IllegalStateException.class, () -> archive.follow(poisoned, good));
    }

    @Test
    void whereTheIndexCantBeChangedTheWholeBatchComesAgain() {
        ArticleId article = archive.store("https://example.org/busy", TEXT + "Hydras.");
        IndexHandler busy = archive.handler(new Busy(archive.workshop().writer(), archive.workshop().writer()));

        assertEquals(Optional.of("100"), archive.follow(busy, article, article));
    }

    @Test
    void outgrownLookupEntriesAreDeletedOnTheWay() {
        String url = "https://example.org/swept";
        ArticleId article = archive.store(url, "Norway recognises Abkhazia, its foreign ministry said.");
        archive.store(url, "Norway does not recognise Abkhazia, its foreign ministry said.");
        long before = entries(article);

        archive.follow(handler, article);

        assertTrue(entries(article) < before, before + " entries");
    }

    /**
     * The word is not in Latin letters, since the index may pack those. Within the time of grace and the hour between two
     * tidyings it is gone from all that is stored.
     */
    @Test
    void aDeletedArticleIsGoneFromTableAndStorageAndStaysAway() {
        String url = "https://example.org/forgotten", word = "ბორჯომი";
        String bytes = new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        ArticleId article = archive.store(url, TEXT + word);
        archive.store(url, TEXT + word + " and more");
        archive.follow(handler, article, archive.store("https://example.org/remembered", TEXT));
        assertTrue(stored().contains(bytes));

        archive.delete(article);
        archive.follow(handler, article);
        archive.workshop().pass(Duration.ofMinutes(91));
        archive.call(archive.handler(), "tidy");

        assertEquals(List.of(), found(archive.workshop().reader(), word));
        assertFalse(stored().contains(bytes));
        assertEquals(Set.of("META"), ARCHIVE.dynamoDb()
                .scanPaginator(scan -> scan.tableName(ARCHIVE.table()).consistentRead(true))
                .items()
                .stream()
                .filter(item -> item.get("PK").s().equals("ARTICLE#" + article))
                .map(item -> item.get("SK").s())
                .collect(Collectors.toSet()));
        assertThrows(Refusal.class, () -> archive.store(url, TEXT + word));
    }

    private String stored() {
        Blobs blobs = archive.workshop().blobs();
        return Stream.concat(blobs.list("manifests/"), blobs.list("blobs/"))
                .map(each -> new String(blobs.get(each.name()), StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining());
    }

    @Test
    void anUnknownActionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> archive.call(handler, "explode"));
    }

    private static long entries(ArticleId article) {
        return ARCHIVE.dynamoDb()
                .scanPaginator(scan -> scan.tableName(ARCHIVE.table()).consistentRead(true))
                .items()
                .stream()
                .filter(item -> item.get("PK").s().equals("ARTICLE#" + article)
                        && item.get("SK").s().startsWith("POS#"))
                .count();
    }

    /** An index that another one does the work of. */
    private static class Forwarding implements IndexKeeper {
        private final IndexKeeper real;

        Forwarding(IndexKeeper real) {
            this.real = real;
        }

        @Override
        public void apply(List<Change> changes) {
            applyPresent(() -> changes);
        }

        @Override
        public void applyPresent(Supplier<List<Change>> present) {
            real.applyPresent(present);
        }

        @Override
        public boolean isSound() {
            return true;
        }

        @Override
        public boolean isRebuilding() {
            return real.isRebuilding();
        }

        @Override
        public boolean rebuild(Function<Optional<String>, Step> next) {
            return real.rebuild(next);
        }

        @Override
        public String tidy() {
            return real.tidy();
        }
    }

    /** It can't index one article. */
    private static final class Poisoned extends Forwarding {
        private final ArticleId article;

        Poisoned(IndexKeeper real, ArticleId article) {
            super(real);
            this.article = article;
        }

        @Override
        public void applyPresent(Supplier<List<Change>> present) {
            if (present.get().stream().anyMatch(change -> change.article().equals(article)))
                throw new IllegalStateException("poison");
        }
    }

    /** Another one's commit always comes first. */
    private static final class Busy extends Forwarding {
        private final IndexKeeper rival;

        Busy(IndexKeeper real, IndexKeeper rival) {
            super(real);
            this.rival = rival;
        }

        @Override
        public void applyPresent(Supplier<List<Change>> present) {
            super.applyPresent(() -> {
                rival.apply(List.of(new Change.Put(Printed.as("z").says("other").article())));
                return present.get();
            });
        }
    }
}
