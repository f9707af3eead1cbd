package org.ontherecord.ingest.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.ingest.date.DateField;
import org.ontherecord.ingest.date.WrittenDate;

/** Sitemaps that tell of news, with a title and date for each page. */
final class NewsSitemap {
    private NewsSitemap() {}

    /** @throws NotAFeed if there is no news in it */
    static Feed read(Part root) {
        List<FeedEntry> entries = root.children("url")
                .flatMap(page -> page.children("news:news").map(news -> entry(page, news)))
                .limit(Feed.MOST_ENTRIES)
                .toList();
        if (entries.isEmpty()) throw new NotAFeed("a sitemap without news");
        return new Feed(publication(root), Optional.empty(), entries, List.of());
    }

    /** The sitemaps that an index of them lists. */
    static List<String> listed(Part index) {
        return index.children("sitemap")
                .flatMap(sitemap -> sitemap.children("loc"))
                .flatMap(loc -> loc.address(loc.text()).stream())
                .limit(Feed.MOST_ENTRIES)
                .toList();
    }

    private static FeedEntry entry(Part page, Part news) {
        Optional<String> url = page.children("loc").flatMap(loc -> page.address(loc.text()).stream()).findFirst();
        return new FeedEntry(url, url, Wording.title(news.children("news:title")), Optional.empty(),
                date(news.children("news:publication_date")), date(page.children("lastmod")), Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> publication(Part root) {
        return Wording.title(root.children("url")
                .flatMap(page -> page.children("news:news"))
                .flatMap(news -> news.children("news:publication"))
                .flatMap(publication -> publication.children("news:name")));
    }

    private static Optional<WrittenDate> date(Stream<Part> parts) {
        return parts.flatMap(part -> DateField.read(part.text()).stream()).findFirst();
    }
}
