package org.ontherecord.ingest.feed;

import java.io.Serial;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Node;

/** The beginning of nodes' markup. Elements that never end hold all that follows them: so writing stops where it is enough. */
final class BoundedMarkup implements Appendable {
    private final StringBuilder markup = new StringBuilder();
    private final int longest;

    BoundedMarkup(int longest) {
        this.longest = longest;
    }

    /** Ends the writing from within. */
    private static final class Enough extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    /** Whether there is room for more. */
    boolean isOpen() {
        return markup.length() < longest;
    }

    /** A node and all within; a CDATA section is markup already. */
    void add(Node node) {
        try {
            if (node instanceof CDataNode section) append(section.text());
            else
                node.outerHtml(this);
        } catch (Enough full) {
            assert !isOpen();
        }
    }

    @Override
    public Appendable append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
        markup.append(text, start, Math.min(end, start + longest - markup.length()));
        if (!isOpen()) throw new Enough();
        return this;
    }

    @Override
    public Appendable append(char unit) {
        return append(String.valueOf(unit));
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
