package org.ontherecord.ingest.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Scores elements by the paragraphs in them: one point each, one for every comma, up to three for length; all of it for
 * the element around a paragraph, half for the next one, then a sixth, a ninth and a twelfth. After Arc90's Readability.
 */
final class Candidates {
    private static final Set<String> NO_CONTAINERS = Set.of("p", "pre", "blockquote", "li", "ul", "ol", "dl", "dd",
            "dt", "td",
            "tr", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final int SHORTEST = 25;
    private static final int LEVELS = 5;
    private final Map<Element, Double> scores = new HashMap<>();
    private final Element root;

    private Candidates(List<Block> blocks, Element root) {
        this.root = root;
        blocks.stream().filter(block -> block.size() >= SHORTEST && !block.isHeading()).forEach(this::add);
    }

    /** The element with the highest score, the first in the page of equal ones; none in a page without paragraphs. */
    static Optional<Element> best(List<Block> blocks, Element root) {
        Map<Element, Double> scores = new Candidates(blocks, root).scores;
        return root.stream().filter(scores::containsKey).max(Comparator.comparingDouble(scores::get));
    }

    private void add(Block block) {
        Element at = container(block.owner());
        for (int level = 0; level < LEVELS && at != null; level++) {
            double divisor = level < 2 ? level + 1 : level * 3;
            scores.merge(at, score(block) / divisor, Double::sum);
            at = at.equals(root) ? null : at.parent();
        }
    }

    private Element container(Element owner) {
        Element at = owner;
        while (!at.equals(root) && NO_CONTAINERS.contains(at.normalName()) && at.parent() != null)
            at = at.parent();
        return at;
    }

    private static double score(Block block) {
        long commas = block.text().chars().filter(unit -> ",،、，".indexOf(unit) >= 0).count();
        return (1 + commas + Math.min(3, block.size() / 100.0)) * (1 - block.linkDensity());
    }
}
