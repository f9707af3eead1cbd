package org.ontherecord.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where sentences end within one block. One pass; every look back or ahead is bounded, so the time is linear in
 * the length whatever the text.
 */
final class Boundaries {
    private final String text;
    private final Block block;
    private final List<Block> found = new ArrayList<>();
    private int start;
    private Optional<Enumeration> item;

    private Boundaries(String text, Block block) {
        this.text = text;
        this.block = block;
        this.start = block.from();
        this.item = itemAt(start);
    }

    /** The sentences of a block, in order; together they hold all of it but white space. */
    static List<Block> sentences(String text, Block block) {
        return new Boundaries(text, block).scan();
    }

    private List<Block> scan() {
        int at = item.map(Enumeration::end).orElse(start);
        while (at < block.to()) {
            char unit = text.charAt(at);
            if (Characters.isTerminal(unit)) at = terminal(at);
            else if (Characters.isBlank(unit)) at = blank(at);
            else
                at++;
        }
        end(block.to());
        return found;
    }

    private void end(int to) {
        if (to > start) found.add(new Block(start, to));
        start = block.skipBlanks(text, to);
        item = itemAt(start);
    }

    private Optional<Enumeration> itemAt(int at) {
        int from = at < block.to() && Characters.isBullet(text.charAt(at)) ? block.skipBlanks(text, at + 1) : at;
        return Enumeration.markerAt(text, from, block.to()).filter(Enumeration::opensList);
    }

    /** White space ends a sentence where the next item of a list follows. */
    private int blank(int at) {
        int next = block.skipBlanks(text, at);
        boolean bullet = next < block.to() && Characters.isBullet(text.charAt(next));
        Optional<Enumeration> following = item.isEmpty()
                ? Optional.empty()
                : Enumeration.markerAt(text, next, block.to()).filter(item.get()::isFollowedBy);
        if (!bullet && following.isEmpty()) return next;
        end(at);
        if (following.isPresent()) item = following;
        return item.map(Enumeration::end).orElse(next + (bullet ? 1 : 0));
    }

    private int terminal(int at) {
        int run = endOfRun(at);
        int close = run;
        while (close < block.to() && Characters.isCloser(text.charAt(close)) && !opensHere(close))
            close++;
        int next = block.skipBlanks(text, close);
        if (next < block.to() && new SentenceEnd(text, block, start).isAt(at, run, close, next)) {
            end(close);
            return item.map(Enumeration::end).orElse(start);
        }
        return close;
    }

    /** After all marks of the run, spaced dots included. */
    private int endOfRun(int at) {
        int run = at + 1;
        while (run < block.to()) {
            if (Characters.isTerminal(text.charAt(run))) run++;
            else if (text.charAt(run - 1) == '.' && run + 1 < block.to() && Characters.isBlank(text.charAt(run))
                    && text.charAt(run + 1) == '.')
                run += 2;
            else
                break;
        }
        return run;
    }

    /** A straight quotation mark right before a word opens; after a mark and before a space it closes. */
    private boolean opensHere(int at) {
        char unit = text.charAt(at);
        boolean straight = unit == '"' || unit == '\'';
        return straight && at + 1 < block.to() && Character.isLetterOrDigit(text.charAt(at + 1))
                && (at == start || !Character.isLetterOrDigit(text.charAt(at - 1))) && !isPossessive(at);
    }

    private boolean isPossessive(int at) {
        return text.startsWith("s", at + 1)
                && (at + 2 >= block.to() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }
}
