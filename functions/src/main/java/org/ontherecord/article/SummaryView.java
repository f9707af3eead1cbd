package org.ontherecord.article;

import java.util.List;
import java.util.Set;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.Request;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.summary.Length;
import org.ontherecord.reading.summary.Summarizer;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/** The sentences that stand for an article, in reading order. */
record SummaryView(String articleId, long version, String language, int words, List<Chosen> sentences) {
    private static final int MOST_SENTENCES = 100, MOST_WORDS = 10_000;

    /**
     * One sentence of a summary.
     *
     * @param index which of the article's sentences
     * @param score how well it stands for the whole; comparable within one article only
     */
    record Chosen(int index, int start, int end, String exact, double score) {}

    /**
     * How long a summary is asked for.
     *
     * @throws Refusal when both lengths are given, or one is no number in range
     */
    static Length length(Request request) {
        request.allowOnly(Set.of("sentences", "words"));
        if (request.query("words").isEmpty()) {
            return request.query("sentences").isEmpty()
                    ? Length.USUAL
                    : new Length.Sentences(request.number("sentences", 1, MOST_SENTENCES, 1));
        }
        if (request.query("sentences").isPresent()) throw Refusal.invalid("words", "can't be given with sentences");
        return new Length.Words(request.number("words", 1, MOST_WORDS, 1));
    }

    static SummaryView of(ArchivedArticle archived, Length length) {
        Article article = archived.article();
        Reading reading = archived.reading();
        SourceText text = archived.text();
        List<Chosen> chosen = new Summarizer().summarise(text, archived.sentences(), reading.scores(), length)
                .sentences()
                .stream()
                .map(index -> {
                    Sentence sentence = reading.sentences().get(index);
                    return new Chosen(index, sentence.span().start(), sentence.span().end(),
                            text.slice(sentence.span()), reading.scores().get(index));
                })
                .toList();
        int words = chosen.stream().mapToInt(one -> one.exact().strip().split("\\s+").length).sum();
        return new SummaryView(article.id().value(), article.version(), article.language(), words, chosen);
    }
}
