package org.ontherecord.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text that no sentence reaches beyond: a paragraph, heading or list item, in UTF-16 units.
 *
 * @param from first unit
 * @param to   after the last unit; neither end is white space
 */
record Block(int from, int to) {
    /** Narrowest and widest column at which text is taken to be wrapped by its writer's machine. */
    private static final int NARROW = 40;
    private static final int WIDE = 120;

    /** The blocks of a text, in order. An empty line always ends one, a single line break unless the line goes on. */
    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Block> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Characters.isLineBreak(text.charAt(end)))
                end++;
            Block line = trimmed(text, at, end);
            if (line.isEmpty()) {
                join(text, lines, blocks);
                lines.clear();
            } else {
                lines.add(line);
            }
            boolean windows = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            at = end + (windows ? 2 : 1);
        }
        join(text, lines, blocks);
        return blocks;
    }

    /** Where the next unit stands that is not white space; the end of the block if there is none. */
    int skipBlanks(String text, int from) {
        int at = from;
        while (at < to && Characters.isBlank(text.charAt(at)))
            at++;
        return at;
    }

    private boolean isEmpty() {
        return from == to;
    }

    private int length() {
        return to - from;
    }

    private static Block trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isBlank(text.charAt(start)))
            start++;
        while (end > start && Characters.isBlank(text.charAt(end - 1)))
            end--;
        return new Block(start, end);
    }

    private static void join(String text, List<Block> lines, List<Block> into) {
        if (lines.isEmpty()) return;
        boolean wrapped = areWrapped(text, lines);
        Block open = lines.getFirst();
        for (int i = 1; i < lines.size(); i++) {
            Block next = lines.get(i);
            if (goesOn(text, open, lines.get(i - 1), next, wrapped)) open = new Block(open.from, next.to);
            else {
                into.add(open);
                open = next;
            }
        }
        into.add(open);
    }

    /** Whether most lines break just where the next word would not have fitted. */
    private static boolean areWrapped(String text, List<Block> lines) {
        int width = lines.stream().mapToInt(Block::length).max().orElse(0);
        if (lines.size() < 3 || width < NARROW || width > WIDE) return false;
        int full = 0;
        for (int i = 1; i < lines.size(); i++)
            if (isFull(text, lines.get(i - 1), lines.get(i), width)) full++;
        return full * 10 >= (lines.size() - 1) * 6;
    }

    private static boolean isFull(String text, Block line, Block next, int width) {
        int word = next.from;
        while (word < next.to && word - next.from <= width && !Characters.isBlank(text.charAt(word)))
            word++;
        return line.length() + 1 + word - next.from > width;
    }

    private static boolean goesOn(String text, Block open, Block line, Block next, boolean wrapped) {
        if (Enumeration.markerAt(text, next.from, next.to).isPresent() || Characters.isBullet(text.charAt(next.from)))
            return false;
        if (wrapped) return line.length() >= NARROW / 2;
        char last = text.charAt(line.to - 1);
        boolean ended = Characters.isTerminal(last) || last == ':' || (Characters.isCloser(last) && last != ')');
        return !ended && continues(text, line, next) && !Character.isLowerCase(text.charAt(open.from));
    }

    /** Whether a line opens as none does that begins something: with a small letter, a lone mark, or a unit's bracket. */
    private static boolean continues(String text, Block above, Block line) {
        char first = text.charAt(line.from);
        int second = line.skipBlanks(text, line.from + 1);
        if (first == '(')
            return second < line.to && Character.isDigit(text.charAt(second)) && endsInSmallWord(text, above);
        if (Characters.isTerminal(first)) return second > line.from + 1 || second == line.to;
        return Character.isLowerCase(first);
    }

    /** Unlike a heading's last word. */
    private static boolean endsInSmallWord(String text, Block line) {
        int word = line.to;
        while (word > line.from && line.to - word < WIDE && !Characters.isBlank(text.charAt(word - 1)))
            word--;
        return Character.isLowerCase(text.charAt(word));
    }
}
