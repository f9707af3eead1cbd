package org.ontherecord.ingest.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much running text, and how much else, each element of a page holds, by the size of its blocks. */
final class Prose {
    /** A sentence of some length; labels and links of menus are shorter. */
    private static final int SHORTEST = 60;
    private final Map<Element, Integer> running = new HashMap<>();
    private final Map<Element, Integer> other = new HashMap<>();

    Prose(List<Block> blocks) {
        blocks.forEach(block -> {
            int plain = (int) (block.size() * (1 - block.linkDensity()));
            if (plain >= SHORTEST && block.linkDensity() <= 0.5) add(running, block.owner(), plain);
            else
                add(other, block.owner(), block.size());
        });
    }

    private static void add(Map<Element, Integer> sums, Element owner, int size) {
        for (Element at = owner; at != null; at = at.parent())
            sums.merge(at, size, Integer::sum);
    }

    /** What stands in long blocks of few links; what is linked doesn't count. */
    int runningIn(Element element) {
        return running.getOrDefault(element, 0);
    }

    /** What stands in short blocks or blocks of links. */
    int otherIn(Element element) {
        return other.getOrDefault(element, 0);
    }
}
