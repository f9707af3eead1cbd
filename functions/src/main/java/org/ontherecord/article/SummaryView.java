package org.ontherecord.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.Request;
import org.ontherecord.reading.summary.Focus;
import org.ontherecord.reading.summary.Length;
import org.ontherecord.reading.summary.Summarizer;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.Span;

/** The sentences that stand for an article, in reading order. */
record SummaryView(String articleId, long version, String language, int words,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Focused> focus, List<Chosen> sentences) {
    private static final int MOST_SENTENCES = 100, MOST_WORDS = 10_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    /**
     * What was asked after.
     *
     * @param asked   in the asker's words
     * @param matched whether anything in the article has to do with it; else this is the ordinary summary
     */
    record Focused(String asked, boolean matched) {}

    /**
     * One sentence of a summary.
     *
     * @param index which of the article's sentences
     * @param score how well it stands for the whole, 0 to 1; comparable within one article only
     */
    record Chosen(int index, int start, int end, String exact, double score) {}

    /**
     * How long a summary is asked for.
     *
     * @throws Refusal when both lengths are given, or one is no number in range
     */
    static Length length(Request request) {
        request.allowOnly(Set.of("sentences", "words", "focus"));
        if (request.query("words").isEmpty()) {
            return request.query("sentences").isEmpty()
                    ? Length.USUAL
                    : new Length.Sentences(request.number("sentences", 1, MOST_SENTENCES, 1));
        }
        if (request.query("sentences").isPresent()) throw Refusal.invalid("words", "can't be given with sentences");
        return new Length.Words(request.number("words", 1, MOST_WORDS, 1));
    }

    /**
     * What a summary is asked to be about, in words; empty for the article as a whole.
     *
     * @throws Refusal when it is blank, or holds no word
     */
    static Optional<String> focus(Request request) {
        Optional<String> focus = request.query("focus");
        if (request.query().containsKey("focus") && focus.filter(WORD.asPredicate()).isEmpty()) {
            throw Refusal.invalid("focus", "must hold a word, or the name of an actor");
        }
        return focus;
    }

    static SummaryView of(ArchivedArticle archived, Length length, Optional<String> asked) {
        Article article = archived.article();
        List<Sentence> sentences = archived.sentences();
        Focus focus = asked.map(question -> Focusing.on(question, archived)).orElse(Focus.NONE);
        List<Chosen> chosen = new Summarizer()
                .summarise(sentences, archived.reading().scores(), length, focus)
                .sentences()
                .stream()
                .map(index -> chosen(archived, index))
                .toList();
        int words = chosen.stream().mapToInt(one -> one.exact().strip().split("\\s+").length).sum();
        return new SummaryView(article.id().value(), article.version(), article.language(), words,
                asked.map(question -> new Focused(question, focus.isMetBy(sentences, archived.reading().scores()))),
                chosen);
    }

    private static Chosen chosen(ArchivedArticle archived, int index) {
        Span span = archived.reading().sentences().get(index).span();
        return new Chosen(index, span.start(), span.end(), archived.text().slice(span),
                archived.reading().scores().get(index));
    }
}
