package org.ontherecord.reading.syntax;

import org.ontherecord.reading.text.LowerCase;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.RandomAccess;
import java.util.Set;
import java.util.regex.Pattern;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;

/** The words of one sentence, in order. */
public final class Words extends AbstractList<Word> implements RandomAccess {
    private static final String QUOTES = "\"“”«»„‟";
    /** "Internationally", "Unfortunately": no name ends so. */
    private static final Pattern ADVERB = Pattern.compile(".+(ally|ately|ently|antly|edly|ously|ively)");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "cannot");

    private final Span sentence;
    private final List<Word> words;

    private Words(Span sentence, List<Word> words) {
        this.sentence = sentence;
        this.words = List.copyOf(words);
    }

    /** Cuts and classes the words of a sentence. */
    public static Words of(SourceText text, Span sentence) {
        String value = text.value();
        List<Word> words = new ArrayList<>();
        for (int[] range : new WordScanner(value, text.unit(sentence.start()), text.unit(sentence.end())).scan()) {
            String form = value.substring(range[0], range[1]);
            String lower = LowerCase.of(form).replace('’', '\'');
            words.add(new Word(text.span(range[0], range[1]), form, lower, first(form, lower, words)));
        }
        return new Words(sentence, Neighbours.settle(words));
    }

    private static WordClass first(String form, String lower, List<Word> before) {
        int point = form.codePointAt(0);
        if (lower.equals("'s") || (lower.equals("'") && !before.isEmpty())) return WordClass.POSSESSIVE;
        if (QUOTES.indexOf(point) >= 0) return WordClass.QUOTE;
        if (!Character.isLetterOrDigit(point) && lower.length() <= 2 && !lower.equals("n't")) return WordClass.MARK;
        if (NEGATIONS.contains(lower)) return WordClass.NEGATION;
        WordClass likely = WordClasses.of(lower).get(0);
        if (arabicArticle(form)) return WordClass.NAME;
        if (!Character.isUpperCase(point) || likely == WordClass.TIME) return likely;
        boolean opening = before.isEmpty() || before.get(before.size() - 1).is(WordClass.QUOTE);
        if (likely == WordClass.PRONOUN && lower.equals("i")) return likely;
        if (WordClasses.isProperAdjective(lower) || (form.indexOf('-') > 0 && lowerCaseEnding(form)))
            return WordClass.ADJECTIVE;
        if (!opening && (lower.equals("march") || lower.equals("may"))) return WordClass.TIME;
        if (form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && !form.equals("FALSE"))
            return WordClass.NAME;
        boolean common = WordClasses.knows(lower)
                || (lower.endsWith("s") && WordClasses.knows(lower.substring(0, lower.length() - 1)));
        if (opening && ADVERB.matcher(lower).matches()) return WordClass.ADVERB;
        return opening && common ? likely : WordClass.NAME;
    }

    /** "Hamas-led", "Ohio-based". */
    private static boolean lowerCaseEnding(String form) {
        return Character.isLowerCase(form.charAt(form.lastIndexOf('-') + 1));
    }

    /** "al-Shabab", "el-Sisi". */
    private static boolean arabicArticle(String form) {
        int hyphen = form.indexOf('-');
        return hyphen > 0 && hyphen <= 3 && hyphen + 1 < form.length() && Character.isUpperCase(form.charAt(hyphen + 1))
                && Character.isLowerCase(form.charAt(0));
    }

    @Override
    public Word get(int index) {
        return words.get(index);
    }

    @Override
    public int size() {
        return words.size();
    }

    /** The sentence's own span. */
    public Span sentence() {
        return sentence;
    }

    /** Lower-case form of a word, or nothing beyond either end. */
    public String lower(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).lower();
    }

    /** Whether a word is there and of this class. */
    public boolean is(int index, WordClass wordClass) {
        return index >= 0 && index < words.size() && words.get(index).is(wordClass);
    }

    /** From the first word to before the last. */
    public Span span(int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    /** The words from the first to before the last as they are written, parted by single spaces. */
    public String text(int from, int to) {
        StringBuilder text = new StringBuilder(words.get(from).form());
        for (int i = from + 1; i < to; i++) {
            if (words.get(i).span().start() > words.get(i - 1).span().end()) text.append(' ');
            text.append(words.get(i).form());
        }
        return text.toString();
    }

    /** Index of the first word that ends after a place in the text; the size if none does. */
    public int indexAt(int codePoint) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= codePoint) low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
