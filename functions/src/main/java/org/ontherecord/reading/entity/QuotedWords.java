package org.ontherecord.reading.entity;

import java.util.BitSet;
import java.util.List;
import org.ontherecord.reading.syntax.Words;

/** Which sentences begin within typographic quotation marks, or with one that opens: someone else's words. */
final class QuotedWords {
    private static final String OPENING = "«“„";
    private static final String CLOSING = "»”";

    private final BitSet begins = new BitSet();
    private final BitSet opens = new BitSet();

    QuotedWords(List<Words> sentences) {
        boolean open = false;
        for (int s = 0; s < sentences.size(); s++) {
            Words words = sentences.get(s);
            opens.set(s, open);
            begins.set(s, open || (!words.isEmpty() && OPENING.contains(words.get(0).form())));
            open = after(words, words.size(), open);
        }
    }

    private static boolean after(Words words, int to, boolean openBefore) {
        boolean open = openBefore;
        for (int i = 0; i < to; i++) {
            if (OPENING.contains(words.get(i).form())) open = true;
            else if (CLOSING.contains(words.get(i).form())) open = false;
        }
        return open;
    }

    boolean begins(int sentence) {
        return begins.get(sentence);
    }

    boolean contain(Words words, int sentence, int word) {
        return after(words, word, opens.get(sentence));
    }

    /** Whether a word stands between straight quotation marks, that open and close within its sentence. */
    static boolean betweenStraight(Words words, int word) {
        boolean open = false;
        for (int i = 0; i < words.size(); i++) {
            boolean mark = words.lower(i).equals("\"");
            if (mark && i >= word) return open;
            if (mark) open = !open;
        }
        return false;
    }
}
