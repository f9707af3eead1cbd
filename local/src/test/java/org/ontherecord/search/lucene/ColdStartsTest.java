package org.ontherecord.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ontherecord.search.Workshop.found;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.local.serve.MockS3;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.search.Change;
import org.ontherecord.search.Printed;
import org.ontherecord.search.Workshop;
import org.ontherecord.search.segments.S3Blobs;
import software.amazon.awssdk.services.s3.S3Client;

/** Many readers begin at once, on S3 by its real client. */
class ColdStartsTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();
    @RegisterExtension
    static final MockS3 S3 = new MockS3();
    private static final int READERS = 50;

    @TempDir
    Path folder;

    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());

    /** Fails where a reader lists, writes, or fetches anything twice. */
    @Test
    void eachOfFiftyEnvironmentsFetchesEachFileOnceAndWritesNothing() throws Exception {
        Workshop workshop = workshop();
        int files = files(workshop);

        ask(workshop::reader);

        assertEquals(Map.of("getObject", (long) READERS * (files + 1)), counted());
    }

    /** Fails without the lock in {@code LatestIndex}. */
    @Test
    void fiftyCallersOfOneEnvironmentFetchEachFileOnceTogether() throws Exception {
        Workshop workshop = workshop();
        int files = files(workshop);
        LuceneIndex reader = workshop.reader();

        ask(() -> reader);

        assertEquals(Map.of("getObject", files + 1L), counted());
    }

    private Workshop workshop() {
        Workshop workshop = new Workshop(ARCHIVE, folder, new S3Blobs(watched(S3.client()), S3.bucket()));
        LuceneIndexer writer = workshop.writer();
        for (String name : List.of("a", "b", "c"))
            writer.apply(List.of(new Change.Put(Printed.as(name).says("word").article())));
        return workshop;
    }

    private int files(Workshop workshop) {
        int files = workshop.commits().last().orElseThrow().manifest().parts().size();
        calls.clear();
        return files;
    }

    private Map<String, Long> counted() {
        calls.removeIf("serviceName"::equals);
        return calls.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void ask(Supplier<LuceneIndex> readers) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> found = IntStream.range(0, READERS)
                    .mapToObj(_ -> threads.submit(() -> found(readers.get(), "word").size()))
                    .toList();
            for (Future<Integer> each : found)
                assertEquals(3, each.get());
        }
    }

    private S3Client watched(S3Client real) {
        return (S3Client) Proxy.newProxyInstance(ColdStartsTest.class.getClassLoader(), new Class<?>[]{S3Client.class},
                (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
