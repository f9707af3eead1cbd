package org.ontherecord.search.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ontherecord.search.Workshop.everything;
import static org.ontherecord.search.Workshop.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.Stretch;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;
import org.ontherecord.search.Dying;
import org.ontherecord.search.Dying.Side;
import org.ontherecord.search.IndexKeeper;
import org.ontherecord.search.IndexKeeper.Step;
import org.ontherecord.search.segments.Manifest;
import org.ontherecord.search.segments.Part;

/** The index, built anew from the table: the same as the one that followed every change. */
class RebuildTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();
    private static final Reader READER = new Reader();
    private static final List<ArticleId> ARTICLES = new ArrayList<>();

    @TempDir
    Path folder;

    private IndexedArchive archive;

    /** Twelve articles, of which two are corrected and two deleted. */
    @BeforeEach
    void begin() {
        archive = new IndexedArchive(ARCHIVE, READER, folder);
        if (!ARTICLES.isEmpty()) return;
        for (int i = 0; i < 12; i++)
            ARTICLES.add(
                    archive.store(url(i), "Country " + i + " is new. Norway recognises Abkhazia, it said. Dragons."));
        archive.store(url(3), "Norway does not recognise Abkhazia, its foreign ministry said. Dragons and phoenixes.");
        archive.store(url(4), "Sweden condemned the attack on Georgia. Dragons and phoenixes.");
        archive.delete(ARTICLES.get(5));
        archive.delete(ARTICLES.get(6));
    }

    /** Fails if the walk skips a partition or the last of a page. */
    @Test
    void itAnswersAsTheOneThatFollowed() {
        IndexHandler handler = archive.handler();
        followAll(handler);
        String followed = everything(archive.workshop().reader());
        long epoch = archive.workshop().pointer().head().orElseThrow().epoch();

        assertEquals("built anew", archive.call(handler, "rebuild"));

        assertEquals(followed, everything(archive.workshop().reader()));
        assertEquals(10, found(archive.workshop().reader(), "dragon").size());
        assertEquals(epoch + 1, archive.workshop().pointer().head().orElseThrow().epoch());
        assertFalse(archive.workshop().writer().isRebuilding());
    }

    @Test
    void theWayThroughAllArticlesMeetsEachOnceWhateverTheStretch() {
        List<ArticleId> whole = archive.store().walk(Optional.empty(), 1000).articles();
        assertEquals(10, whole.size());
        for (int most : List.of(1, 2, 3, 5, 10)) {
            List<ArticleId> met = new ArrayList<>();
            Optional<String> place = Optional.empty();
            do {
                Stretch stretch = archive.store().walk(place, most);
                assertTrue(stretch.articles().size() <= most);
                met.addAll(stretch.articles());
                place = stretch.end();
            } while (place.isPresent());
            assertEquals(whole, met);
        }
    }

    @Test
    void aCallThatRunsOutOfTimeIsGoneOnFromByTheNext() {
        followAll(archive.handler());
        String followed = everything(archive.workshop().reader());
        archive.leaveMillis(0);

        assertEquals("not done yet: call again", archive.call(archive.handler(), "rebuild"));
        assertEquals(followed, everything(archive.workshop().reader()));
        assertTrue(archive.workshop().writer().isRebuilding());

        assertEquals("0 blobs deleted", archive.call(archive.handler(), "tidy"));
        assertEquals(followed, everything(archive.workshop().reader()));
        assertFalse(archive.workshop().writer().isRebuilding());
    }

    /** Fails without {@code rebuild.apply} in {@code LuceneIndexer.applyPresent}. */
    @Test
    void whatChangesMeanwhileIsInIt() {
        followAll(archive.handler());
        IndexKeeper builder = archive.workshop().writer();
        PresentState present = new PresentState(archive.store());
        assertTrue(builder.rebuild(_ -> new Step(ARTICLES.stream().map(present::of).toList(), Optional.of("half"))));

        ArticleId late = archive.store("https://example.org/rebuild/late", "Dragons, lately.");
        archive.store(url(0), "Griffins, no longer what they were.");
        archive.follow(archive.handler(), late, ARTICLES.get(0));
        assertTrue(builder.rebuild(_ -> new Step(List.of(), Optional.empty())));
        archive.delete(ARTICLES.get(1));
        archive.follow(archive.handler(), ARTICLES.get(1));
        assertFalse(builder.rebuild(_ -> new Step(List.of(), Optional.empty())));

        var reader = archive.workshop().reader();
        assertTrue(found(reader, "dragon").contains(late));
        assertEquals(List.of(ARTICLES.get(0)), found(reader, "griffin"));
        assertFalse(found(reader, "dragon").contains(ARTICLES.get(1)));
        ARTICLES.clear();
        emptyTable();
    }

    @Test
    void whereThereIsNoIndexTheFirstBatchBuildsItFromTheTable() {
        assertEquals(Optional.empty(), archive.follow(archive.handler(), ARTICLES.get(0)));

        assertEquals(10, found(archive.workshop().reader(), "dragon").size());
    }

    @Test
    void whereTheIndexIsDamagedTheNextTidyingBuildsItAnew() throws IOException {
        followAll(archive.handler());
        String followed = everything(archive.workshop().reader());
        Manifest last = archive.workshop().commits().last().orElseThrow().manifest();
        for (Part part : last.parts())
            Files.delete(folder.resolve("blobs").resolve(part.blob()));

        assertTrue(archive.call(archive.handler(), "tidy").contains("built anew"));

        assertEquals(followed, everything(archive.workshop().reader()));
    }

    @Test
    void whereTheIndexIsDamagedTheNextBatchButOneBuildsItAnew() throws IOException {
        followAll(archive.handler());
        String followed = everything(archive.workshop().reader());
        Files.delete(folder.resolve("blobs").resolve(archive.workshop().pointer().head().orElseThrow().manifest()));
        IndexHandler handler = archive.handler();

        assertThrows(RuntimeException.class, () -> archive.follow(handler, ARTICLES.get(0)));
        assertEquals(Optional.empty(), archive.follow(handler, ARTICLES.get(0)));

        assertEquals(followed, everything(archive.workshop().reader()));
    }

    /** A damaged index that is being built is begun again. */
    @Test
    void whatIsBeingBuiltCanBeDamagedToo() throws IOException {
        followAll(archive.handler());
        String followed = everything(archive.workshop().reader());
        archive.leaveMillis(0);
        archive.call(archive.handler(), "rebuild");
        archive.leaveMillis(600_000);
        try (Stream<Path> blobs = Files.list(folder.resolve("blobs/manifests"))) {
            String used = archive.workshop().pointer().head().orElseThrow().manifest();
            for (Path manifest : blobs.filter(file -> !used.endsWith(file.getFileName().toString())).toList())
                Files.delete(manifest);
        }

        archive.follow(archive.handler(), ARTICLES.get(0));
        assertEquals(followed, everything(archive.workshop().reader()));
        assertEquals("built anew", archive.call(archive.handler(), "rebuild"));
        assertEquals(followed, everything(archive.workshop().reader()));
    }

    /** At each write. */
    @TestFactory
    Stream<DynamicTest> aRebuildThatDiesIsFinishedByTheNext() {
        followAll(archive.handler());
        Dying counted = Dying.never();
        archive.call(archive.handler(archive.workshop().writer(counted)), "rebuild");
        assertTrue(counted.writes() > 4);
        return Stream.iterate(1, step -> step <= counted.writes(), step -> step + 1)
                .flatMap(step -> Stream.of(Side.values())
                        .map(side -> DynamicTest.dynamicTest(side + " write " + step, () -> dieAt(step, side))));
    }

    private void dieAt(int step, Side side) {
        String followed = everything(archive.workshop().reader());
        IndexHandler dying = archive.handler(archive.workshop().writer(new Dying(step, side)));
        assertThrows(Dying.Crash.class, () -> archive.call(dying, "rebuild"));

        assertEquals(followed, everything(archive.workshop().reader()));
        archive.workshop().pass(Duration.ofHours(1));
        archive.call(archive.handler(), "tidy");
        assertEquals(followed, everything(archive.workshop().reader()));
        assertFalse(archive.workshop().writer().isRebuilding());
    }

    private void followAll(IndexHandler handler) {
        for (ArticleId article : ARTICLES)
            assertEquals(Optional.empty(), archive.follow(handler, article));
    }

    private static void emptyTable() {
        ARCHIVE.dynamoDb()
                .scanPaginator(scan -> scan.tableName(ARCHIVE.table()))
                .items()
                .forEach(item -> ARCHIVE.dynamoDb()
                        .deleteItem(delete -> delete.tableName(ARCHIVE.table())
                                .key(Map.of("PK", item.get("PK"), "SK", item.get("SK")))));
    }

    private static String url(int number) {
        return "https://example.org/rebuild/" + number;
    }
}
