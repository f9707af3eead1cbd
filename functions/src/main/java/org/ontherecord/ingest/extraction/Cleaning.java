package org.ontherecord.ingest.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out blocks that stand in an article's place on the page and are not of its text. */
final class Cleaning {
    /** What follows the article is a smaller part of the page than this. */
    private static final double LAST_PART = 0.35;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_POINTER = 120;
    private static final int LONGEST_LINK = 250;
    private static final int LONGEST_LOOSE = 60;
    private static final int LONGEST_APPEAL = 300;
    /** Shorter ones recur in lists and dialogues; longer ones are an author's refrain. */
    private static final int SHORTEST_REPETITION = 60;
    private static final int LONGEST_REPETITION = 200;

    private final List<Block> blocks;
    private final Set<String> seen = new HashSet<>();

    private Cleaning(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> cleaned(List<Block> blocks) {
        List<Block> kept = new Cleaning(blocks).kept();
        while (kept.size() > 1 && isNoEnding(kept.getLast()))
            kept.removeLast();
        while (kept.size() > 1 && isLoose(kept.getFirst()) && !kept.getFirst().isHeading())
            kept.removeFirst();
        return kept;
    }

    private List<Block> kept() {
        List<Block> kept = new ArrayList<>();
        int left = blocks.stream().mapToInt(block -> block.text().length()).sum();
        double lastPart = LAST_PART * left;
        for (int i = 0; i < blocks.size(); i++) {
            if (left <= lastPart && isEnd(blocks.get(i))) break;
            if (belongs(i)) kept.add(blocks.get(i));
            left -= blocks.get(i).text().length();
        }
        return kept;
    }

    private boolean belongs(int i) {
        Block block = blocks.get(i);
        return !isPointer(block) && !isCredit(block) && !(isLink(block) && !headsProse(i)) && !isRepeated(block);
    }

    private static boolean isEnd(Block block) {
        if (block.text().length() > LONGEST_LABEL) return false;
        return block.isHeading() ? Phrases.ENDS.open(block.text()) : Phrases.ENDS.are(block.text());
    }

    /** A heading may begin as pointers do; a sentence, too. */
    private static boolean isPointer(Block block) {
        if (block.linkDensity() > 0.3) return Phrases.POINTERS.open(block.text());
        if (block.isHeading()) return Phrases.POINTERS.are(block.text());
        boolean isSentence = block.endsSentence() && block.linkDensity() < 0.2;
        return block.text().length() < LONGEST_POINTER && !isSentence && Phrases.POINTERS.open(block.text());
    }

    private static boolean isCredit(Block block) {
        return block.text().length() < LONGEST_POINTER && Phrases.CREDITS.open(block.text());
    }

    private static boolean isLink(Block block) {
        return block.linkDensity() > 0.6 && block.text().length() <= LONGEST_LINK;
    }

    private boolean headsProse(int i) {
        if (!blocks.get(i).isHeading() || i + 1 == blocks.size()) return false;
        Block next = blocks.get(i + 1);
        return next.linkDensity() < 0.3 && next.size() > 100;
    }

    private boolean isRepeated(Block block) {
        int length = block.text().length();
        return length >= SHORTEST_REPETITION && length <= LONGEST_REPETITION && !seen.add(block.text());
    }

    private static boolean isNoEnding(Block block) {
        return isLoose(block) || block.text().length() < LONGEST_APPEAL && Phrases.CHANNELS.in(block.text()) > 1;
    }

    /** Words that make no sentence: dates, names, labels. Lists and tables consist of such. */
    private static boolean isLoose(Block block) {
        return block.text().length() < LONGEST_LOOSE && !block.endsSentence()
                && !Set.of("li", "td", "tr", "dd").contains(block.owner().normalName());
    }
}
