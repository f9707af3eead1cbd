package org.ontherecord.ingest.extraction;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as a tree, with what it states of itself. Nothing changes the tree.
 *
 * @param url   where it was found
 * @param names what its elements are for
 */
record Page(Document document, Optional<String> url, MetaTags meta, LinkedData data, ElementNames names, Site site,
        PageLanguage language) {

    static Page of(String html, Optional<String> url) {
        Document document = Markup.parse(html);
        MetaTags meta = new MetaTags(document);
        LinkedData data = new LinkedData(document);
        Site site = new Site(meta.all("site").findFirst().or(data::site), url.flatMap(Page::host));
        return new Page(document, url, meta, data, new ElementNames(), site,
                PageLanguage.of(document, meta, data, site.host()));
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** What it shows. */
    Element body() {
        return document.body();
    }
}
