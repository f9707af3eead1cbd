package org.ontherecord.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ontherecord.article.ActorView;
import org.ontherecord.article.ArticleView;
import org.ontherecord.article.PositionView;
import org.ontherecord.article.PositionView.TargetView;

/** What stands in the columns of a table of such items. Columns are only ever added, and at the end. */
record Columns<T>(List<String> names, List<Function<T, Object>> values) {
    static final Columns<PositionItem> OF_POSITIONS = Columns.<PositionItem>none()
            .and("id", item -> item.position().id())
            .and("said_at", item -> item.position().saidAt())
            .and("holder", item -> item.position().holder().name())
            .and("holder_kind", item -> item.position().holder().kind())
            .and("state", item -> item.position().state().map(ActorView::name))
            .and("speaker", item -> item.position().speaker().map(ActorView::name))
            .and("stance", item -> item.position().stance())
            .and("family", item -> item.position().family())
            .and("towards", item -> item.position().towards())
            .and("target", item -> item.position().target().map(TargetView::text))
            .and("aspect", item -> item.position().target().map(TargetView::aspect))
            .and("match", item -> item.match().map(Match::label))
            .and("sentence", item -> item.position().evidence().exact())
            .and("start", item -> item.position().evidence().start())
            .and("end", item -> item.position().evidence().end())
            .and("quoted", item -> item.position().quoted())
            .and("tags", item -> item.position().tags())
            .and("confidence", item -> item.position().confidence())
            .and("counted", item -> item.position().counted())
            .and("article", item -> item.position().articleId())
            .and("title", item -> article(item).title())
            .and("source", item -> article(item).source())
            .and("url", item -> article(item).url());

    static final Columns<StandingView> OF_STANDINGS = Columns.<StandingView>none()
            .and("actor", standing -> standing.actor().name())
            .and("actor_id", standing -> standing.actor().id())
            .and("actor_kind", standing -> standing.actor().kind())
            .and("target", standing -> standing.target().text())
            .and("aspect", standing -> standing.target().aspect())
            .and("match", standing -> standing.match().map(Match::label))
            .and("stance", standing -> standing.latest().map(StandingView.Latest::stance))
            .and("wording", StandingView::wording)
            .and("since", StandingView::since)
            .and("for", standing -> standing.counts().approving())
            .and("against", standing -> standing.counts().against())
            .and("neutral", standing -> standing.counts().neutral())
            .and("changes", standing -> standing.changes().size())
            .and("articles", standing -> standing.coverage().articles())
            .and("sources", standing -> standing.coverage().sources())
            .and("said_at", standing -> standing.evidence().saidAt())
            .and("sentence", standing -> standing.evidence().span().exact())
            .and("position", standing -> standing.evidence().positionId())
            .and("source", standing -> standing.evidence().article().source())
            .and("url", standing -> standing.evidence().article().url());

    static final Columns<ArticleView> OF_ARTICLES = Columns.<ArticleView>none()
            .and("id", ArticleView::id)
            .and("published_at", ArticleView::publishedAt)
            .and("title", ArticleView::title)
            .and("source", ArticleView::source)
            .and("author", ArticleView::author)
            .and("url", ArticleView::url)
            .and("language", ArticleView::language)
            .and("archived_at", ArticleView::archivedAt)
            .and("edited_at", ArticleView::editedAt)
            .and("version", ArticleView::version)
            .and("sentences", ArticleView::sentenceCount)
            .and("positions", ArticleView::positionCount);

    private static <T> Columns<T> none() {
        return new Columns<>(List.of(), List.of());
    }

    private Columns<T> and(String name, Function<T, Object> value) {
        List<String> moreNames = new ArrayList<>(names);
        moreNames.add(name);
        List<Function<T, Object>> moreValues = new ArrayList<>(values);
        moreValues.add(value);
        return new Columns<>(List.copyOf(moreNames), List.copyOf(moreValues));
    }

    private static PositionView.Source article(PositionItem item) {
        return item.position().article();
    }

    /** The cells of an item's line. */
    List<Object> cells(T item) {
        return values.stream().map(value -> Optional.ofNullable(value.apply(item)).orElse("")).toList();
    }
}
