package org.ontherecord.reading.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the language of a text by its script and its small words: cheap, and sure of what it says or silent. It looks
 * at the beginning of a text only.
 */
public final class LanguageCheck {
    /** What is answered where nothing tells: ISO 639-2's code for the undetermined. */
    public static final String UNDETERMINED = "und";

    private static final String APOSTROPHES = "’‘'ʻ";
    private static final int LOOK = 2000;
    /** UTF-16 units; a sentence of news has about 150. */
    private static final int SHORT = 300;
    /** Share of words that must be small words of the language; running text of any of these has a quarter or more. */
    private static final double LEAST = 0.12;

    private static final Map<String, List<String>> LANGUAGES_OF_WORD = languagesOfWord();
    private static final Map<UnicodeScript, String> ONE_LANGUAGE = Map.ofEntries(Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"), Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"), Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"), Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"), Map.entry(UnicodeScript.TAMIL, "ta"));

    private static Map<String, List<String>> languagesOfWord() {
        Map<String, List<String>> languages = new HashMap<>();
        for (List<String> row : WordFile.rows(LanguageCheck.class, "function-words.tsv"))
            for (String word : row.get(1).split(" ", -1))
                languages.merge(word, List.of(row.get(0)), LanguageCheck::joined);
        return Map.copyOf(languages);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /**
     * ISO 639-1 code of the language that the text shows to be its own; where it shows none, what its source states; else
     * {@value #UNDETERMINED}. The text goes first, since feeds often state the language of their software. A sentence or
     * two may hold no small word at all ("Norway recognises Kosovo."): in plain letters, and with no other language's
     * words in it, such a text is taken for English, which is what the reader is for.
     */
    public String languageOf(String text, Optional<String> stated) {
        return shownBy(text).or(() -> stated.flatMap(LanguageCheck::code))
                .orElse(mayBeShortEnglish(text) ? "en" : UNDETERMINED);
    }

    private static boolean mayBeShortEnglish(String text) {
        if (text.length() > SHORT || !text.chars().allMatch(unit -> unit < 128 || !Character.isLetter(unit)))
            return false;
        List<String> words = words(LowerCase.of(text));
        return words.size() >= 3 && words.stream()
                .map(word -> LANGUAGES_OF_WORD.getOrDefault(word, List.of("en")))
                .allMatch(languages -> languages.contains("en"));
    }

    /** The runs of letters and apostrophes. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length();) {
            int point = text.codePointAt(at);
            boolean ofWord = Character.isLetter(point) || APOSTROPHES.indexOf(point) >= 0;
            if (!ofWord && from < at) words.add(text.substring(from, at));
            at += Character.charCount(point);
            if (!ofWord) from = at;
        }
        if (from < text.length()) words.add(text.substring(from));
        return words;
    }

    private static Optional<String> code(String stated) {
        String primary = Locale.forLanguageTag(stated.strip().replace('_', '-')).getLanguage();
        return Optional.of(primary).filter(code -> !code.isEmpty() && !code.equals(UNDETERMINED));
    }

    private static Optional<String> shownBy(String text) {
        String look = text.substring(0, Math.min(text.length(), LOOK));
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        for (int at = 0; at < look.length(); at += Character.charCount(look.codePointAt(at))) {
            int point = look.codePointAt(at);
            if (!Character.isLetter(point)) continue;
            if (point < 128) latin++;
            else
                letters.merge(UnicodeScript.of(point), 1, Integer::sum);
        }
        if (latin > 0) letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        return letters.entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> ofScript(most.getKey(),
                        letters, look));
    }

    private static Optional<String> ofScript(UnicodeScript script, Map<UnicodeScript, Integer> letters, String look) {
        return switch (script) {
            case LATIN -> bySmallWords(look);
            case CYRILLIC -> Optional.of(cyrillic(look));
            case ARABIC -> Optional.of(hasAny(look, "ٹڈڑے") ? "ur" : hasAny(look, "پچگژ") ? "fa" : "ar");
            case HIRAGANA, KATAKANA -> Optional.of("ja");
            case HAN -> Optional.of(letters.containsKey(UnicodeScript.HIRAGANA) ? "ja" : "zh");
            default -> Optional.ofNullable(ONE_LANGUAGE.get(script));
        };
    }

    private static String cyrillic(String look) {
        if (hasAny(look, "қңғұүһәөҚҢҒҰҮҺӘӨ")) return "kk";
        if (hasAny(look, "ўЎ")) return "be";
        if (hasAny(look, "їєґЇЄҐ")) return "uk";
        if (hasAny(look, "ђћџЂЋЏ")) return "sr";
        return hasAny(look, "ыэЫЭ") ? "ru" : "bg";
    }

    private static boolean hasAny(String text, String letters) {
        return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    }

    /** The language with the most small words, if it has many, and clearly more than any other. */
    private static Optional<String> bySmallWords(String look) {
        Map<String, Integer> hits = new HashMap<>();
        List<String> words = words(LowerCase.of(look));
        for (String word : words)
            LANGUAGES_OF_WORD.getOrDefault(word, List.of()).forEach(language -> hits.merge(language, 1, Integer::sum));
        List<Map.Entry<String, Integer>> ranked = hits.entrySet()
                .stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty()) return Optional.empty();
        int best = ranked.getFirst().getValue();
        int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        boolean clear = best >= LEAST * words.size() && best > second + second / 4;
        return clear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
    }
}
