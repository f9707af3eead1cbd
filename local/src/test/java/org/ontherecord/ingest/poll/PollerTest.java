package org.ontherecord.ingest.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.aws.Parallel;
import org.ontherecord.local.serve.RunningArchive;

/** What a poll does and leaves behind, on real sockets, tables and queues; by a clock of its own. */
class PollerTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();

    private Newsroom news;
    private String host;

    @BeforeEach
    void open(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName()
                + Math.floorMod(test.getDisplayName().hashCode(), 999);
        host = "h" + Integer.toHexString(name.hashCode()) + ".test";
        news = new Newsroom(ARCHIVE, name);
    }

    @AfterEach
    void close() {
        news.close();
        assertEquals(List.of(), news.faults);
    }

    @Test
    void newArticlesAreQueuedOnceAndTheFeedRemembersThem() {
        news.site.page("/feed", "text/xml", Newsroom.rss(Newsroom.item("/a"), Newsroom.item("/b")), "ETag: \"1\"");
        Followed feed = news.follow(host, "/feed");

        Followed first = news.pollWhenDue(feed);
        assertEquals(Set.of("https://gazette.example/a", "https://gazette.example/b"), Set.copyOf(news.queued()));
        news.pollWhenDue(feed);

        assertEquals(List.of(), news.queued());
        assertEquals(Optional.of("Gazette"), first.title());
        assertEquals(2, news.state(feed).itemsSeen());
        assertEquals(Optional.of("\"1\""), news.state(feed).validators().etag());
        assertTrue(news.site.requests().getLast().contains("\nIf-None-Match: \"1\"\n"));
        assertTrue(
                news.site.requests().getLast().contains("\nUser-Agent: OnTheRecord/test (+https://example.org/bot)\n"));
    }

    /** Fault 25. Fails when {@code Rhythm.afterFailure} gives no time, or {@code Poller.polled} lets a fault out. */
    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void afterAFailureTheFeedWaitsLongerEachTimeAndComesBackByItself(int status) {
        news.site.status("/feed", status).page("/other", "text/xml", Newsroom.rss(Newsroom.item("/other")));
        Followed feed = news.follow(host, "/feed");
        Followed other = news.follow("other-" + host, "/other");
        Duration last = Duration.ZERO;
        for (int failures = 1; failures <= 12; failures++) {
            Followed failed = news.pollWhenDue(feed);
            Duration wait = Duration.between(news.now(), failed.rhythm().next().orElseThrow());

            assertEquals(failures, failed.health().failures());
            assertEquals(Optional.of("the host answered " + status), failed.health().lastError());
            assertTrue(wait.compareTo(last) >= 0 && wait.compareTo(Duration.ofDays(1)) <= 0, wait::toString);
            last = wait;
        }
        assertEquals(0, news.pollWhenDue(other).health().failures());

        news.site.page("/feed", "text/xml", Newsroom.rss(Newsroom.item("/" + status)));
        Followed well = news.pollWhenDue(feed);

        assertEquals(0, well.health().failures());
        assertEquals(Optional.of(news.now()), well.health().lastSuccess());
        assertTrue(news.queued().contains("https://gazette.example/" + status));
        assertTrue(Duration.between(news.now(), well.rhythm().next().orElseThrow()).compareTo(Duration.ofHours(1)) < 0);
    }

    /** Fault 26. Fails when {@code Rhythm.afterFailure} leaves {@code retryAfter} out, or {@code Manners.pause} doesn't cap it. */
    @Test
    void aHostThatSaysWhenToComeBackIsAskedNoSoonerAndWithinADay() {
        Followed feed = news.follow(host, "/feed");

        news.site.status("/feed", 429, "Retry-After: 36000");
        assertEquals(Duration.ofHours(10), waits(news.pollWhenDue(feed)));
        news.passes(Duration.ofHours(9));
        assertEquals(List.of(), news.poller().due().stream().filter(due -> due.id().equals(feed.id())).toList());

        Instant date = Instant.parse("2099-01-01T00:00:00Z");
        news.site.status("/feed", 503, "Retry-After: Thu, 01 Jan 2099 00:00:00 GMT");
        Followed failed = news.pollWhenDue(feed);
        assertTrue(failed.rhythm().next().orElseThrow().isBefore(date));
        assertEquals(Duration.ofDays(1), waits(failed));
    }

    private Duration waits(Followed feed) {
        return Duration.between(news.now(), feed.rhythm().next().orElseThrow());
    }

    /** Fault 27. */
    @Test
    void aFeedThatHasNotChangedKeepsItsStateAndIsAskedLater() {
        news.site.page("/feed", "text/xml", Newsroom.rss(Newsroom.item("/a")), "ETag: \"1\"",
                "Last-Modified: long ago");
        Followed feed = news.follow(host, "/feed");
        Followed before = news.pollWhenDue(feed);
        news.site.status("/feed", 304);

        Followed after = news.pollWhenDue(feed);

        assertEquals(before.validators(), after.validators());
        assertEquals(before.itemsSeen(), after.itemsSeen());
        assertEquals(0, after.health().failures());
        assertTrue(after.rhythm().interval().compareTo(before.rhythm().interval()) > 0);
        assertTrue(news.site.requests().getLast().contains("\nIf-Modified-Since: long ago\n"));
    }

    /** Fault 27: a server that says so to whoever has nothing yet. */
    @Test
    void aFeedThatHasNeverBeenReadCannotBeUnchanged() {
        news.site.status("/feed", 304);

        Followed failed = news.pollWhenDue(news.follow(host, "/feed"));

        assertEquals(1, failed.health().failures());
        assertTrue(failed.health().lastError().orElseThrow().contains("nothing has changed"));
    }

    /** Fault 28. Fails when {@code Failure.of} doesn't tell gone from absent. */
    @Test
    void aFeedThatIsGoneStopsAndOneThatIsMissingSlowsDown() {
        news.site.status("/gone", 410).status("/missing", 404);
        Followed gone = news.pollWhenDue(news.follow(host, "/gone"));
        Followed missing = news.follow("missing-" + host, "/missing");
        for (int day = 0; day < 9; day++)
            news.pollWhenDue(missing);

        assertTrue(gone.isStopped());
        assertEquals("stopped", FeedView.of(gone).state());
        assertEquals(Optional.of("the host answered 410"), gone.health().lastError());
        assertEquals(List.of(), news.poller().due().stream().filter(due -> due.id().equals(gone.id())).toList());
        assertFalse(news.state(missing).isStopped());
        assertTrue(waits(news.state(missing)).compareTo(Duration.ofHours(12)) > 0);
        assertEquals("failing", FeedView.of(news.state(missing)).state());
    }

    /** Fault 29. Fails when {@code Poller.asked} takes what is no feed for an empty one. */
    @ParameterizedTest
    @ValueSource(strings = {"<html><body><p>Sorry</p></body></html>", "", "{\"a\":1}", "<?xml version=\"1.0\"?><a/>"})
    void whatIsNoFeedIsAnErrorAndWhatWasSeenIsKept(String body) {
        news.site.page("/feed", "text/xml", Newsroom.rss(Newsroom.item("/a")));
        Followed feed = news.follow(host, "/feed");
        news.pollWhenDue(feed);
        news.queued();
        news.site.page("/feed", "text/xml", body);

        Followed failed = news.pollWhenDue(feed);
        assertEquals(1, failed.health().failures());
        assertFalse(failed.health().lastError().orElseThrow().isEmpty());
        assertEquals(1, failed.itemsSeen());

        news.site.page("/feed", "text/xml", Newsroom.rss(Newsroom.item("/a")));
        news.pollWhenDue(feed);
        assertEquals(List.of(), news.queued());
    }

    /** Fault 29: of a feed that breaks off what is there is taken. */
    @Test
    void aFeedThatBreaksOffGivesWhatItHas() {
        String whole = Newsroom.rss(Newsroom.item("/a"), Newsroom.item("/b"));
        news.site.page("/feed", "text/xml", whole.substring(0, whole.indexOf("/b")));

        Followed feed = news.pollWhenDue(news.follow(host, "/feed"));

        assertEquals(0, feed.health().failures());
        assertTrue(news.queued().contains("https://gazette.example/a"));
    }

    /** Fault 30. Fails when {@code Poller.news} sets no limit. */
    @Test
    void ofVeryManyArticlesTheNewestAreFetchedAndItIsSaid() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 100_000; i++)
            items.append(Newsroom.item("/" + i));
        assertTrue(items.length() > 8_000_000);
        news.site.page("/feed", "text/xml", Newsroom.rss(items.toString()));

        Followed feed = news.pollWhenDue(news.follow(host, "/feed"));

        List<String> queued = news.queued();
        assertEquals(Poller.MOST_QUEUED, Set.copyOf(queued).size());
        assertTrue(queued.contains("https://gazette.example/0") && queued.contains("https://gazette.example/99"));
        assertTrue(feed.notes().stream().anyMatch(note -> note.contains("newest 100")), feed.notes()::toString);
        news.pollWhenDue(feed);
        assertEquals(List.of(), news.queued());
    }

    /** Fault 30: more bytes than are read. Fails when {@code Wanted.FEED} refuses what is too long. */
    @Test
    void ofAVeryLongFeedTheBeginningIsReadAndItIsSaid() {
        String padding = "<item><description>" + "x".repeat(20_000_000) + "</description></item>";
        news.site.page("/feed", "text/xml", Newsroom.rss(Newsroom.item("/a"), padding, Newsroom.item("/b")));

        Followed feed = news.pollWhenDue(news.follow(host, "/feed"));

        assertEquals(List.of("https://gazette.example/a"), news.queued());
        assertTrue(feed.notes().stream().anyMatch(note -> note.contains("longer than")), feed.notes()::toString);
    }

    /** Fault 41. Fails when {@code Feeds.lease} has no condition. */
    @Test
    void ofTwoPollersAtOnceOneAsks() {
        news.site.page("/feed", "text/xml", Newsroom.rss(Newsroom.items(30)));
        Followed feed = news.follow(host, "/feed");
        CyclicBarrier together = new CyclicBarrier(4);

        List<Optional<Followed>> polls = Parallel.map(List.of(1, 2, 3, 4), _ -> {
            try {
                together.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return news.poller().poll(feed.id());
        });

        assertEquals(1, polls.stream().filter(Optional::isPresent).count());
        assertEquals(1, news.site.asked("/feed"));
        assertEquals(30, news.queued().size());
    }

    /** Fault 41: a lease that its holder has lost, by time or by deletion, is worth nothing. */
    @Test
    void aPollerThatDiedIsReplacedAndWritesNothingLater() {
        news.site.page("/feed", "text/xml", Newsroom.rss());
        Followed feed = news.follow(host, "/feed");
        Feeds.Lease dead = news.feeds.lease(feed.id(), news.now(), Duration.ofMinutes(3)).orElseThrow();

        assertEquals(Optional.empty(), news.poller().poll(feed.id()));
        news.passes(Duration.ofMinutes(4));
        assertTrue(news.poller().poll(feed.id()).isPresent());

        assertFalse(news.feeds.finish(dead, Polled.withoutNews(dead.feed().failed(Failure.ofOurs(), news.now(), 0))));
        assertEquals(0, news.state(feed).health().failures());
        news.passes(Duration.ofDays(1));
        Feeds.Lease late = news.feeds.lease(feed.id(), news.now(), Duration.ofMinutes(3)).orElseThrow();
        news.feeds.delete(feed.id());
        assertFalse(news.feeds.finish(late, Polled.withoutNews(late.feed())));
        assertEquals(Optional.empty(), news.feeds.find(feed.id()));
    }

    /** Fault 42. Fails when {@code Seen} goes by ids, by dates, or by addresses alone. */
    @Test
    void itemsThatOnlyLookNewAreNone() {
        Followed feed = news.follow(host, "/feed");
        for (int poll = 0; poll < 4; poll++) {
            String date = "<pubDate>Thu, 0" + (poll + 1) + " Jan 2026 00:00:00 GMT</pubDate>";
            news.site.page("/feed", "text/xml", Newsroom.rss(
                    "<item><link>https://gazette.example/no-id</link>" + date + "</item>",
                    "<item><guid isPermaLink='false'>" + poll
                            + "</guid><link>https://gazette.example/new-ids</link></item>",
                    "<item><guid isPermaLink='false'>tag:1</guid><title>T</title><link>https://gazette.example/x?session="
                            + poll + "</link></item>",
                    "<item><link>https://gazette.example/tracked?utm_source=" + poll + "</link></item>"));
            news.pollWhenDue(feed);

            assertEquals(poll == 0 ? 4 : 0, news.queued().size(), "poll " + poll);
        }
        assertEquals(4, news.state(feed).itemsSeen());
    }

    /** Fault 42: an id that is used again for another article hides nothing. */
    @Test
    void anIdUsedAgainIsAnotherArticle() {
        Followed feed = news.follow(host, "/feed");
        for (String path : List.of("/a", "/b", "/c")) {
            news.site.page("/feed", "text/xml",
                    Newsroom.rss("<item><guid>1</guid><title>" + path + "</title><link>https://gazette.example" + path
                            + "</link></item>"));
            news.pollWhenDue(feed);

            assertEquals(List.of("https://gazette.example" + path), news.queued());
        }
    }

    @Test
    void aFeedThatKeepsSayingThatItHasMovedIsAskedThere() {
        news.site.redirect("/old", 301, "/new").page("/new", "text/xml", Newsroom.rss());
        Followed feed = news.follow(host, "/old");

        news.pollWhenDue(feed);
        assertEquals(news.site.at(host, "/old"), news.pollWhenDue(feed).url());
        Followed moved = news.pollWhenDue(feed);

        assertEquals(news.site.at(host, "/new"), moved.url());
        assertEquals(feed.id(), moved.id());
        news.pollWhenDue(feed);
        assertEquals(3, news.site.asked("/old"));
    }

    @Test
    void aFeedWithNewsIsAskedMoreOften() {
        Followed feed = news.follow(host, "/feed");
        for (int poll = 0; poll < 8; poll++) {
            news.site.page("/feed", "text/xml", Newsroom.rss(Newsroom.item("/" + poll)));
            news.pollWhenDue(feed);
        }
        assertEquals(Rhythm.SHORTEST, news.state(feed).rhythm().interval());
        IntStream.range(0, 30).forEach(_ -> news.pollWhenDue(feed));
        assertEquals(Rhythm.LONGEST, news.state(feed).rhythm().interval());
    }

    /** Fault 51. Fails when {@code FetchQueue.sendBatch} sends once. */
    @Test
    void whatABatchLosesIsSentAgain() {
        news.site.page("/feed", "text/xml", Newsroom.rss(Newsroom.items(25)), "ETag: \"1\"");
        Followed feed = news.follow(host, "/feed");

        Followed polled = news.poller(LossyQueue.client(batch -> batch % 2 == 0, "/1")).poll(feed.id()).orElseThrow();

        assertEquals(25, Set.copyOf(news.queued()).size());
        assertEquals(25, polled.itemsSeen());
        assertEquals(Optional.of("\"1\""), polled.validators().etag());
    }

    /** Fault 51. Fails when {@code Poller.news} marks unsent articles as seen, or keeps the new validators. */
    @Test
    void whatCouldNotBeSentIsNewAgainTheNextTime() {
        news.site.page("/feed", "text/xml", Newsroom.rss(Newsroom.items(16)), "ETag: \"1\"");
        Followed feed = news.follow(host, "/feed");

        Followed polled = news.poller(LossyQueue.client(batch -> true, "/1")).poll(feed.id()).orElseThrow();
        List<String> first = news.queued();

        assertEquals(8, first.size(), first::toString);
        assertEquals(Optional.empty(), polled.validators().etag());
        assertTrue(polled.notes().getFirst().contains("could not be put in line"), polled.notes()::toString);
        news.pollWhenDue(feed);
        List<String> second = news.queued();
        assertEquals(16, first.size() + second.size());
        assertTrue(second.stream().noneMatch(first::contains));
    }

    /** Fault 38, as it reaches a poll: entities are not expanded, nothing is looked up, and it takes no time. */
    @Test
    void aHostileFeedHarmsNobody() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a \"ha\">");
        for (char name = 'b'; name < 'k'; name++)
            laughs.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&" + (char) (name - 1) + ";").repeat(10))
                    .append("\">");
        String outside = "<!ENTITY x SYSTEM \"" + news.site.at("/secret") + "\">]>";
        news.site.page("/feed", "text/xml",
                laughs + outside + "<rss><channel><title>&j;&x;</title>" + Newsroom.item("/a") + "</channel></rss>");
        Followed feed = news.follow(host, "/feed");
        long started = System.nanoTime();

        Followed polled = news.pollWhenDue(feed);

        assertTrue(Duration.ofNanos(System.nanoTime() - started).compareTo(Duration.ofSeconds(20)) < 0);
        assertEquals(0, news.site.asked("/secret"));
        assertTrue(polled.title().orElse("").length() < 1000);
        assertEquals(List.of("https://gazette.example/a"), news.queued());
    }
}
