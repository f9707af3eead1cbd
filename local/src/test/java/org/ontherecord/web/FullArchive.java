package org.ontherecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;

/**
 * An archive with so much in it that lists have pages and timelines are full, as a static field with
 * {@code @RegisterExtension}. It is filled once for all classes, which only read it.
 */
final class FullArchive implements BeforeAllCallback {
    static final int ARTICLES = 240;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 100;
    private RunningArchive archive;

    /** The one that is shared, closed when all tests have run. */
    private record Shared(RunningArchive archive) implements AutoCloseable {
        static Shared filled(ExtensionContext context) {
            try {
                RunningArchive archive = RunningArchive.whole();
                archive.beforeAll(context);
                fill(archive);
                return new Shared(archive);
            } catch (IOException | InterruptedException fault) {
                throw new IllegalStateException(fault);
            }
        }

        @Override
        public void close() {
            archive.afterAll(null);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        archive = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(FullArchive.class, _ -> Shared.filled(context.getRoot()), Shared.class)
                .archive();
    }

    RunningArchive archive() {
        return archive;
    }

    /** Submits the made-up press, and waits until the index has it all. */
    private static void fill(RunningArchive archive) throws InterruptedException {
        IntStream.range(0, ARTICLES)
                .parallel()
                .forEach(number -> assertEquals(201,
                        archive.post("/v1/articles", Press.article(number)).statusCode()));
        Instant limit = Instant.now().plus(LONGEST);
        while (indexed(archive) < ARTICLES && Instant.now().isBefore(limit))
            Thread.sleep(PAUSE_MILLIS);
        assertEquals(ARTICLES, indexed(archive));
    }

    private static int indexed(RunningArchive archive) {
        return Json.MAPPER.readTree(archive.get("/v1/articles?sort=oldest&limit=1").body()).path("total").asInt();
    }
}
