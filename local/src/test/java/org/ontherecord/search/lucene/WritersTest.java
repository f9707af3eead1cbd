package org.ontherecord.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ontherecord.search.Workshop.everything;
import static org.ontherecord.search.Workshop.found;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.search.ArticleIndexer;
import org.ontherecord.search.Change;
import org.ontherecord.search.Dying;
import org.ontherecord.search.Dying.Crash;
import org.ontherecord.search.Dying.Side;
import org.ontherecord.search.Printed;
import org.ontherecord.search.Workshop;
import org.ontherecord.search.segments.Manifest;
import org.ontherecord.search.segments.Part;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Writers of the index: several at once, and such as die at their work. */
class WritersTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();
    private static final int ROUNDS = 100;

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void begin() {
        workshop = new Workshop(ARCHIVE, folder.resolve(UUID.randomUUID().toString()));
    }

    /**
     * Two writers, each with its own folder, a hundred times at once. Fails without the condition in {@code Pointer.move}, and
     * without the loop that begins again in {@code LuceneLine.proceed}.
     */
    @Test
    void ofTwoWritersAtOnceNoneLosesAnArticle() throws Exception {
        List<ArticleIndexer> writers = List.of(workshop.writer(), workshop.writer());
        CyclicBarrier together = new CyclicBarrier(writers.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            List<Future<?>> ends = new ArrayList<>();
            for (ArticleIndexer writer : writers) {
                int number = writers.indexOf(writer);
                ends.add(threads.submit(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        together.await();
                        writer.apply(List.of(put(name(round, number), "unicorn")));
                    }
                    return null;
                }));
            }
            for (Future<?> end : ends)
                end.get();
        }

        Manifest last = workshop.commits().last().orElseThrow().manifest();
        assertEquals(ROUNDS * 2, last.epoch());
        assertEquals(ROUNDS * 2, last.articles());
        assertEquals(ROUNDS * 2, found(workshop.reader(), "unicorn").size());
    }

    /** What another wrote meanwhile is not overwritten by what was read before. Fails if the state is read only once. */
    @Test
    void anArticlesStateIsReadAgainWhenAnotherCameFirst() {
        ArticleIndexer slow = workshop.writer(), quick = workshop.writer();
        AtomicInteger readings = new AtomicInteger();

        slow.applyPresent(() -> {
            if (readings.incrementAndGet() > 1) return List.of(put("a", "new"));
            quick.apply(List.of(put("a", "new")));
            return List.of(put("a", "old"));
        });

        assertEquals(2, readings.get());
        assertEquals(List.of(Printed.id("a")), found(workshop.reader(), "new"));
        assertEquals(List.of(), found(workshop.reader(), "old"));
    }

    /** Fails if the pointer is not asked where it is before a move counts as lost. */
    @Test
    void aMoveWhoseAnswerWasLostCountsOnce() {
        workshop.writer().apply(List.of(put("a", "first")));
        LuceneIndexer writer = new LuceneIndexer(twice(workshop.dynamoDb()), ARCHIVE.table(), workshop.blobs(),
                folder.resolve("twice"), workshop);

        writer.apply(List.of(put("b", "second")));

        assertEquals(2, workshop.commits().last().orElseThrow().head().epoch());
        assertEquals(List.of(Printed.id("b")), found(workshop.reader(), "second"));
    }

    @Test
    void whatChangesNothingIsNoCommit() {
        ArticleIndexer writer = workshop.writer();
        writer.apply(List.of(put("a", "word")));

        writer.apply(List.of());
        writer.apply(List.of(new Change.Remove(Printed.id("z"))));

        assertEquals(1, workshop.commits().last().orElseThrow().head().epoch());
    }

    @Test
    void aCommitUploadsWhatIsNewAndNoMore() {
        ArticleIndexer writer = workshop.writer();
        writer.apply(List.of(put("a", "word")));
        List<Part> first = workshop.commits().last().orElseThrow().manifest().parts();

        writer.apply(List.of(put("b", "word")));

        List<Part> second = new ArrayList<>(workshop.commits().last().orElseThrow().manifest().parts());
        assertEquals(first.size() - 1, second.stream().filter(first::contains).count(), "all but the list of segments");
    }

    /**
     * At each write to storage or table. Fails if the pointer moves before the manifest is there, or the manifest is written
     * before the blobs are.
     */
    @TestFactory
    Stream<DynamicTest> aWriterThatDiesLeavesTheOldIndexWholeAndTheNextCompletes() {
        Dying counted = Dying.never();
        workshop.writer().apply(List.of(put("a", "old"), put("b", "old")));
        workshop.writer(counted).apply(change());
        assertTrue(counted.writes() > 3, "several steps");
        return Stream.iterate(1, step -> step <= counted.writes(), step -> step + 1)
                .flatMap(step -> Stream.of(Side.values())
                        .map(side -> DynamicTest.dynamicTest(side + " write " + step, () -> dieAt(step, side))));
    }

    private void dieAt(int step, Side side) {
        begin();
        workshop.writer().apply(List.of(put("a", "old"), put("b", "old")));
        String before = everything(workshop.reader());
        LuceneIndexer dying = workshop.writer(new Dying(step, side));
        assertThrows(Crash.class, () -> dying.apply(change()));

        boolean moved = workshop.commits().last().orElseThrow().head().epoch() > 1;
        String after = everything(workshop.reader());
        if (!moved) assertEquals(before, after);
        workshop.writer().apply(change());
        assertEquals(expected(), everything(workshop.reader()));
        if (moved) assertEquals(expected(), after);

        workshop.pass(Duration.ofDays(1));
        workshop.writer().tidy();
        assertEquals(expected(), everything(workshop.reader()), "nothing live was cleared away");
        assertEquals(workshop.commits().last().orElseThrow().manifest().parts().size(),
                workshop.blobs().list("blobs/").count(), "nothing else is left");
    }

    private static String expected() {
        return everything(org.ontherecord.search.InMemoryIndex
                .of(List.of(Printed.as("a").says("new").article(), Printed.as("c").says("new").article())));
    }

    private static List<Change> change() {
        return List.of(put("a", "new"), put("c", "new"), new Change.Remove(Printed.id("b")));
    }

    private static Change put(String name, String words) {
        return new Change.Put(Printed.as(name).says(words).article());
    }

    private static String name(int round, int writer) {
        return "" + (char) ('a' + round / 26) + (char) ('a' + round % 26) + (char) ('a' + writer);
    }

    /** A client that asks for each put again, as it does when no answer came. */
    private static DynamoDbClient twice(DynamoDbClient real) {
        return (DynamoDbClient) Proxy.newProxyInstance(WritersTest.class.getClassLoader(), new Class<?>[]{
                DynamoDbClient.class}, (proxy, method, arguments) -> {
                    try {
                        if (method.getName().equals("putItem")) method.invoke(real, arguments);
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
