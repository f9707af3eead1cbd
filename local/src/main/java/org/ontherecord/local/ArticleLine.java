package org.ontherecord.local;

import java.util.Optional;
import org.ontherecord.ingest.date.WrittenDate;
import org.ontherecord.ingest.extraction.ExtractedPage;
import org.ontherecord.ingest.extraction.NoArticle;
import org.ontherecord.ingest.extraction.PageExtractor;
import tools.jackson.databind.JsonNode;

/**
 * One article as {@code otr read} is given it.
 *
 * @param id          as given: a string or number
 * @param text        as given, or the running text of the page given
 * @param publishedAt as written by the source
 * @param source      the publication's name
 * @param language    as stated by the source
 * @param noArticle   why the page given is no article, if it is none
 */
record ArticleLine(JsonNode id, String text, Optional<String> title, Optional<String> author,
        Optional<String> publishedAt, Optional<String> source, Optional<String> language,
        Optional<String> noArticle) {
    /** What makes a line unreadable, in words for its sender. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(String why) {
            super(why);
        }
    }

    /** @throws Unreadable if it has no id, or not exactly one of text and html */
    static ArticleLine of(JsonNode line, PageExtractor extractor) {
        if (!line.isObject()) throw new Unreadable("not a JSON object");
        JsonNode id = line.path("id");
        if (!id.isString() && !id.isNumber()) throw new Unreadable("id is missing");
        Optional<String> text = words(line, "text");
        Optional<String> html = words(line, "html");
        if (text.isPresent() == html.isPresent()) throw new Unreadable("exactly one of text and html is needed");
        Optional<ExtractedPage> page = html.map(markup -> extractor.extract(markup, words(line, "url")));
        return new ArticleLine(id, text.or(() -> page.map(ExtractedPage::text)).orElseThrow(),
                words(line, "title").or(() -> page.flatMap(ExtractedPage::title)),
                words(line, "author").or(() -> page.flatMap(ExtractedPage::author)),
                words(line, "publishedAt")
                        .or(() -> page.flatMap(ExtractedPage::publishedAt).map(WrittenDate::toString)),
                words(line, "source").or(() -> page.flatMap(ExtractedPage::siteName)),
                words(line, "language").or(() -> page.flatMap(ExtractedPage::language)),
                page.flatMap(ExtractedPage::noArticle).map(NoArticle::reason));
    }

    private static Optional<String> words(JsonNode line, String field) {
        JsonNode value = line.path(field);
        if (value.isMissingNode() || value.isNull()) return Optional.empty();
        if (!value.isString()) throw new Unreadable(field + " is not a string");
        return Optional.of(value.stringValue());
    }
}
