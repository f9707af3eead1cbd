package org.ontherecord.ingest.extraction;

import org.jsoup.nodes.Element;

/** Tells tables of data from tables that lay out a page. */
final class TableRow {
    private TableRow() {}

    /** Whether an element is a row of several cells that hold short words: one line to its reader. */
    static boolean isOfData(Element element) {
        if (!element.nameIs("tr") || element.childrenSize() < 2) return false;
        for (Element cell : element.children())
            if (cell.firstElementChild() != null && holdsBlocks(cell)) return false;
        return true;
    }

    private static boolean holdsBlocks(Element cell) {
        return cell.stream().skip(1).anyMatch(element -> element.isBlock() || element.nameIs("br"));
    }
}
