package org.ontherecord.ingest;

import java.time.InstantSource;
import org.ontherecord.article.DeletionsHandler;
import org.ontherecord.article.IdempotencyKeys;
import org.ontherecord.article.PersonsHandler;
import org.ontherecord.article.RereadingHandler;
import org.ontherecord.http.Priming;
import org.ontherecord.http.HttpFunction;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;
import org.ontherecord.ingest.fetch.Fetcher;
import org.ontherecord.ingest.host.UserAgent;
import org.ontherecord.ingest.poll.FeedSubscription;
import org.ontherecord.ingest.poll.Feeds;

/** Whatever decides on the archive as a whole: deletions, and which feeds are followed. */
public final class AdminHandler implements HttpFunction {
    private final Router router;
    @SuppressWarnings("UnusedVariable") // held so that it stays registered
    private final Priming priming;

    public AdminHandler() {
        this(new Fetcher(UserAgent.ofThisArchive()));
    }

    /** With a fetcher of one's own: the one that is deployed makes no exceptions. */
    public AdminHandler(Fetcher fetcher) {
        DeletionsHandler deletions = new DeletionsHandler();
        this.router = deletions.routes()
                .and(new PersonsHandler().routes())
                .and(new RereadingHandler().routes())
                .and(new FeedSubscription(Feeds.fromEnvironment(), fetcher, IdempotencyKeys.fromEnvironment(),
                        InstantSource.system())
                        .routes(Responses.logging()));
        this.priming = Priming.before(deletions::rehearse);
    }

    @Override
    public Router routes() {
        return router;
    }
}
