package org.ontherecord.ingest;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import org.ontherecord.article.CanonicalUrl;
import org.ontherecord.article.Submissions;
import org.ontherecord.article.Submissions.Submission;
import org.ontherecord.http.Refusal;
import org.ontherecord.ingest.fetch.FetchFailure;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;
import org.ontherecord.ingest.fetch.Fetched;
import org.ontherecord.ingest.fetch.Validators;
import org.ontherecord.ingest.fetch.Wanted;
import org.ontherecord.ingest.host.Manners;
import org.ontherecord.ingest.host.NotYet;
import org.ontherecord.ingest.queue.FetchQueue;
import org.ontherecord.ingest.queue.FetchRequest;
import org.ontherecord.ingest.url.MalformedUrl;
import org.ontherecord.ingest.url.WebUrl;

/**
 * Fetches one page and archives it. Whatever is asked twice is done once: an address that is archived or refused already is
 * left as it is.
 */
final class PageFetch {
    /** A host that keeps us waiting for longer doesn't want its page read. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private final Submissions submissions;
    private final Manners manners;
    private final PageArchive archive;
    private final FetchQueue queue;
    private final InstantSource clock;

    PageFetch(Submissions submissions, Manners manners, PageArchive archive, FetchQueue queue, InstantSource clock) {
        this.submissions = submissions;
        this.manners = manners;
        this.archive = archive;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Does what is asked.
     *
     * @param patience for each step of the fetch
     * @throws FetchFailure if it may succeed later
     */
    void carryOut(FetchRequest asked, Duration patience) {
        try {
            CanonicalUrl canonical = CanonicalUrl.of(asked.url());
            if (!submissions.of(canonical).map(Submission::isPending).orElse(true)) return;
            fetch(asked, canonical, patience);
        } catch (Refusal noAddress) {
            if (noAddress.isPassing()) throw noAddress;
        }
    }

    private void fetch(FetchRequest asked, CanonicalUrl canonical, Duration patience) {
        try {
            archived(asked, patience);
        } catch (NotYet later) {
            postpone(asked, canonical, later.duration(), later.getMessage());
        } catch (FetchFailure failure) {
            failed(asked, canonical, failure);
        } catch (MalformedUrl | Refusal refusal) {
            if (refusal instanceof Refusal passing && passing.isPassing()) throw passing;
            refuse(asked, canonical, refusal.getMessage());
        }
    }

    private void archived(FetchRequest asked, Duration patience) {
        if (manners.fetch(WebUrl.parse(asked.url()), Wanted.PAGE, Validators.NONE,
                patience) instanceof Fetched.Document document) {
            archive.take(asked, document);
        }
    }

    private void failed(FetchRequest asked, CanonicalUrl canonical, FetchFailure failure) {
        if (failure.kind() == Kind.BUSY) {
            postpone(asked, canonical, Manners.pause(failure), failure.getMessage());
        } else if (failure.kind().isPassing()) {
            submissions.delay(canonical, failure.getMessage());
            throw failure;
        } else {
            refuse(asked, canonical, failure.getMessage());
        }
    }

    /** A new message, since one that is only handed back is soon given up. */
    private void postpone(FetchRequest asked, CanonicalUrl canonical, Duration wait, String why) {
        if (Duration.between(asked.since(), clock.instant()).compareTo(LONGEST_WAIT) > 0) {
            refuse(asked, canonical, why + "; it was waited for a day");
        } else {
            submissions.delay(canonical, why);
            queue.send(asked, wait.plus(scattered(wait)));
        }
    }

    /** Pages that wait for one host don't all come back at once. */
    private static Duration scattered(Duration wait) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() + 1));
    }

    private void refuse(FetchRequest asked, CanonicalUrl canonical, String why) {
        submissions.refuse(canonical, asked.url(), why, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
