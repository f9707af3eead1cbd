package org.ontherecord.reading.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of words that are written with a full stop, and of words that tell where a sentence opens. */
final class Abbreviations {
    /** See {@code abbreviations.tsv}. */
    enum Kind {
        TITLE, INNER, NUMBER, CLOCK, OTHER
    }

    private static final Map<String, Kind> KINDS = WordFile.rows(Abbreviations.class, "abbreviations.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Kind.valueOf(row.get(1)
                    .toUpperCase(
                            Locale.ROOT))));
    private static final Set<String> OPENERS = WordFile.words(Abbreviations.class, "openers.txt");
    private static final Set<String> REPORTING = WordFile.words(Abbreviations.class, "reporting.txt");
    private static final Set<String> AFTER_CLOCK = WordFile.words(Abbreviations.class, "after-clock.txt");

    private Abbreviations() {}

    /** @param word without its last full stop */
    static Optional<Kind> kindOf(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    /** Letters with a stop after each but the last: {@code U.S}, {@code i.v}. */
    static boolean isAcronym(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) return false;
        for (int i = 0; i < word.length(); i++) {
            boolean right = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!right) return false;
        }
        return true;
    }

    static boolean opensSentences(String word) {
        return OPENERS.contains(word);
    }

    static boolean reports(String word) {
        return REPORTING.contains(word);
    }

    static boolean followsClock(String word) {
        return AFTER_CLOCK.contains(word);
    }

    static boolean isTitle(String word) {
        return kindOf(word).filter(Kind.TITLE::equals).isPresent();
    }
}
