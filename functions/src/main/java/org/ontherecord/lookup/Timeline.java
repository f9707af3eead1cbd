package org.ontherecord.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.article.Article;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.Cited;
import org.ontherecord.article.LookupEntry;
import org.ontherecord.http.Page;
import org.ontherecord.reading.entity.Actor;

/** All of an actor's positions, newest first, page by page straight from the table: it is never behind, however long. */
record Timeline(ArticleStore store) {
    /** An entry of a reading that is current, with its article. */
    private record Current(LookupEntry entry, Article article) {}

    Page<Cited> page(Actor actor, PositionQuery query) {
        List<Current> current = new ArrayList<>();
        Optional<String> before = query.after();
        int missing = query.limit() + 1;
        boolean more = true;
        while (missing > 0 && more) {
            List<LookupEntry> entries = store.entries(actor.id(), query.from(), query.to(), before, missing);
            more = entries.size() == missing;
            before = entries.isEmpty() ? before : Optional.of(entries.getLast().sort());
            current.addAll(current(entries, query));
            missing = query.limit() + 1 - current.size();
        }
        return Page.cut(current, query.limit(), query.text(), one -> one.entry().sort())
                .map(one -> new Cited(one.article(), one.entry().position()));
    }

    /** Outgrown entries stay until the stream's follower has deleted them. */
    private List<Current> current(List<LookupEntry> entries, PositionQuery query) {
        boolean dated = query.from().or(query::to).isPresent();
        Map<ArticleId, Article> articles = store.articles(entries.stream().map(LookupEntry::article).toList());
        return entries.stream()
                .filter(entry -> Optional.ofNullable(articles.get(entry.article()))
                        .filter(entry::isOf)
                        .filter(article -> !dated || article.details().publishedAt().isPresent())
                        .isPresent())
                .map(entry -> new Current(entry, articles.get(entry.article())))
                .toList();
    }
}
