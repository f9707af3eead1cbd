package org.ontherecord.lookup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.article.ArchivedArticle;
import org.ontherecord.article.Article;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.http.Page;
import org.ontherecord.reading.summary.Length;
import org.ontherecord.search.ArticleHits;
import org.ontherecord.search.ArticleIndex;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.Place;
import org.ontherecord.search.Query;
import org.ontherecord.search.Sought;

/** Lists articles: by date from the table, by anything else as the index finds them. */
record ArticleSearch(ArticleStore store, ArticleIndex index) {
    /** Articles that one summary is made of. */
    private static final int MOST_SUMMARISED = 10;

    /** A page of articles by date, newest first. */
    ArticleList newest(ListQuery query) {
        List<Article> articles = store.newest(query.from(), query.to(), query.after(), query.limit() + 1);
        return ArticleList.of(Page.cut(articles, query.limit(), query.text(), Article::sort).map(ArticleItem::listed));
    }

    /** A page of articles found; of the first page also how many there are, and of what kinds. */
    ArticleList found(ListQuery query) {
        ArticleHits hits = index.articles(new ArticleQuery(query.clauses(), query.sort(), query.limit() + 1,
                query.after().map(Place::decode), query.after().isEmpty()));
        Page<Place> page = Page.cut(hits.hits(), query.limit(), query.text(), Place::encode);
        Sought sought = new Sought(query.query().map(Query::stems).orElse(Set.of()));
        Map<ArticleId, ArticleItem> items = store.withTexts(page.data().stream().map(Place::article).toList(),
                (article, text) -> ArticleItem.found(article, text, sought));
        // what the table no longer has is gone, whatever the index still says
        List<ArticleItem> there = page.data()
                .stream()
                .flatMap(place -> Optional.ofNullable(items.get(place.article())).stream())
                .toList();
        return new ArticleList(there, page.hasMore(), page.next(), Optional.of(hits.total()),
                query.after().isEmpty() ? Optional.of(Facets.of(hits.facets())) : Optional.empty());
    }

    /** Articles about the same things as one that is held, most alike first. */
    Page<ArticleItem> related(ArticleId id, int limit) {
        ArchivedArticle archived = store.load(id);
        List<ArticleId> alike = index.like(id, archived.article().details().title().orElse(""),
                archived.text().value(), limit);
        Map<ArticleId, Article> there = store.articles(alike);
        return new Page<>(alike.stream().filter(there::containsKey).map(there::get).map(ArticleItem::listed).toList(),
                false, Optional.empty());
    }

    /** One summary of the best articles found. */
    JointSummary summary(ListQuery query, Length length) {
        ArticleHits hits = index.articles(new ArticleQuery(query.clauses(), query.sort(), MOST_SUMMARISED,
                Optional.empty(), false));
        List<ArchivedArticle> there = store.present(hits.hits().stream().map(Place::article).toList());
        return JointSummary.of(hits.total(), there, query.query().map(Query::stems).orElse(Set.of()), length);
    }
}
