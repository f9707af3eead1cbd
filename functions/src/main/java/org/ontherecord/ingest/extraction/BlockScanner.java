package org.ontherecord.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads the blocks of an element, in the page's order and in one pass. */
final class BlockScanner implements NodeFilter {
    private final List<Block> blocks = new ArrayList<>();
    private final Line line = new Line();
    private final Set<Element> without;
    private Element owner;
    private int links;
    private int preformatted;
    private Element row;

    private BlockScanner(Element root, Set<Element> without) {
        this.owner = root;
        this.without = without;
    }

    /** @param without elements that are passed over with all that is in them */
    static List<Block> blocksOf(Element root, Set<Element> without) {
        BlockScanner scanner = new BlockScanner(root, without);
        NodeTraversor.filter(scanner, root);
        scanner.border(root);
        return scanner.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) line.add(text.getWholeText(), links > 0, preformatted > 0);
        else if (node instanceof Element element) {
            if (without.contains(element)) return FilterResult.SKIP_ENTIRELY;
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "br" -> line.breakOff();
            case "a" -> links += isLink(element);
            case "pre" -> preformatted++;
            default -> {
            }
        }
        if (row != null && element.isBlock()) line.separate();
        else if (element.isBlock() || line.isEnded()) border(element.isBlock() ? element : owner);
        if (row == null && TableRow.isOfData(element)) row = element;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) close(element);
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        if (element.equals(row)) row = null;
        if (element.nameIs("a")) links -= isLink(element);
        else if (element.nameIs("pre")) preformatted--;
        if (element.isBlock() && row == null && element.parent() != null) border(element.parent());
    }

    /** An a without href names a place. */
    private static int isLink(Element anchor) {
        return anchor.hasAttr("href") ? 1 : 0;
    }

    private void border(Element next) {
        line.take(owner).ifPresent(blocks::add);
        owner = next;
    }
}
