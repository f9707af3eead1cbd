package org.ontherecord.ingest;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A page as plain text: its blocks are paragraphs with a blank line between them, scripts and styles are left out.
 *
 * @param text        the whole page's words
 * @param title       of the article ({@code og:title}), else of the page
 * @param author      as its metadata name one
 * @param publishedAt as its metadata write it
 */
public record WebPage(String text, Optional<String> title, Optional<String> author, Optional<String> publishedAt) {
    /** Reads markup of any sort; never throws on broken markup. */
    public static WebPage of(String html) {
        Document page = Jsoup.parse(html);
        Optional<String> title = meta(page, "og:title").or(() -> Optional.of(page.title()).filter(WebPage::hasWords));
        Optional<String> author = meta(page, "author").or(() -> meta(page, "article:author"));
        Optional<String> publishedAt = meta(page, "article:published_time").or(() -> meta(page, "date"));
        page.select("head, script, style, noscript, template, iframe, svg").remove();
        return new WebPage(paragraphs(page), title, author, publishedAt);
    }

    private static Optional<String> meta(Document page, String name) {
        return page.select("meta[content]")
                .stream()
                .filter(tag -> tag.attr("property").equalsIgnoreCase(name) || tag.attr("name").equalsIgnoreCase(name))
                .map(tag -> tag.attr("content").strip())
                .filter(WebPage::hasWords)
                .findFirst();
    }

    private static boolean hasWords(String text) {
        return !text.isBlank();
    }

    private static String paragraphs(Document page) {
        StringBuilder text = new StringBuilder();
        StringBuilder paragraph = new StringBuilder();
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                switch (node) {
                    case TextNode words -> paragraph.append(words.getWholeText());
                    case Element element when breaks(element) -> end();
                    default -> {
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && breaks(element)) end();
            }

            private void end() {
                String words = paragraph.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
                paragraph.setLength(0);
                if (!words.isEmpty()) text.append(text.isEmpty() ? "" : "\n\n").append(words);
            }
        });
        return text.toString();
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.nameIs("br");
    }
}
