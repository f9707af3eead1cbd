package org.ontherecord.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ontherecord.http.Digest;
import org.ontherecord.ingest.fetch.Validators;
import org.ontherecord.ingest.url.WebUrl;

/**
 * A feed that is followed, and how it is doing.
 *
 * @param id         made from the address that it was added with; stays when the feed moves
 * @param url        where it is asked for
 * @param title      as it names itself
 * @param validators as it gave them with its last news
 * @param health     how the last polls went
 * @param rhythm     when it is asked again
 * @param move       where it seems to be going
 * @param itemsSeen  articles that it has told of, all in all
 * @param notes      in words, what was wrong with it and what was made of it
 */
record Followed(String id, String url, Optional<String> title, Instant addedAt, Validators validators, Health health,
        Rhythm rhythm, Move move, long itemsSeen, List<String> notes) {
    private static final int ID_DIGITS = 16;
    /** A feed that says so often in a row that it has moved for good is believed. */
    private static final int MOVES_BELIEVED = 3;

    /**
     * How the last polls went.
     *
     * @param failures  since the last success
     * @param lastError in words; stays after a success
     */
    record Health(int failures, Optional<Instant> lastSuccess, Optional<String> lastError,
            Optional<Instant> lastErrorAt) {
        static final Health NEW = new Health(0, Optional.empty(), Optional.empty(), Optional.empty());

        Health succeeded(Instant now) {
            return new Health(0, Optional.of(now), lastError, lastErrorAt);
        }

        Health failed(String why, Instant now) {
            return new Health(failures + 1, lastSuccess, Optional.of(why), Optional.of(now));
        }
    }

    /**
     * A redirect for good.
     *
     * @param to    where it leads
     * @param times in a row
     */
    record Move(Optional<String> to, int times) {
        static final Move NONE = new Move(Optional.empty(), 0);

        Move again(String target) {
            return new Move(Optional.of(target), to.filter(target::equals).isPresent() ? times + 1 : 1);
        }
    }

    Followed {
        notes = List.copyOf(notes);
    }

    /** A feed that is to be asked at once. */
    static Followed added(WebUrl url, Optional<String> title, Instant now) {
        return new Followed(id(url), url.toString(), title, now, Validators.NONE, Health.NEW, Rhythm.start(now),
                Move.NONE, 0, List.of());
    }

    static String id(WebUrl url) {
        return Digest.sha256(url.toString()).substring(0, ID_DIGITS);
    }

    /** Whether it is no longer asked for. */
    boolean isStopped() {
        return rhythm.next().isEmpty();
    }

    /** After it gave its news. */
    Followed gaveNews(News news, Instant now, double chance) {
        Move moved = news.movedTo().map(move::again).orElse(Move.NONE);
        boolean believed = moved.times() >= MOVES_BELIEVED;
        return new Followed(id, believed ? moved.to().orElseThrow() : url, news.title().or(() -> title), addedAt,
                news.validators(), health.succeeded(now), rhythm.after(news.queued() > 0, now, chance),
                believed ? Move.NONE : moved, itemsSeen + news.items(), news.notes());
    }

    /** After it said that it has none. */
    Followed gaveNoNews(Instant now, double chance) {
        return new Followed(id, url, title, addedAt, validators, health.succeeded(now),
                rhythm.after(false, now, chance), Move.NONE, itemsSeen, notes);
    }

    /** After it failed. */
    Followed failed(Failure failure, Instant now, double chance) {
        Health worse = health.failed(failure.why(), now);
        Rhythm later = failure.isForGood()
                ? rhythm.stopped()
                : rhythm.afterFailure(worse.failures(), failure.retryAfter(), now, chance);
        return new Followed(id, url, title, addedAt, validators, worse, later, move, itemsSeen, notes);
    }

    /** When its host would not be asked yet. */
    Followed postponed(Duration wait, Instant now) {
        return new Followed(id, url, title, addedAt, validators, health, rhythm.at(now.plus(wait)), move, itemsSeen,
                notes);
    }

    /** Asked for again after it had stopped, or before its time. */
    Followed resumed(Instant now) {
        return new Followed(id, url, title, addedAt, Validators.NONE, Health.NEW, Rhythm.start(now), Move.NONE,
                itemsSeen, notes);
    }
}
