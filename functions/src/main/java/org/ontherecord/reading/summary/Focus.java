package org.ontherecord.reading.summary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ontherecord.reading.text.Sentence;

/**
 * What a reader wants to know of a text.
 *
 * @param words that are asked after, in lower case
 * @param known how much some sentences concern it, whatever their words: 0 to 1, by their indices
 */
public record Focus(Set<String> words, Map<Integer, Double> known) {
    /** Nothing is asked after: the text as a whole. */
    public static final Focus NONE = new Focus(Set.of(), Map.of());

    public Focus {
        words = Set.copyOf(words);
        known = Map.copyOf(known);
    }

    /**
     * The words of a question that tell what it is about.
     *
     * @param sentences indices of those known to concern it, whatever their words
     */
    public static Focus on(String question, Set<Integer> sentences) {
        return new Focus(Content.of(question).words(), of(sentences).known);
    }

    /** Some sentences alone. */
    public static Focus of(Set<Integer> sentences) {
        return new Focus(Set.of(), sentences.stream().collect(Collectors.toMap(Function.identity(), _ -> 1.0)));
    }

    /** Whether any sentence that a summary may hold has to do with it. */
    public boolean isMetBy(List<Sentence> all, List<Double> scores) {
        return IntStream.range(0, all.size())
                .filter(i -> scores.get(i) != Double.NEGATIVE_INFINITY)
                .anyMatch(i -> match(i, Content.of(all.get(i))) > 0);
    }

    /**
     * How much each sentence has to do with it, 0 to 1.
     *
     * @param indices  which of the text's sentences they are
     */
    double[] matches(List<Integer> indices, List<Content> contents) {
        return IntStream.range(0, contents.size()).mapToDouble(i -> match(indices.get(i), contents.get(i))).toArray();
    }

    private double match(int sentence, Content content) {
        return known.getOrDefault(sentence, share(content));
    }

    private double share(Content content) {
        long held = words.stream().filter(word -> Forms.of(word).stream().anyMatch(content.words()::contains)).count();
        return words.isEmpty() ? 0 : (double) held / words.size();
    }

    /** Plural and singular count as one word. */
    private static final class Forms {
        private static List<String> of(String word) {
            return word.endsWith("s") && word.length() > 3
                    ? List.of(word, word.substring(0, word.length() - 1))
                    : List.of(word, word + "s");
        }
    }
}
