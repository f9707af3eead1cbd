package org.ontherecord.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The sentences between an article's heading and its text, which often stand outside of the element that holds the text. */
final class Lead {
    private static final int SHORTEST = 80;
    private static final int MOST = 3;

    private Lead() {}

    /** @param before all blocks that stand before the text */
    static List<Block> of(List<Block> before) {
        List<Block> lead = new ArrayList<>();
        boolean headed = false;
        for (Block block : before) {
            if (block.owner().nameIs("h1")) {
                headed = true;
                lead.clear();
            } else if (headed && isSentences(block)) lead.add(block);
        }
        return lead.size() <= MOST ? lead : List.of();
    }

    /** Whether a block can be of a text's opening, and is no label, name or date. */
    static boolean isSentences(Block block) {
        return block.size() >= SHORTEST && block.linkDensity() < 0.3 && block.endsSentence()
                && !block.owner().nameIs("li");
    }

    /** Whether a block stands among the labels, names and dates at an article's head. */
    static boolean isInHeader(Block block) {
        for (Element at = block.owner(); at != null; at = at.parent())
            if (at.nameIs("header")) return true;
        return false;
    }
}
