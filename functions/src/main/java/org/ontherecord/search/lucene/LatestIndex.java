package org.ontherecord.search.lucene;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ontherecord.http.Refusal;
import org.ontherecord.search.segments.Commit;
import org.ontherecord.search.segments.Commits;
import org.ontherecord.search.segments.Damaged;
import org.ontherecord.search.segments.Pointer.Head;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * The newest commit that could be opened. Looks for a newer one when it is asked and its last look is some time ago. Where
 * that fails it goes on with the one it has, or begins with the one before.
 */
final class LatestIndex {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2), BEFORE_TRYING_AGAIN = Duration.ofSeconds(30);
    private final Commits commits;
    private final IndexCache cache;
    private final InstantSource clock;
    private final Consumer<String> log;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Optional<OpenIndex> open = Optional.empty();
    private volatile Instant nextLook = Instant.MIN;
    private volatile boolean stale;
    private Optional<Head> damaged = Optional.empty();
    private Instant nextTry = Instant.MIN;

    /**
     * Of a line of commits.
     *
     * @param log told why a commit can't be opened
     */
    LatestIndex(Commits commits, IndexCache cache, InstantSource clock, Consumer<String> log) {
        this.commits = commits;
        this.cache = cache;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Asks it.
     *
     * @throws Refusal      when nothing can be opened
     * @throws SdkException when nobody can say what is the newest, and nothing is open
     */
    <T> T ask(Function<OpenIndex, T> question) {
        while (true) {
            OpenIndex index = latest();
            if (!index.hold()) continue;
            try {
                return question.apply(index);
            } finally {
                index.letGo();
            }
        }
    }

    /** Whether there is something newer, or nobody can say. */
    boolean isStale() {
        return stale;
    }

    /** Makes it look when it is asked next. */
    void lookNext() {
        nextLook = Instant.MIN;
    }

    /** One looks, while the others go on with what is open, or wait where nothing is. */
    private OpenIndex latest() {
        Optional<OpenIndex> present = open;
        if (present.isPresent() && (clock.instant().isBefore(nextLook) || !looking.tryLock())) return present.get();
        if (present.isEmpty()) looking.lock();
        try {
            if (open.isEmpty() || !clock.instant().isBefore(nextLook)) look();
            return open.orElseThrow();
        } finally {
            looking.unlock();
        }
    }

    private void look() {
        Optional<Head> head = Optional.empty();
        try {
            head = commits.head();
            follow(head);
        } catch (RuntimeException fault) {
            stale = true;
            head.ifPresent(this::waitBefore);
            log.accept("index " + head.map(Head::manifest).orElse("unknown") + " is not opened: " + fault);
            if (open.isEmpty()) open = Optional.of(before(head, fault));
        } finally {
            nextLook = clock.instant().plus(BETWEEN_LOOKS);
        }
    }

    /** Fetching what is damaged again and again would help nobody. */
    private void waitBefore(Head again) {
        damaged = Optional.of(again);
        nextTry = clock.instant().plus(BEFORE_TRYING_AGAIN);
    }

    private void follow(Optional<Head> head) {
        if (open.isPresent() && head.isPresent() && head.equals(damaged) && clock.instant().isBefore(nextTry)) return;
        Optional<Head> present = open.flatMap(OpenIndex::commit).map(Commit::head);
        if (head.isEmpty() && present.isPresent()) throw new Damaged("no pointer any more");
        if (open.isEmpty() || !head.equals(present)) head.ifPresentOrElse(this::take, this::takeNothing);
        stale = false;
    }

    private void takeNothing() {
        replace(OpenIndex.ofNothing());
    }

    /** What is missing may have been cleared away because it is current no more. */
    private void take(Head head) {
        try {
            open(commits.at(head));
        } catch (Damaged fault) {
            Optional<Head> now = commits.head().filter(moved -> !moved.equals(head));
            take(now.orElseThrow(() -> fault));
        }
    }

    private void open(Commit commit) {
        if (open.isPresent() && !cache.hasRoomFor(commit)) {
            close();
            cache.makeRoomFor(commit);
        }
        replace(cache.open(commit, open.filter(index -> index.commit().isPresent())));
    }

    private OpenIndex before(Optional<Head> head, RuntimeException fault) {
        try {
            return cache.open(head.flatMap(commits::before).orElseThrow(() -> fault), Optional.empty());
        } catch (SdkException noService) {
            throw noService;
        } catch (RuntimeException worse) {
            throw Refusal.unavailable("the index can't be read at present");
        }
    }

    private void replace(OpenIndex next) {
        Optional<OpenIndex> old = open;
        open = Optional.of(next);
        old.ifPresent(OpenIndex::letGo);
    }

    private void close() {
        open.ifPresent(OpenIndex::letGo);
        open = Optional.empty();
    }
}
