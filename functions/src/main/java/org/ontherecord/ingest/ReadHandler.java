package org.ontherecord.ingest;

import org.ontherecord.article.ArticlesHandler;
import org.ontherecord.aws.Priming;
import org.ontherecord.http.HttpFunction;
import org.ontherecord.http.Rehearsal;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;
import org.ontherecord.ingest.poll.FeedListing;
import org.ontherecord.ingest.poll.Feeds;

/** Whatever is read without words: single articles, and the feeds that bring them. */
public final class ReadHandler implements HttpFunction {
    private final Router router = new ArticlesHandler().routes()
            .and(new FeedListing(Feeds.fromEnvironment()).routes(Responses.logging()));

    @SuppressWarnings("UnusedVariable") // held so that it stays registered
    private final Priming priming = Priming.before(this::rehearse);

    private void rehearse() {
        ArticlesHandler.rehearse();
        // one that is not there: warms the way to the table, and costs next to nothing
        new Rehearsal(this).of("GET /v1/articles/{id}", "a".repeat(24)).run(1);
    }

    @Override
    public Router routes() {
        return router;
    }
}
