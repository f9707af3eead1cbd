package org.ontherecord.article;

import java.util.List;
import java.util.function.BiFunction;
import org.ontherecord.http.Refusal;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.text.SourceText;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Puts another reading in the place of an article's, as its next version. Its text and details stay. */
final class Rereading {
    private static final int ATTEMPTS = 8;
    private final ArticleStore store;
    private final ArticleWriter writer;

    Rereading(ArticleStore store) {
        this.store = store;
        this.writer = new ArticleWriter(store.table());
    }

    /**
     * Makes another reading of an article, and deletes the lookup entries of the one before.
     *
     * @param made of the article and its text
     * @throws Refusal when there is no such article, it was deleted, or others keep changing it
     */
    Article of(ArticleId id, BiFunction<Article, SourceText, Reading> made) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return once(id, made);
            } catch (TransactionCanceledException lostRace) {
                Table.pause(attempt);
            }
        }
        throw Refusal.unavailable("others are changing this article");
    }

    /** Its reading before is not looked at: it may be what is wrong. */
    private Article once(ArticleId id, BiFunction<Article, SourceText, Reading> made) {
        ArchivedArticle next = store.withTexts(List.of(id), (held, text) -> {
            held.requireIts(text);
            return next(held, text, made.apply(held, text));
        }).get(id);
        if (next == null) throw absent(id);
        writer.write(next, ArticleItems.words(next), List.of(), List.of());
        store.sweep(id);
        return next.article();
    }

    private static ArchivedArticle next(Article held, SourceText text, Reading reading) {
        int positions = ArchivedPosition.of(held.id(), text, reading.positions()).size();
        return new ArchivedArticle(held.next().read(reading.language(), reading.sentences().size(), positions), text,
                reading);
    }

    private Refusal absent(ArticleId id) {
        return store.find(id)
                .map(_ -> Refusal.gone("article " + id + " was deleted"))
                .orElseGet(() -> Refusal.notFound("there is no article " + id));
    }
}
