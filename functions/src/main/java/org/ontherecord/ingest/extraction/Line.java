package org.ontherecord.ingest.extraction;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Words on their way to a block: white space folded, invisible characters left out. */
final class Line {
    private static final String CELL_BORDER = " | ";
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private int breaks;

    /** @param asWritten whether line breaks in the text are the reader's too */
    void add(String text, boolean inLink, boolean asWritten) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (asWritten && unit == '\n') writtenBreak();
            else if (isBlank(unit)) space();
            else if (!isInvisible(unit)) letter(unit, inLink);
        }
    }

    private void letter(char unit, boolean inLink) {
        words.append(unit);
        breaks = 0;
        if (inLink) linked++;
    }

    private void space() {
        if (!words.isEmpty() && !isBlank(words.charAt(words.length() - 1))) words.append(' ');
    }

    private void writtenBreak() {
        if (!words.isEmpty() && words.indexOf("\n\n", words.length() - 2) < 0) words.append('\n');
    }

    /** A line break; from the second one on, an end. */
    void breakOff() {
        if (words.isEmpty()) return;
        int last = words.length() - 1;
        if (words.charAt(last) == ' ') words.setLength(last);
        if (breaks++ == 0) words.append('\n');
    }

    /** The border between two cells of a row. */
    void separate() {
        if (!words.isEmpty()) words.append(CELL_BORDER);
    }

    boolean isEnded() {
        return breaks > 1;
    }

    /** The block so far, if it has words; then all is empty. */
    Optional<Block> take(Element owner) {
        Optional<Block> block = Optional.of(words.toString().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> new Block(owner, text, linked));
        words.setLength(0);
        linked = 0;
        breaks = 0;
        return block;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit);
    }

    /** Soft hyphens and the marks of no width that only tell where a line may break. */
    private static boolean isInvisible(char unit) {
        return unit == '\u00ad' || unit == '\u200b' || unit == '\u2060' || unit == '\ufeff';
    }
}
