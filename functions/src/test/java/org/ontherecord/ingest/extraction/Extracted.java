package org.ontherecord.ingest.extraction;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Pages extracted on a day of 2026. */
final class Extracted {
    static final String URL = "https://www.norvikpress.example/politics/harbour-vote";
    private static final PageExtractor EXTRACTOR = new PageExtractor(
            InstantSource.fixed(Instant.parse("2026-06-15T12:00:00Z")));

    private Extracted() {}

    static ExtractedPage page(String html) {
        return page(html, URL);
    }

    static ExtractedPage page(String html, String url) {
        return EXTRACTOR.extract(html, Optional.of(url));
    }

    static ExtractedPage page(byte[] html, String contentType) {
        return EXTRACTOR.extract(html, Optional.of(contentType), Optional.of(URL));
    }

    /** A page around a text, with nothing else on it. */
    static String around(String head, String body) {
        return "<!doctype html><html lang=en><head><title>The vote</title>" + head + "</head><body>" + body
                + "</body></html>";
    }

    /** Paragraphs as an article has them, each with its number. */
    static String paragraphs(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i <= to; i++)
            text.append("<p>").append(paragraph(i)).append("</p>\n");
        return text.toString();
    }

    static String paragraph(int number) {
        return "In paragraph " + number
                + ", the council of Norvik talked about its harbour for a while, and nobody, as far as"
                + " is known, disagreed with what the mayor had said before.";
    }
}
