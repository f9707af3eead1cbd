package org.ontherecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;

/** An archive with so much in it that lists have pages and timelines are full. */
final class FullArchive {
    static final int ARTICLES = 240;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 100;

    private FullArchive() {}

    /** Submits the made-up press, and waits until the index has it all. */
    static void fill(RunningArchive archive) throws InterruptedException {
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
        return Json.MAPPER.readTree(archive.get("/v1/articles?sort=oldest&source=&limit=1&from=2017-01-01").body())
                .path("total")
                .asInt();
    }
}
