package org.ontherecord.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import org.ontherecord.ingest.date.WrittenDate;
import org.ontherecord.ingest.feed.Feed;
import org.ontherecord.ingest.feed.FeedEntry;
import org.ontherecord.ingest.feed.FeedReader;
import org.ontherecord.ingest.feed.NotAFeed;
import org.ontherecord.ingest.fetch.FetchFailure;
import org.ontherecord.ingest.fetch.Fetched;
import org.ontherecord.ingest.fetch.Wanted;
import org.ontherecord.ingest.host.Manners;
import org.ontherecord.ingest.host.NotYet;
import org.ontherecord.ingest.queue.FetchQueue;
import org.ontherecord.ingest.queue.FetchRequest;
import org.ontherecord.ingest.url.WebUrl;

/**
 * Asks one feed for its news. What is new is put in line before the feed's state is written, so that a poll that dies between
 * the two only does it again; what could not be put in line is new again the next time.
 */
final class Poller {
    /** New articles of one poll that are put in line; of more, the newest. */
    static final int MOST_QUEUED = 100;
    private static final Duration LEASE = Duration.ofMinutes(3), PATIENCE = Duration.ofSeconds(20);
    private static final Comparator<FeedEntry> NEWEST_FIRST = Comparator.comparing(Poller::at).reversed();
    private final Feeds feeds;
    private final Manners manners;
    private final FetchQueue queue;
    private final InstantSource clock;
    private final DoubleSupplier chance;
    private final Consumer<Throwable> log;

    Poller(Feeds feeds, Manners manners, FetchQueue queue, InstantSource clock, DoubleSupplier chance,
            Consumer<Throwable> log) {
        this.feeds = feeds;
        this.manners = manners;
        this.queue = queue;
        this.clock = clock;
        this.chance = chance;
        this.log = log;
    }

    List<Followed> due() {
        return feeds.due(clock.instant());
    }

    /** The feed as the poll left it; nothing, if somebody else has it. */
    Optional<Followed> poll(String id) {
        return feeds.lease(id, clock.instant(), LEASE).map(lease -> {
            Polled polled = polled(lease.feed());
            feeds.finish(lease, polled);
            return polled.feed();
        });
    }

    /** One feed's fault is nobody else's, an Error that a hostile document causes included. */
    private Polled polled(Followed feed) {
        try {
            return asked(feed);
        } catch (RuntimeException | StackOverflowError fault) {
            log.accept(fault);
            return failed(feed, Failure.ofOurs());
        }
    }

    private Polled asked(Followed feed) {
        try {
            return switch (manners.fetch(WebUrl.parse(feed.url()), Wanted.FEED, feed.validators(), PATIENCE)) {
                case Fetched.Unchanged _ ->
                    Polled.withoutNews(feed.gaveNoNews(clock.instant(), chance.getAsDouble()));
                case Fetched.Document document -> news(feed, document);
            };
        } catch (NotYet later) {
            return Polled.withoutNews(feed.postponed(later.duration(), clock.instant()));
        } catch (FetchFailure failure) {
            return failed(feed, Failure.of(failure));
        } catch (NotAFeed none) {
            return failed(feed, Failure.of(none));
        }
    }

    private Polled failed(Followed feed, Failure failure) {
        return Polled.withoutNews(feed.failed(failure, clock.instant(), chance.getAsDouble()));
    }

    private Polled news(Followed followed, Fetched.Document document) {
        Feed feed = FeedReader.read(document.body(), document.contentType(), Optional.of(document.url()));
        Seen seen = feeds.seen(followed.id());
        List<FeedEntry> fresh = seen.fresh(feed.entries());
        List<FeedEntry> wanted = fresh.stream().sorted(NEWEST_FIRST).limit(MOST_QUEUED).toList();
        Set<FeedEntry> unsent = unsent(feed, wanted);
        News news = new News(feed.title(), unsent.isEmpty() ? document.validators() : followed.validators(),
                document.hasMoved() ? Optional.of(document.url().toString()) : Optional.empty(),
                fresh.size() - unsent.size(), wanted.size() - unsent.size(), notes(feed, fresh.size(), unsent.size()));
        return new Polled(followed.gaveNews(news, clock.instant(), chance.getAsDouble()), Optional.of(
                seen.with(feed.entries().stream().filter(entry -> !unsent.contains(entry)).toList())));
    }

    private Set<FeedEntry> unsent(Feed feed, List<FeedEntry> entries) {
        List<FetchRequest> pages = entries.stream().map(entry -> page(feed, entry)).toList();
        Set<FetchRequest> unsent = Set.copyOf(queue.send(pages));
        return entries.stream()
                .filter(entry -> unsent.contains(pages.get(entries.indexOf(entry))))
                .collect(Collectors.toSet());
    }

    private FetchRequest page(Feed feed, FeedEntry entry) {
        return new FetchRequest(entry.url().orElseThrow(), clock.instant(), new FetchRequest.Facts(feed.title(),
                entry.title(), entry.author(), entry.published()
                        .flatMap(WrittenDate::publication)
                        .map(Object::toString)));
    }

    private static List<String> notes(Feed feed, int fresh, int unsent) {
        List<String> notes = new ArrayList<>(feed.notes());
        if (fresh > MOST_QUEUED) {
            notes.add("of " + fresh + " new articles the newest " + MOST_QUEUED + " are fetched");
        }
        if (unsent > 0) notes.add(unsent + " new articles could not be put in line yet");
        return notes;
    }

    /** Feeds have their newest entries first, so an undated one keeps its place before all others. */
    private static Instant at(FeedEntry entry) {
        return entry.published().or(entry::updated).map(WrittenDate::at).orElse(Instant.MAX);
    }
}
