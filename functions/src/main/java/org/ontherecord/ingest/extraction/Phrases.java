package org.ontherecord.ingest.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ontherecord.reading.text.LowerCase;
import org.ontherecord.reading.text.WordFile;

/** Words, in many languages, by which text is known that is not an article's. */
final class Phrases {
    /** A short block that begins so leads to another page. */
    static final Phrases POINTERS = new Phrases("phrases.tsv", "pointer");
    /** After a heading of these words nothing belongs to the article. */
    static final Phrases ENDS = new Phrases("phrases.tsv", "end");
    /** A short block that begins so names who made a picture. */
    static final Phrases CREDITS = new Phrases("phrases.tsv", "credit");
    /** Networks and channels to follow. */
    static final Phrases CHANNELS = new Phrases("phrases.tsv", "channel");
    /** Titles of error messages and of checks begin so. */
    static final Phrases ERRORS = new Phrases("no-article.tsv", "error");
    /** So pages ask for a subscription. */
    static final Phrases PAYWALLS = new Phrases("no-article.tsv", "paywall");

    private static final int LOOK = 60;
    private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}©(]{1,20}");
    private static final Pattern AROUND = Pattern.compile("^\\P{L}{1,20}|\\P{L}{1,20}$");
    private final Set<String> phrases;
    private final Map<Character, List<String>> byInitial;

    private Phrases(String file, String kind) {
        phrases = WordFile.rows(Phrases.class, file)
                .stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
        byInitial = phrases.stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
    }

    /** Whether a text begins with one of them. */
    boolean open(String text) {
        String start = BEFORE.matcher(lowered(text.substring(0, Math.min(LOOK, text.length())))).replaceFirst("");
        return !start.isEmpty() && byInitial.getOrDefault(start.charAt(0), List.of())
                .stream()
                .anyMatch(phrase -> start.startsWith(phrase) && endsAt(start, phrase));
    }

    /** Whether a text is one of them, with marks around it. */
    boolean are(String text) {
        return phrases.contains(AROUND.matcher(lowered(text)).replaceAll(""));
    }

    /** How many of them stand in a text. */
    long in(String text) {
        String lowered = lowered(text);
        return phrases.stream().filter(lowered::contains).count();
    }

    private static String lowered(String text) {
        return LowerCase.of(text).replace('’', '\'');
    }

    /** In scripts that part words by spaces, a phrase ends where its word ends. */
    private static boolean endsAt(String text, String phrase) {
        int last = phrase.codePointBefore(phrase.length());
        return text.length() == phrase.length() || !Character.isLetterOrDigit(last) || Character.isIdeographic(last)
                || !Character.isLetterOrDigit(text.charAt(phrase.length()));
    }
}
