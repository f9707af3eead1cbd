package org.ontherecord.reading.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A summary in the making: takes the sentences that it is offered, best first, while they fit. */
final class Selection {
    /** Sentences that share more of their words than this say the same. */
    private static final double SAME = 0.6;
    /** How many of those already chosen a sentence is compared with: the time stays linear for summaries of any length. */
    private static final int COMPARED = 50;

    private final List<Content> contents;
    private final boolean[] leaning;
    private final Length length;
    private final BitSet chosen = new BitSet();
    private final BitSet covered = new BitSet();
    private final BitSet waiting = new BitSet();
    private final List<Content> told = new ArrayList<>();
    private int words;

    /**
     * Nothing chosen yet.
     *
     * @param leaning whether a sentence can't stand without the one before it
     */
    Selection(List<Content> contents, boolean[] leaning, Length length) {
        this.contents = contents;
        this.leaning = leaning;
        this.length = length;
    }

    /** Takes a sentence if it may be taken; one that leans on another waits for that one. */
    void offer(int first) {
        for (int sentence = first; take(sentence) && waiting.get(sentence + 1);)
            sentence++;
    }

    /** Whether the summary now says what the sentence says: by it, or by another that says the same. */
    private boolean take(int sentence) {
        Content content = contents.get(sentence);
        if (isFull() || !fits(content)) return false;
        if (leaning[sentence] && !covered.get(sentence - 1)) {
            waiting.set(sentence);
            return false;
        }
        covered.set(sentence);
        if (repeats(content)) return true;
        chosen.set(sentence);
        told.add(content);
        words += content.length();
        return true;
    }

    private boolean isFull() {
        return switch (length) {
            case Length.Sentences(int count) -> told.size() >= count;
            case Length.Words(int count) -> words >= count;
        };
    }

    private boolean fits(Content content) {
        return told.isEmpty() || !(length instanceof Length.Words(int count)) || words + content.length() <= count;
    }

    private boolean repeats(Content content) {
        return told.stream().limit(COMPARED).anyMatch(other -> other.overlap(content) > SAME);
    }

    /** Ascending. */
    List<Integer> chosen() {
        return chosen.stream().boxed().toList();
    }
}
