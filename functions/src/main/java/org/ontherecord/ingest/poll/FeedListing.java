package org.ontherecord.ingest.poll;

import java.util.Optional;
import java.util.Set;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Cursor;
import org.ontherecord.http.Page;
import org.ontherecord.http.Request;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;

/** The feeds that are followed, with their health. */
public final class FeedListing {
    private static final String QUERY = "feeds";
    private final Feeds feeds;

    /** Of these feeds. */
    public FeedListing(Feeds feeds) {
        this.feeds = feeds;
    }

    /** The routes that list them. */
    public Router routes(Responses responses) {
        return new Router(responses).on("GET /v1/feeds", this::list);
    }

    private Answer list(Request request) {
        request.allowOnly(Set.of("limit", "cursor"));
        int limit = request.number("limit", 1, Page.MOST, Page.LIMIT);
        Optional<String> after = request.query("cursor").map(cursor -> Cursor.decode(cursor, QUERY).after());
        return Page.cut(feeds.list(after, limit + 1), limit, QUERY, Followed::id).map(FeedView::of).answer(request);
    }
}
