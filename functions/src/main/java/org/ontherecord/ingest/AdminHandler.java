package org.ontherecord.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import org.ontherecord.article.DeletionsHandler;
import org.ontherecord.article.IdempotencyKeys;
import org.ontherecord.article.PersonsHandler;
import org.ontherecord.article.RereadingHandler;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;
import org.ontherecord.ingest.fetch.Fetcher;
import org.ontherecord.ingest.host.UserAgent;
import org.ontherecord.ingest.poll.FeedSubscription;
import org.ontherecord.ingest.poll.Feeds;

/** Whatever decides on the archive as a whole: deletions, and which feeds are followed. */
public final class AdminHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Router router;

    public AdminHandler() {
        this(new Fetcher(UserAgent.ofThisArchive()));
    }

    /** With a fetcher of one's own: the one that is deployed makes no exceptions. */
    public AdminHandler(Fetcher fetcher) {
        this.router = new DeletionsHandler().routes()
                .and(new PersonsHandler().routes())
                .and(new RereadingHandler().routes())
                .and(new FeedSubscription(Feeds.fromEnvironment(), fetcher, IdempotencyKeys.fromEnvironment(),
                        InstantSource.system())
                        .routes(Responses.logging()));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return router.answer(event);
    }
}
