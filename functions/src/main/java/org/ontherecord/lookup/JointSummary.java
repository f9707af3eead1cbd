package org.ontherecord.lookup;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ontherecord.article.ArchivedArticle;
import org.ontherecord.article.PositionView.Source;
import org.ontherecord.reading.summary.Length;
import org.ontherecord.reading.text.Sentence;

/**
 * One summary of several articles: their sentences that tell most about what was asked, each said once.
 *
 * @param total     how many articles were found
 * @param articles  how many of them, the best, it is made of
 * @param sentences the articles in the order found, each one's sentences in reading order
 */
record JointSummary(long total, int articles, List<Chosen> sentences) {
    /**
     * A sentence of the summary. Its offsets are code points of its article's text.
     *
     * @param index which of its article's sentences
     * @param score share of the words looked for that it holds, 0 to 1
     */
    record Chosen(String articleId, int index, int start, int end, String exact, double score, Source article) {}

    /**
     * Summarises.
     *
     * @param stems the words looked for
     */
    static JointSummary of(long total, List<ArchivedArticle> articles, Set<String> stems, Length length) {
        List<Told> told = articles.stream().flatMap(article -> told(article, stems)).toList();
        return new JointSummary(total, articles.size(), Told.best(told, length).stream().map(Told::view).toList());
    }

    private static Stream<Told> told(ArchivedArticle article, Set<String> stems) {
        List<Sentence> sentences = article.sentences();
        return IntStream.range(0, sentences.size()).mapToObj(i -> Told.of(article, i, sentences.get(i), stems));
    }
}
