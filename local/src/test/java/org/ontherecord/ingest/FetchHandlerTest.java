package org.ontherecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.article.Submissions.Submission;
import org.ontherecord.aws.Parallel;
import org.ontherecord.ingest.queue.FetchRequest;
import org.ontherecord.local.serve.RunningArchive;

/** Pages from the queue into the archive, whatever comes in between: on real sockets, tables and queues. */
class FetchHandlerTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();

    private Queueing queueing;
    private String name;

    @BeforeEach
    void open(TestInfo test) {
        name = "q" + Integer.toHexString((test.getDisplayName() + test.getTestMethod()).hashCode());
        queueing = new Queueing(ARCHIVE, name);
    }

    @AfterEach
    void close() {
        queueing.close();
    }

    private List<String> fetched(String... bodies) {
        return Queueing.failed(queueing.handler().handleRequest(Queueing.batch(bodies), Queueing.withTime()));
    }

    private String article(String path) {
        return queueing.article(name + ".test", "/" + name + path, "Words of " + name + path + ".");
    }

    @Test
    void aPageBecomesAnArticleAndItsSubmissionSaysSo() {
        String url = article("/a");
        assertEquals("pending", queueing.note(url).status());

        assertEquals(List.of(), fetched(queueing.message(url)));

        assertEquals("archived", queueing.status(url));
        assertEquals(1, queueing.articles(name));
    }

    @Test
    void aPageIsKnownUnderTheAddressThatItWasAskedForAndItsOwn() {
        String url = article("/page");
        String shortened = queueing.site.redirect("/" + name, 302, url).at(name + ".test", "/" + name);

        assertEquals(List.of(), fetched(queueing.message(shortened)));

        assertEquals("archived", queueing.status(url));
        assertEquals(queueing.submission(url).orElseThrow().article(),
                queueing.submission(shortened).orElseThrow().article());
        assertEquals(1, queueing.articles(name));
    }

    @ParameterizedTest
    @CsvSource({"404, the host answered 404", "403, the host answered 403", "410, the host answered 410"})
    void aPageThatIsNotThereIsRefusedWithTheReason(int status, String reason) {
        String url = queueing.site.status("/x", status).at(name + ".test", "/x");
        queueing.note(url);

        assertEquals(List.of(), fetched(queueing.message(url)));

        Submission submission = queueing.submission(url).orElseThrow();
        assertEquals("refused", submission.status());
        assertEquals(reason, submission.reason().orElseThrow());
        assertEquals("pending", queueing.note(url).status(), "whoever asks again has it tried again");
    }

    @Test
    void aPageThatIsNoArticleIsRefusedWithTheReason() {
        String url = queueing.site.page("/x", "text/html", "<title>Short</title><p>Hello.</p>")
                .at(name + ".test", "/x");

        assertEquals(List.of(), fetched(queueing.message(url)));

        assertTrue(queueing.submission(url).orElseThrow().reason().orElseThrow().contains("running text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/latest", "http://10.0.0.1/", "ftp://example.org/",
            "http://nowhere.example/"})
    void anAddressThatMayNotBeFetchedIsRefusedAndNotTriedAgain(String url) {
        assertEquals(List.of(), fetched(queueing.message(url)));
        assertTrue(url.startsWith("ftp") || queueing.status(url).equals("refused"));
        assertEquals(0, queueing.site.connections());
    }

    /** Fault 44. Fails when {@code PageFetch.carryOut} doesn't look whether it is done, or the archive's writes are unguarded. */
    @Test
    void aMessageThatComesTwiceMakesOneArticle() throws Exception {
        String url = article("/twice");
        CyclicBarrier together = new CyclicBarrier(2);
        List<List<String>> failures = Parallel.map(List.of(1, 2), _ -> {
            try {
                together.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return fetched(queueing.message(url));
        });
        assertEquals(List.of(List.of(), List.of()), failures);

        assertEquals(List.of(), fetched(queueing.message(url), queueing.message(url)));
        assertEquals(1, queueing.articles(name));
        assertTrue(queueing.site.asked("/" + name + "/twice") <= 2);
    }

    /** Fault 45. Fails when the archive forgets what was deleted, or a refusal overwrites an article. */
    @Test
    void theOrderOfMessagesDoesNotMatter() {
        String url = article("/order");
        assertEquals(List.of(), fetched(queueing.message(url)));
        queueing.site.status("/" + name + "/order", 404);

        assertEquals(List.of(), fetched(queueing.message(url)));
        queueing.refuse(url, "somebody else, a moment ago, found nothing there");
        assertEquals("archived", queueing.status(url));
        assertFalse(queueing.item(url).containsKey("expiresAt"), "an article's address is kept for good");

        queueing.delete(url);
        article("/order");
        assertEquals(List.of(), fetched(queueing.message(url)));
        assertEquals(0, queueing.articles(name));
    }

    /** Fault 46. Fails when {@code FetchHandler.isDone} lets a fault of one message out. */
    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "[]", "{\"url\":1}", "{\"type\":\"unknown\"}",
            "{\"url\":\"x\",\"since\":\"soon\"}"})
    void aPoisonedMessageFailsAloneWhereverItStands(String poison) {
        String url = article("/good");
        for (int place = 0; place < 3; place++) {
            List<String> bodies = new ArrayList<>(IntStream.range(0, 2).mapToObj(_ -> queueing.message(url)).toList());
            bodies.add(place, poison);

            assertEquals(List.of("m" + place), fetched(bodies.toArray(String[]::new)));
        }
        assertEquals("archived", queueing.status(url));
    }

    /** Fault 46. */
    @Test
    void aMessageWithoutABodyFailsAlone() {
        assertEquals(List.of("m1"), fetched(queueing.message(article("/1")), null, queueing.message(article("/2"))));
        assertEquals(2, queueing.articles(name));
    }

    /** Fault 39: an Error is no Exception. Fails when {@code FetchHandler.isDone} catches exceptions alone. */
    @Test
    void aPageThatOverflowsTheStackHarmsNoOther() {
        String[] batch = {queueing.message(article("/1")), queueing.message(article("/2"))};
        queueing.overflowOnce();

        assertEquals(List.of("m0"), fetched(batch));
        assertEquals(1, queueing.articles(name));
    }

    /** Fault 39: and none does so soon. */
    @Test
    void aPageOfAHundredThousandLevelsIsReadOrRefused() {
        String deep = queueing.site.page("/deep", "text/html", "<div>".repeat(100_000) + "x")
                .at(name + ".test", "/deep");

        assertEquals(List.of(), fetched(queueing.message(deep)));
        assertEquals("refused", queueing.status(deep));
    }

    /** Fault 47: the whole batch comes again. */
    @Test
    void aBatchThatFailedHalfWayIsDoneOnceInTheEnd() {
        String[] batch = {queueing.message(article("/1")), queueing.message(article("/2")),
                queueing.message(article("/3"))};
        assertThrows(IllegalStateException.class,
                () -> queueing.handler().handleRequest(Queueing.batch(batch), Queueing.dyingAfter(2)));
        assertEquals(2, queueing.articles(name));

        assertEquals(List.of(), fetched(batch));
        assertEquals(3, queueing.articles(name));
    }

    /** Fault 48. */
    @Test
    void everyIdThatIsReportedIsOneOfTheBatch() {
        String unreachable = queueing.site.status("/500", 500).at(name + ".test", "/500");

        List<String> failed = fetched("{", queueing.message(article("/a")), queueing.message(unreachable));

        assertEquals(List.of("m0", "m2"), failed);
    }

    /** Fault 49. Fails when {@code FetchHandler.handleRequest} asks for no patience. */
    @Test
    void whenTimeRunsOutTheRestIsHandedBackUnread() {
        String[] batch = {queueing.message(article("/1")), queueing.message(article("/2"))};

        List<String> failed = Queueing.failed(
                queueing.handler().handleRequest(Queueing.batch(batch), Queueing.with(Duration.ofSeconds(3))));

        assertEquals(List.of("m0", "m1"), failed);
        assertEquals(List.of(), queueing.log);
        assertEquals(0, queueing.site.connections());
    }

    /** Fault 50. Fails when {@code FetchRequest.Facts} doesn't cut. */
    @Test
    void aMessageIsSmallWhateverTheFeedSays() {
        Optional<String> huge = Optional.of("x\uD83D\uDE00".repeat(1_000_000));

        FetchRequest request = new FetchRequest("https://example.org/" + "a".repeat(2000), Instant.EPOCH,
                new FetchRequest.Facts(huge, huge, huge, Optional.empty()));

        assertTrue(request.message().getBytes(StandardCharsets.UTF_8).length < 16_000);
        assertEquals(request, FetchRequest.parse(request.message()));
    }

    /** Fault 43. Fails when {@code Manners.fetch} doesn't ask {@code Robots}. */
    @Test
    void whatRobotsTxtForbidsIsNotRead() {
        String url = article("/private");
        queueing.site.page("/robots.txt", "text/plain", "User-agent: OnTheRecord\nDisallow: /" + name + "/private\n");

        assertEquals(List.of(), fetched(queueing.message(url)));

        assertEquals("the host's robots.txt asks not to read this",
                queueing.submission(url).orElseThrow().reason().orElseThrow());
        assertEquals(0, queueing.site.asked("/" + name + "/private"));
        assertEquals(List.of(), fetched(queueing.message(article("/public"))));
        assertEquals(1, queueing.site.asked("/robots.txt"));
    }

    /** Fault 43: robots.txt kept from us, or not there. */
    @ParameterizedTest
    @CsvSource({"401, refused", "403, refused", "404, archived", "410, archived"})
    void whatARobotsTxtThatCannotBeReadMeansIsStated(int status, String becomes) {
        String url = article("/page");
        queueing.site.status("/robots.txt", status);

        assertEquals(List.of(), fetched(queueing.message(url)));

        assertEquals(becomes, queueing.status(url));
    }

    /** Fault 43: robots.txt not to be had for the moment. */
    @Test
    void whileAHostCannotGiveItsRobotsTxtNothingIsReadThereAndThenItIs() {
        String url = article("/page");
        queueing.site.status("/robots.txt", 503);

        assertEquals(List.of("m0"), fetched(queueing.message(url)));
        assertEquals(0, queueing.site.asked("/" + name + "/page"));
        queueing.site.status("/robots.txt", 404);
        queueing.passes(Duration.ofMinutes(6));

        assertEquals(List.of(), fetched(queueing.message(url)));
        assertEquals("archived", queueing.status(url));
    }

    /** Fault 43: a crawl delay. Fails when {@code Manners.fetch} takes no turn. */
    @Test
    void aHostThatWantsTimeBetweenFetchesGetsIt() {
        String first = article("/1");
        String second = article("/2");
        queueing.site.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 100\n");

        assertEquals(List.of(), fetched(queueing.message(first), queueing.message(second)));

        assertEquals("archived", queueing.status(first));
        assertEquals("unknown", queueing.status(second));
        assertEquals("1", queueing.delayed());
        queueing.passes(Duration.ofSeconds(101));
        assertEquals(List.of(), fetched(queueing.message(second)));
        assertEquals("archived", queueing.status(second));
    }

    /** Fault 26, for pages: the message waits in the queue, and not for ever. */
    @Test
    void aHostThatIsBusyIsAskedLaterAndNotForEver() {
        String url = queueing.site.status("/busy", 429, "Retry-After: 600").at(name + ".test", "/busy");
        queueing.note(url);
        String message = queueing.message(url);

        assertEquals(List.of(), fetched(message));
        assertEquals("pending", queueing.status(url));
        assertEquals("1", queueing.delayed());
        assertEquals(List.of(), fetched(message));
        assertEquals(1, queueing.site.asked("/busy"), "nobody asks before the time is up");

        queueing.passes(Duration.ofHours(25));
        assertEquals(List.of(), fetched(message));
        assertTrue(queueing.submission(url).orElseThrow().reason().orElseThrow().contains("waited for a day"));
    }

    @Test
    void aHostThatFailsIsTriedAgainByTheQueueAndTheReasonIsSeen() {
        String url = queueing.site.status("/x", 502).at(name + ".test", "/x");
        queueing.note(url);

        assertEquals(List.of("m0"), fetched(queueing.message(url)));

        Submission waiting = queueing.submission(url).orElseThrow();
        assertEquals("pending", waiting.status());
        assertEquals("the host answered 502", waiting.reason().orElseThrow());
        assertTrue(queueing.log.getFirst().contains("m0") && !queueing.log.getFirst().contains(url));
    }

    @Test
    void aCallLeavesOneLineOfNumbersAndNothingOfThePages() {
        String gone = queueing.site.status("/secret?who=me", 502).at(name + ".test", "/secret?who=me");

        assertEquals(List.of("m1"), fetched(queueing.message(article("/a")), queueing.message(gone)));

        assertEquals(1, queueing.calls.size());
        assertTrue(queueing.calls.getFirst().endsWith("\"Done\":1,\"Faults\":1,\"Milliseconds\":0}"),
                queueing.calls::getFirst);
        String all = queueing.calls + " " + queueing.log;
        for (String word : List.of(".test", "secret", "who=me", "Words of"))
            assertFalse(all.contains(word), all);
    }

    /** Fault 35. Fails when {@code PageArchive.take} leaves the decoding to the platform. */
    @ParameterizedTest
    @CsvSource({"text/html; charset=windows-1252, windows-1252, ''",
            "text/html, windows-1252, <meta charset=windows-1252>",
            "text/html, UTF-8, ''", "text/html; charset=bogus, UTF-8, ''"})
    void whatAPageIsWrittenInIsRead(String type, String charset, String meta) throws Exception {
        String page = Queueing.page(name, "Der Bürgermeister von Köln grüßt.").replace("<head>", "<head>" + meta);
        String url = queueing.site.page("/" + name, type, page.getBytes(Charset.forName(charset)))
                .at(name + ".test", "/" + name);

        assertEquals(List.of(), fetched(queueing.message(url)));

        assertTrue(queueing.text(url).contains("Der Bürgermeister von Köln grüßt."));
    }
}
