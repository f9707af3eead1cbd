package org.ontherecord.ingest;

import org.ontherecord.article.ArticlesHandler;
import org.ontherecord.http.Priming;
import org.ontherecord.http.HttpFunction;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;
import org.ontherecord.ingest.poll.FeedListing;
import org.ontherecord.ingest.poll.Feeds;

/** Whatever is read without words: single articles, and the feeds that bring them. */
public final class ReadHandler implements HttpFunction {
    private final ArticlesHandler articles = new ArticlesHandler();
    private final Router router = articles.routes()
            .and(new FeedListing(Feeds.fromEnvironment()).routes(Responses.logging()));
    @SuppressWarnings("UnusedVariable") // held so that it stays registered
    private final Priming priming = Priming.before(articles::rehearse);

    @Override
    public Router routes() {
        return router;
    }
}
