package org.ontherecord.ingest.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.Mockito;
import org.ontherecord.article.Crash;
import org.ontherecord.article.MortalProcess;
import org.ontherecord.http.CallLog;
import org.ontherecord.http.Json;
import org.ontherecord.ingest.fetch.Site;
import org.ontherecord.local.serve.RunningArchive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import tools.jackson.databind.JsonNode;

/**
 * A process that ends at any of its writes while it polls a feed, in the table or in the queue: once its lease is up, the next
 * poll brings about what one without a crash does, and no page is left out.
 */
class PollCrashTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();
    private static final String HOST = "crashes.test";
    /** Leases are up, and a busy host has had its time. */
    private static final Duration LATER = Duration.ofMinutes(11);
    private static Site site;

    @BeforeAll
    static void open() {
        site = Site.open();
        site.page("/news", "text/xml", Newsroom.rss(Newsroom.items(12)), "ETag: \"1\"");
        site.page("/none", "text/xml", Newsroom.rss());
        site.page("/prose", "text/html", "<title>No feed</title>");
        site.status("/broken", 500);
        site.status("/busy", 429, "Retry-After: 600");
        site.status("/gone", 410);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    /** Fault 11. Fails when {@code Feeds.finish} writes what was seen and how the feed is apart. */
    @TestFactory
    Stream<DynamicContainer> whateverEndsItTheNextPollBringsAboutWhatOneWithoutACrashDoes() {
        return Stream.of("/news", "/none", "/prose", "/broken", "/busy", "/gone").map(path -> {
            MortalProcess living = MortalProcess.living();
            Newsroom calm = newsroom(path, "living");
            poll(calm, living);
            assertOneLineOfNumbers(calm.calls, path);
            Set<String> whole = calm.state();
            assertTrue(living.writes() >= 3, path + ": " + living.writes() + " writes");
            return DynamicContainer.dynamicContainer(path, MortalProcess.deaths(living.writes(), (dying, name) -> {
                Newsroom news = newsroom(path, name);
                assertThrows(Crash.class, () -> poll(news, dying));
                Set<String> sent = new TreeSet<>(news.queued());
                news.passes(LATER);
                poll(news, MortalProcess.living());
                sent.addAll(news.state());

                assertEquals(whole, sent);
            }));
        });
    }

    private static Newsroom newsroom(String path, String name) {
        Newsroom news = Newsroom.apart(ARCHIVE, "poll-" + path.substring(1) + "-" + name, site);
        news.follow(HOST, path);
        return news;
    }

    private static void assertOneLineOfNumbers(List<String> calls, String path) {
        JsonNode line = Json.MAPPER.readTree(calls.getFirst());
        boolean isNews = path.equals("/news");

        assertEquals(1, calls.size());
        assertEquals(isNews ? "12" : "0", line.path("newArticles").asString());
        assertEquals(1, line.path("Done").asInt() + line.path("Faults").asInt());
        assertFalse(calls.getFirst().contains(HOST) || calls.getFirst().contains("gazette"));
    }

    private static void poll(Newsroom news, MortalProcess process) {
        Context context = Mockito.mock();
        Mockito.when(context.getRemainingTimeInMillis()).thenReturn(240_000);
        PollHandler handler = new PollHandler(news.poller(process.client(DynamoDbClient.class, ARCHIVE.dynamoDb()),
                process.client(SqsClient.class, ARCHIVE.sqs())), _ -> {},
                new CallLog(Optional.of("poll"), news.clock(), news.calls::add));
        try {
            handler.handleRequest(InputStream.nullInputStream(), new ByteArrayOutputStream(), context);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
