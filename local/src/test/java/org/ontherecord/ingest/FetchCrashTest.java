package org.ontherecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.article.Crash;
import org.ontherecord.article.MortalProcess;
import org.ontherecord.ingest.fetch.Site;
import org.ontherecord.local.serve.RunningArchive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * A process that ends at any of its writes while it fetches a page, in the table or in the queue: when the message comes again,
 * what is there is what a run without a crash leaves.
 */
class FetchCrashTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();
    private static final String HOST = "crashes.test";
    /** For a message to come again, and for a busy host to take its time. */
    private static final Duration LATER = Duration.ofMinutes(11);
    private static Site site;

    @BeforeAll
    static void open() {
        site = Site.open();
        site.page("/article", "text/html; charset=utf-8", Queueing.page("The harbour", "Words of the harbour."));
        site.redirect("/short", 302, site.at(HOST, "/article"));
        site.status("/gone", 410);
        site.status("/broken", 502);
        site.status("/busy", 429, "Retry-After: 600");
        site.page("/list", "text/html", "<title>Short</title><p>Hello.</p>");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    /**
     * Fault 11. Fails when {@code Submissions.delay} doesn't leave an address pending: a message that a crash left unsent would
     * never be sent.
     */
    @TestFactory
    Stream<DynamicContainer> whateverEndsItTheNextRunBringsAboutWhatARunWithoutACrashDoes() {
        return Stream.of("/article", "/short", "/gone", "/broken", "/busy", "/list").map(path -> {
            MortalProcess living = MortalProcess.living();
            Set<String> whole = left(path, run(path, "living"), living);
            assertTrue(living.writes() >= 3, path + ": " + living.writes() + " writes");
            return DynamicContainer.dynamicContainer(path, MortalProcess.deaths(living.writes(), (dying, name) -> {
                Queueing run = run(path, name);
                assertThrows(Crash.class, () -> left(path, run, dying));
                run.passes(LATER);

                assertEquals(whole, left(path, run, MortalProcess.living()));
            }));
        });
    }

    private static Queueing run(String path, String name) {
        Queueing queueing = Queueing.apart(ARCHIVE, "crash-" + path.substring(1) + "-" + name, site);
        queueing.note(site.at(HOST, path));
        return queueing;
    }

    /** What there is after a process has got the page's message: table, queue, and whether the message comes again. */
    private static Set<String> left(String path, Queueing queueing, MortalProcess process) {
        String url = site.at(HOST, path);
        FetchHandler handler = queueing.handler(process.client(DynamoDbClient.class, ARCHIVE.dynamoDb()),
                process.client(SqsClient.class, ARCHIVE.sqs()));
        List<String> failed = Queueing
                .failed(handler.handleRequest(Queueing.batch(queueing.message(url)), Queueing.withTime()));
        Set<String> state = queueing.state(url);
        state.add("failed: " + failed);
        return state;
    }
}
