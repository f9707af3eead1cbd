package org.ontherecord.reading.summary;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.ontherecord.reading.text.Token;

/**
 * What is measured of a sentence to rank it: where it stands, how long it is, how much it has to do with the rest of the
 * text, and how it is worded. Lengths are in words.
 */
public enum Feature {
    /** Whether no sentence stands before it. */
    FIRST((telling, rank) -> is(rank == 0)), SECOND((telling, rank) -> is(rank == 1)), THIRD(
            (telling, rank) -> is(rank == 2)),
    /** 1 for the first sentence, falling as the root of the place. */
    EARLINESS((telling, rank) -> 1 / Math.sqrt(rank + 1.0)),
    /** 0 for the first sentence, near 1 for the last. */
    DEPTH((telling, rank) -> (double) rank / telling.usable().size()),
    /** Natural logarithm of its length and one. */
    LOG_LENGTH((telling, rank) -> Math.log(1.0 + length(telling, rank))), UNDER_8_WORDS(
            (telling, rank) -> is(length(telling, rank) < 8)), FROM_8_TO_11_WORDS(
                    (telling, rank) -> within(length(telling, rank), 8, 12)), FROM_25_TO_31_WORDS(
                            (telling, rank) -> within(length(telling, rank), 25, 32)), OVER_31_WORDS(
                                    (telling, rank) -> is(length(telling, rank) >= 32)), OVER_39_WORDS(
                                            (telling, rank) -> is(length(telling, rank) >= 40)),
    /** How much its words recur in the text; 1 for the most central sentence. */
    CENTRALITY(Telling::centrality),
    /** How common its words are in the text, on the average. */
    MEAN_FREQUENCY(Telling::meanFrequency),
    /** How much of it is told for the first time. */
    NOVELTY(Telling::novelty),
    /** How much of the first sentence it says again. */
    FIRST_OVERLAP((telling, rank) -> rank == 0 ? 0 : telling.content(0).overlap(telling.content(rank))), TITLE_OVERLAP(
            Telling::titleOverlap),
    /** Numbers in it, two at most. */
    NUMBERS((telling, rank) -> Math.min(2, count(telling, rank, token -> Character.isDigit(token.form().charAt(0))))),
    /** Share of its words, but the first, that have a capital. */
    CAPITALS((telling, rank) -> capitals(telling, rank) / (1.0 + length(telling, rank))),
    /** Share of its words that speak of speaker and hearer. */
    FIRST_PERSON((telling, rank) -> count(telling, rank, token -> Words.FIRST_PERSON.contains(token.lower()))
            / (1.0 + length(telling, rank))), OPENS_WITH_QUOTE(
                    (telling, rank) -> is(Words.isQuote(telling.sentence(rank).tokens().getFirst()))), QUESTION(
                            (telling, rank) -> is(telling.sentence(rank)
                                    .tokens()
                                    .reversed()
                                    .stream()
                                    .limit(2)
                                    .anyMatch(token -> token.form().equals("?"))));

    /** A measure of one usable sentence. */
    private interface Measure {
        double of(Telling telling, int rank);
    }

    /** Closed sets of words that are asked after. */
    private static final class Words {
        private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "me", "us", "you", "your");

        private static boolean isQuote(Token token) {
            return "\"“«'‘„".indexOf(token.form().charAt(0)) >= 0 || token.form().equals("``");
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // functions that hold nothing
    private final Measure measure;

    Feature(Measure measure) {
        this.measure = measure;
    }

    double of(Telling telling, int rank) {
        return measure.of(telling, rank);
    }

    /** Its name in files: {@code log-length}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double is(boolean so) {
        return so ? 1 : 0;
    }

    private static double within(int length, int from, int to) {
        return is(length >= from && length < to);
    }

    private static int length(Telling telling, int rank) {
        return telling.content(rank).length();
    }

    private static double count(Telling telling, int rank, Predicate<Token> asked) {
        return telling.sentence(rank).tokens().stream().filter(asked).count();
    }

    private static double capitals(Telling telling, int rank) {
        return telling.sentence(rank)
                .tokens()
                .stream()
                .skip(1)
                .filter(token -> Character.isUpperCase(token.form().codePointAt(0)))
                .count();
    }
}
