package org.ontherecord.ingest.poll;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.ontherecord.aws.Parallel;
import org.ontherecord.http.Refusal;
import org.ontherecord.ingest.feed.Subscription;
import org.ontherecord.ingest.url.WebUrl;

/** Follows all feeds of an OPML list. They are not read now but when they are polled, and a dead one shows by its health. */
final class SubscriptionList {
    private static final int MOST = 1000;
    private final Feeds feeds;
    private final InstantSource clock;

    SubscriptionList(Feeds feeds, InstantSource clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /**
     * What came of a list.
     *
     * @param added    feeds that are followed from now on
     * @param followed feeds that were followed already
     * @param ids      of all of them, in the list's order
     */
    record Imported(long added, long followed, List<String> ids) {}

    Imported follow(String field, String opml) {
        return follow(field, opml.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal if it holds no feed, or more than are taken at once */
    Imported follow(String field, byte[] opml) {
        List<Followed> listed = Subscription.in(opml)
                .stream()
                .flatMap(subscription -> WebUrl.meant(Optional.empty(), subscription.feed())
                        .map(url -> Followed.added(url, subscription.title(), clock.instant()))
                        .stream())
                .toList();
        if (listed.isEmpty()) throw Refusal.invalid(field, "is no OPML list with feeds in it");
        if (listed.size() > MOST) throw Refusal.tooLarge(field, "has over " + MOST + " feeds; split it");
        long added = Parallel.map(listed, feeds::add).stream().filter(isNew -> isNew).count();
        return new Imported(added, listed.size() - added, listed.stream().map(Followed::id).toList());
    }
}
