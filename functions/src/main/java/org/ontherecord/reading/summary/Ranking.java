package org.ontherecord.reading.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/**
 * Scores how well each sentence stands for its text: early ones, those whose words recur in the text and its title, and
 * those with numbers; less so short and very long ones, and those that open with a word that points back. The weights
 * were chosen on news articles with the summaries that their publishers gave them (ROUGE, Lin 2004).
 */
public final class Ranking {
    private static final double LEAD = 1;
    private static final double CENTRALITY = 0.7;
    private static final double TITLE = 0.3;
    private static final double NUMBERS = 0.15;
    private static final double POINTS_BACK = 0.15;
    private static final double SHORT = 0.15;
    private static final double LONG = 0.2;
    private static final int FEW_WORDS = 8;
    private static final int MANY_WORDS = 40;

    private static final Set<String> POINTERS = Set.of("he", "she", "they", "it", "this", "these", "that", "those",
            "his",
            "her", "their", "but", "and", "however", "so", "also", "then", "such", "“", "\"", "«", "''", "``");

    /** One score for each sentence; negative infinity for what must never stand in a summary. */
    public List<Double> scores(SourceText text, List<Sentence> sentences, Optional<String> title) {
        List<Content> contents = sentences.stream().map(Content::of).toList();
        Map<String, Integer> frequencies = new HashMap<>();
        contents.forEach(content -> content.words().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        double[] centrality = contents.stream().mapToDouble(content -> centrality(content, frequencies)).toArray();
        double most = 0;
        for (double one : centrality)
            most = Math.max(most, one);
        Content titleContent = contentOf(title.orElse(""));
        List<Double> scores = new ArrayList<>(sentences.size());
        int rank = 0;
        for (int i = 0; i < sentences.size(); i++) {
            if (isTrailer(text, sentences, i, title)) {
                scores.add(Double.NEGATIVE_INFINITY);
                continue;
            }
            double central = most > 0 ? centrality[i] / most : 0;
            double ofTitle = titleContent.words().isEmpty() ? 0 : titleContent.overlap(contents.get(i));
            scores.add(LEAD / Math.sqrt(++rank) + CENTRALITY * central + TITLE * ofTitle
                    + NUMBERS * Math.min(1, contents.get(i).numbers() / 2.0)
                    - blemishes(sentences.get(i), contents.get(i)));
        }
        return scores;
    }

    private static double centrality(Content content, Map<String, Integer> frequencies) {
        double sum = content.words().stream().mapToDouble(word -> Math.log(frequencies.get(word))).sum();
        return content.words().isEmpty() ? 0 : sum / Math.sqrt(content.words().size());
    }

    private static Content contentOf(String title) {
        SourceText text = new SourceText(title);
        return Content.of(new Sentence(text.span(0, title.length()), 0,
                new Segmenter().segment(text).stream().flatMap(sentence -> sentence.tokens().stream()).toList()));
    }

    private static boolean isTrailer(SourceText text, List<Sentence> sentences, int at, Optional<String> title) {
        int paragraph = sentences.get(at).paragraph();
        boolean first = at == 0 || sentences.get(at - 1).paragraph() != paragraph;
        boolean last = at + 1 == sentences.size() || sentences.get(at + 1).paragraph() != paragraph;
        String wording = text.slice(sentences.get(at).span());
        return Trailers.holds(sentences.get(at), wording, first && last)
                || title.filter(words -> words.strip().equalsIgnoreCase(wording)).isPresent();
    }

    private static double blemishes(Sentence sentence, Content content) {
        double blemishes = content.length() < FEW_WORDS ? SHORT : content.length() > MANY_WORDS ? LONG : 0;
        return POINTERS.contains(sentence.tokens().getFirst().lower())
                ? blemishes + POINTS_BACK
                : blemishes;
    }
}
