package org.ontherecord.article;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Set;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.Request;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;

/** Deletes articles for good. */
public final class DeletionsHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final ArticleStore store;
    private final Deletion deletion;
    private final Router router;

    public DeletionsHandler() {
        this(ArticleStore.fromEnvironment(), Responses.logging());
    }

    DeletionsHandler(ArticleStore store, Responses responses) {
        this.store = store;
        this.deletion = new Deletion(store);
        this.router = new Router(responses).on("DELETE /v1/articles/{id}", this::delete)
                .on("DELETE /v1/articles", this::deleteAt);
    }

    /** Its routes, for a function that has others as well. */
    public Router routes() {
        return router;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return router.answer(event);
    }

    private Answer delete(Request request) {
        request.allowOnly(Set.of());
        deletion.delete(ArticleId.parse(request.parameter("id")));
        return Answer.noContent();
    }

    /** By any of its addresses. */
    private Answer deleteAt(Request request) {
        request.allowOnly(Set.of("url"));
        String url = request.query("url").orElseThrow(() -> Refusal.invalid("url", "is needed"));
        deletion.delete(store.findAlias(Keys.alias(CanonicalUrl.of(url)))
                .orElseThrow(() -> Refusal.notFound("there is no article at this address")));
        return Answer.noContent();
    }
}
