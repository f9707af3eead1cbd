package org.ontherecord.article;

import java.util.Set;
import org.ontherecord.aws.Parallel;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Negotiation;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.HttpFunction;
import org.ontherecord.http.Rehearsal;
import org.ontherecord.http.Request;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;

/** Everything of single articles: the routes that read what one id leads to. */
public final class ArticlesHandler implements HttpFunction {
    private static final String VERSION = "0.1.0";
    private static final Set<String> ASKED_AS = Set.of(Negotiation.PARAMETER);
    private final ArticleStore store;
    private final Submissions submissions;
    private final Router router;

    public ArticlesHandler() {
        this(ArticleStore.fromEnvironment(), Responses.logging());
    }

    ArticlesHandler(ArticleStore store, Responses responses) {
        this.store = store;
        this.submissions = new Submissions(store);
        this.router = new Router(responses).on("GET /v1/articles/{id}", this::article)
                .on("GET /v1/articles/{id}/summary", this::summary)
                .on("GET /v1/articles/{id}/positions", this::positions)
                .on("GET /v1/positions/{id}", this::position)
                .on("GET /v1/submissions/{id}", this::submission)
                .on("GET /health", this::health);
    }

    /** With an article that is in no archive, under every id. */
    static ArticlesHandler understudied() {
        return new ArticlesHandler(Understudy.store(), Responses.rehearsed());
    }

    /** Warms what articles are read by: all that is done with one that is in no archive, and the way to the table. */
    public void rehearse() {
        String id = Understudy.ID.value();
        new Rehearsal(understudied()).of("GET /v1/articles/{id}", id)
                .of("GET /v1/articles/{id}/summary", id)
                .of("GET /v1/articles/{id}/positions", id)
                .of("GET /v1/articles/{id}/summary", id, "focus=Norland")
                .run(Rehearsal.OFTEN);
        store.rehearse();
    }

    @Override
    public Router routes() {
        return router;
    }

    private Answer article(Request request) {
        request.allowOnly(ASKED_AS);
        return switch (Negotiation.chosen(request, Rendition.OF_ARTICLES)) {
            case LINKED_DATA -> Rendered.linked(new SchemaOrg(request.origin()).newsArticle(load(request)));
            default -> Rendered.negotiated(Answer.ok(whole(ArticleId.parse(request.parameter("id")))));
        };
    }

    /** The table is asked for the article and for its links at once. */
    private ArticleView whole(ArticleId id) {
        return Parallel.both(() -> store.load(id), () -> new StoryLinks(store.table()).of(id),
                (archived, links) -> ArticleView.whole(archived, SameStory.of(archived.article(), links, store)));
    }

    private Answer summary(Request request) {
        return Answer.ok(SummaryView.of(load(request), SummaryView.length(request), SummaryView.focus(request)));
    }

    private Answer positions(Request request) {
        request.allowOnly(Set.of());
        return Answer.ok(ArticlePositionsView.of(load(request)));
    }

    private Answer position(Request request) {
        request.allowOnly(ASKED_AS);
        Rendition rendition = Negotiation.chosen(request, Rendition.OF_POSITIONS);
        String id = request.parameter("id");
        ArchivedArticle archived = store.load(ArticleId.ofPosition(id));
        return archived.positions()
                .stream()
                .filter(position -> position.id().equals(id))
                .findFirst()
                .map(position -> new Rendered(archived.article(), position, request.origin()).as(rendition))
                .orElseThrow(() -> Refusal.gone("position " + ArticleId.printable(id) + " is not in the article's "
                        + "present version"));
    }

    private Answer submission(Request request) {
        request.allowOnly(Set.of());
        return Answer.ok(submissions.find(request.parameter("id")));
    }

    /** That the function runs, and which one. It asks no other service: a monitor's calls must cost nothing. */
    private record Health(String status, String version) {}

    private Answer health(Request request) {
        return Answer.ok(new Health("ok", VERSION)).with("Cache-Control", "no-store");
    }

    private ArchivedArticle load(Request request) {
        return store.load(ArticleId.parse(request.parameter("id")));
    }
}
