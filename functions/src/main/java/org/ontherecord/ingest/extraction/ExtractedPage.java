package org.ontherecord.ingest.extraction;

import java.util.Optional;
import org.ontherecord.ingest.date.WrittenDate;

/**
 * What a web page says, without what stands around it.
 *
 * @param text        running text: paragraphs with a blank line between them; empty if the page has none
 * @param title       the article's, without the site's name
 * @param author      people's names, with commas between them
 * @param publishedAt when it was published, as exactly as the page says
 * @param siteName    as the site calls itself
 * @param canonical   the address that the page gives as its own, on the same host
 * @param language    ISO 639-1 code that the page states
 * @param noArticle   why the page is no article, if it is none
 */
public record ExtractedPage(String text, Optional<String> title, Optional<String> author,
        Optional<WrittenDate> publishedAt,
        Optional<String> siteName, Optional<String> canonical, Optional<String> language,
        Optional<NoArticle> noArticle) {}
