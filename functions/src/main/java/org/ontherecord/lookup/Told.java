package org.ontherecord.lookup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ontherecord.article.ArchivedArticle;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.PositionView.Source;
import org.ontherecord.reading.summary.Focus;
import org.ontherecord.reading.summary.Length;
import org.ontherecord.reading.summary.PointingBack;
import org.ontherecord.reading.summary.Summarizer;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.search.Words;

/**
 * A sentence of one of several articles.
 *
 * @param share of the words looked for that it holds, 0 to 1
 */
record Told(ArchivedArticle article, int index, Sentence sentence, double share) {
    static Told of(ArchivedArticle article, int index, Sentence sentence, Set<String> stems) {
        Set<String> held = Words.of(article.text().slice(sentence.span()));
        held.retainAll(stems);
        return new Told(article, index, sentence, stems.isEmpty() ? 0 : (double) held.size() / stems.size());
    }

    /** The sentences that hold most of the words and don't repeat each other, in the order given. */
    static List<Told> best(List<Told> all, Length length) {
        Focus focus = new Focus(Set.of(), IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.toMap(i -> i, i -> all.get(i).share)));
        List<Integer> chosen = new Summarizer()
                .summarise(all.stream().map(Told::sentence).toList(), all.stream().map(Told::score).toList(), length,
                        focus)
                .sentences();
        boolean isAsked = all.stream().anyMatch(one -> one.share > 0);
        return chosen.stream()
                .filter(i -> !isAsked || all.get(i).share > 0 || (chosen.contains(i + 1) && leads(all, i)))
                .map(all::get)
                .toList();
    }

    /** Whether the next sentence of the same article holds words looked for and points back to this one. */
    private static boolean leads(List<Told> all, int i) {
        Told next = all.get(i + 1);
        return next.articleId().equals(all.get(i).articleId()) && next.share > 0 && PointingBack.holds(next.sentence);
    }

    private ArticleId articleId() {
        return article.article().id();
    }

    private double score() {
        return article.reading().scores().get(index);
    }

    JointSummary.Chosen view() {
        return new JointSummary.Chosen(articleId().value(), index, sentence.span().start(),
                sentence.span().end(), article.text().slice(sentence.span()), share, Source.of(article.article()));
    }
}
