package org.ontherecord.ingest.extraction;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.ontherecord.reading.text.LowerCase;

/** A page's short texts: titles, names, labels. */
final class ShortText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 300;
    private static final int MOST_NODES = 200;

    private ShortText() {}

    /** With single spaces between words and none around them. */
    static String folded(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Folded; nothing if no character is left. */
    static Optional<String> present(String text) {
        return Optional.of(folded(text)).filter(words -> !words.isEmpty());
    }

    /** Its letters and digits without accents and case: what two ways of writing a thing have in common. */
    static String key(String text) {
        return LowerCase.of(NO_WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""));
    }

    /** The words of an element with little in it, folded; empty if there is more. Takes the same time for any element. */
    static String of(Element element) {
        Reader reader = new Reader();
        NodeTraversor.filter(reader, element);
        return reader.isTooMuch() ? "" : folded(reader.words.toString());
    }

    /** Reads an element's words as far as they are short. */
    private static final class Reader implements NodeFilter {
        private final StringBuilder words = new StringBuilder();
        private int nodes;

        @Override
        public FilterResult head(Node node, int depth) {
            nodes++;
            if (node instanceof TextNode text)
                words.append(text.getWholeText(), 0, Math.min(LONGEST * 2, text.getWholeText().length()));
            else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) words.append(' ');
            return isTooMuch() ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) words.append(' ');
            return FilterResult.CONTINUE;
        }

        private boolean isTooMuch() {
            return nodes > MOST_NODES || words.length() > LONGEST * 2;
        }
    }
}
