package org.ontherecord.reading.syntax;

import org.ontherecord.reading.text.LowerCase;
import java.util.List;

/** What the models look at in each word of a sentence, as numbers. Index -1 stands for no word, the size for the root. */
final class Signatures {
    private static final int NONE = 1;
    private static final int ROOT = 2;

    private final int size;
    private final int[] forms;
    private final int[] lowers;
    private final int[] shapes;
    private final String[] texts;

    Signatures(List<String> words) {
        this(words.size());
        for (int i = 0; i < size; i++)
            read(i, normalised(words.get(i)));
    }

    private Signatures(int size) {
        this.size = size;
        forms = new int[size + 2];
        lowers = new int[size + 2];
        shapes = new int[size + 2];
        texts = new String[size];
        mark(0, NONE);
        mark(size + 1, ROOT);
    }

    /** The same words from the last to the first. */
    Signatures reversed() {
        Signatures reversed = new Signatures(size);
        for (int i = 0; i < size; i++) {
            reversed.texts[i] = texts[size - 1 - i];
            reversed.forms[i + 1] = forms[size - i];
            reversed.lowers[i + 1] = lowers[size - i];
            reversed.shapes[i + 1] = shapes[size - i];
        }
        return reversed;
    }

    private void mark(int at, int value) {
        forms[at] = value;
        lowers[at] = value;
        shapes[at] = value;
    }

    private void read(int i, String form) {
        texts[i] = LowerCase.of(form);
        forms[i + 1] = form.hashCode();
        lowers[i + 1] = texts[i].hashCode();
        shapes[i + 1] = shape(form);
    }

    int size() {
        return size;
    }

    /** The exact form, apart from the kind of quotation mark and digit. */
    int form(int word) {
        return forms[word + 1];
    }

    int lower(int word) {
        return lowers[word + 1];
    }

    int shape(int word) {
        return shapes[word + 1];
    }

    /** The last characters of the lower-case form. */
    int suffix(int word, int length) {
        String text = texts[word];
        return hash(text, Math.max(0, text.length() - length), text.length());
    }

    int prefix(int word, int length) {
        String text = texts[word];
        return hash(text, 0, Math.min(text.length(), length));
    }

    /** The last characters of a word that may lie beyond the sentence. */
    int suffixOrMark(int word, int length) {
        return word < 0 || word >= size ? lower(Math.max(-1, Math.min(size, word))) : suffix(word, length);
    }

    private static int hash(String text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++)
            hash = 31 * hash + text.charAt(i);
        return hash;
    }

    /** One kind of quotation mark, of apostrophe and of digit; words longer than anyone's are cut. */
    static String normalised(String form) {
        StringBuilder text = new StringBuilder(Math.min(form.length(), 64));
        for (int i = 0; i < form.length() && i < 64; i++)
            text.append(normalised(form.charAt(i)));
        return text.toString().equals("''") || text.toString().equals("``") ? "\"" : text.toString();
    }

    private static char normalised(char c) {
        return switch (c) {
            case '’', '‘', '`', '´' -> '\'';
            case '“', '”', '«', '»', '„', '‟' -> '"';
            case '–', '—', '‑', '−' -> '-';
            default -> Character.isDigit(c) ? '0' : c;
        };
    }

    /** Runs of the same kind of character, each once: "Xx" for "Obama", "X.X." for "U.S.", "0" for "2013". */
    private static int shape(String form) {
        int hash = 7;
        char last = 0;
        for (int i = 0; i < form.length(); i++) {
            char kind = kind(form.charAt(i));
            if (kind != last) hash = 31 * hash + kind;
            last = kind;
        }
        return hash;
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) return 'X';
        if (Character.isLetter(c)) return 'x';
        return c;
    }
}
