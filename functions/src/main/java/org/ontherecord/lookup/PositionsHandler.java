package org.ontherecord.lookup;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.aws.Priming;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Page;
import org.ontherecord.http.Request;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;
import org.ontherecord.reading.entity.ActorCatalog;

/** Position lookups: who holds which stance on what, and the sentence that proves it. */
public final class PositionsHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Positions positions;
    private final Router router;
    @SuppressWarnings("UnusedVariable") // held so that it stays registered
    private final Priming priming;

    public PositionsHandler() {
        this(ArticleStore.fromEnvironment(), ActorCatalog.standard(), Responses.logging());
    }

    PositionsHandler(ArticleStore store, ActorCatalog catalog, Responses responses) {
        this.positions = new Positions(store, catalog);
        this.router = new Router(responses).on("GET /v1/positions", this::lookUp);
        this.priming = Priming.before(() -> Topic.of("the recognition of a state"));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return router.answer(event);
    }

    private Answer lookUp(Request request) {
        Positions.Answer found = positions.lookUp(PositionQuery.from(request));
        Answer answer = Answer.ok(found);
        return new Page<>(found.data(), found.hasMore(), found.next()).link(request)
                .map(link -> answer.with("Link", link))
                .orElse(answer);
    }
}
