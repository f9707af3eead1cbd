package org.ontherecord.lookup;

import java.util.Set;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.http.Priming;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Page;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.HttpFunction;
import org.ontherecord.http.Rehearsal;
import org.ontherecord.http.Request;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;
import org.ontherecord.reading.summary.Length;
import org.ontherecord.search.ArticleIndex;
import org.ontherecord.search.engine.Engines;

/** Everything that is asked by words: articles, positions, standings, topics, actors. */
public final class SearchHandler implements HttpFunction {
    /** Says that the index knows of newer changes than it could take over. */
    static final String STALE = "Index-Stale";
    private static final int USUAL_SENTENCES = 5, MOST_SENTENCES = 20;
    private final ArticleIndex index;
    private final Actors actors;
    private final ArticleSearch articles;
    private final Positions positions;
    private final Comparison comparison;
    private final Suggestions suggestions;
    private final Router router;
    @SuppressWarnings("UnusedVariable") // held so that it stays registered
    private final Priming priming;

    public SearchHandler() {
        this(ArticleStore.fromEnvironment(), Engines.index(), Responses.logging());
    }

    SearchHandler(ArticleStore store, ArticleIndex index, Responses responses) {
        this.index = index;
        this.actors = new Actors(index);
        this.articles = new ArticleSearch(store, index);
        Search search = new Search(index, actors);
        this.positions = new Positions(store, actors, search);
        this.comparison = new Comparison(store, search);
        this.suggestions = new Suggestions(index);
        this.router = new Router(responses).on("GET /v1/articles", this::articles)
                .on("GET /v1/articles/{id}/related", this::related)
                .on("GET /v1/summary", this::summary)
                .on("GET /v1/positions", this::positions)
                .on("GET /v1/standings", this::standings)
                .on("GET /v1/topics", request -> indexed(suggestions.topics(request).answer(request)))
                .on("GET /v1/actors", request -> indexed(suggestions.actors(request).answer(request)))
                .on("GET /v1/actors/{id}", request -> indexed(Answer.ok(Profile.of(request, actors))))
                .and(new Exports(store, actors, search, articles, comparison).routes(responses, this::indexed));
        this.priming = Priming.before(this::rehearse);
    }

    private Answer articles(Request request) {
        request.allowOnly(ListQuery.PARAMETERS);
        ListQuery query = ListQuery.of(request, actors);
        ArticleList found = query.isPlain() ? articles.newest(query) : articles.found(query);
        Answer answer = linked(Answer.ok(found), found.page(), request);
        return query.isPlain() ? answer : indexed(answer);
    }

    private Answer related(Request request) {
        request.allowOnly(Set.of("limit"));
        int limit = request.number("limit", 1, Page.MOST, Page.LIMIT);
        return indexed(articles.related(ArticleId.parse(request.parameter("id")), limit).answer(request));
    }

    private Answer summary(Request request) {
        request.allowOnly(Set.of("q", "source", "actor", "from", "to", "sentences"));
        if (request.query("q").isEmpty()) throw Refusal.invalid("q", "is needed: what the summary is to be about");
        int sentences = request.number("sentences", 1, MOST_SENTENCES, USUAL_SENTENCES);
        return indexed(
                Answer.ok(articles.summary(ListQuery.of(request, actors), new Length.Sentences(sentences))));
    }

    private Answer positions(Request request) {
        Positions.Answer found = positions.lookUp(PositionQuery.ofPositions(request, Page.USUAL));
        return indexed(linked(Answer.ok(found), new Page<>(found.data(), found.hasMore(), found.next()), request));
    }

    private Answer standings(Request request) {
        Comparison.Answer found = comparison.compare(PositionQuery.ofStandings(request, Page.USUAL));
        return indexed(linked(Answer.ok(found), new Page<>(found.data(), found.hasMore(), found.next()), request));
    }

    private static Answer linked(Answer answer, Page<?> page, Request request) {
        return page.link(request).map(link -> answer.with("Link", link)).orElse(answer);
    }

    private Answer indexed(Answer answer) {
        return index.isStale() ? answer.with(STALE, "true") : answer;
    }

    /** Makes requests that people usually make, so that their code and the index are warm. The last search finds whatever there is. */
    void rehearse() {
        new Rehearsal(this).asking("GET /v1/positions", "actor=Kazakhstan&topic=recognition")
                .asking("GET /v1/standings", "topic=recognition")
                .run(1);
        new Rehearsal(this).asking("GET /v1/articles", "q=the+recognition+of+a+state")
                .asking("GET /v1/articles", "q=%22peace+talks%22+OR+agreement+from%3A2020&sort=newest")
                .asking("GET /v1/articles", "q=NOT+rehearsal")
                .run(Rehearsal.OFTEN);
    }

    @Override
    public Router routes() {
        return router;
    }
}
