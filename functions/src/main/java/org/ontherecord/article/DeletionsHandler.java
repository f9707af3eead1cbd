package org.ontherecord.article;

import java.util.Map;
import java.util.Set;
import org.ontherecord.aws.RehearsedDynamoDb;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.HttpFunction;
import org.ontherecord.http.Rehearsal;
import org.ontherecord.http.Request;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;

/** Deletes articles for good. */
public final class DeletionsHandler implements HttpFunction {
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

    /** Warms what articles are deleted by, on a table that has none, and the way to the real one. */
    public void rehearse() {
        ArticleStore empty = new ArticleStore(RehearsedDynamoDb.answering(Map.of()), "Rehearsal");
        new Rehearsal(new DeletionsHandler(empty, Responses.rehearsed()))
                .of("DELETE /v1/articles/{id}", Understudy.ID.value())
                .asking("DELETE /v1/articles", "url=https%3A%2F%2Frehearsal.invalid%2F")
                .run(Rehearsal.OFTEN);
        store.rehearse();
    }

    @Override
    public Router routes() {
        return router;
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
