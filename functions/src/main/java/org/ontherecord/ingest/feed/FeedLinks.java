package org.ontherecord.ingest.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.ontherecord.ingest.url.WebUrl;
import org.ontherecord.reading.text.WordFile;

/** Feeds that a web page leads to. */
public final class FeedLinks {
    /** Links to feeds stand in a page's head. */
    private static final int HEAD = 200_000;
    private static final int MOST = 20;
    private static final Pattern FEED_TYPE = Pattern.compile(
            "(?:application|text)/(?:(?:rss|atom|rdf)\\+xml|feed\\+json|xml|json)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FEED_NAME = Pattern.compile("(?:^|[/.?=_-])(?:rss|atom|feed)s?(?:$|[/.?=_-])",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> USUAL_PATHS = WordFile.rows(FeedLinks.class, "usual-paths.txt")
            .stream()
            .map(List::getFirst)
            .toList();

    private FeedLinks() {}

    /**
     * Addresses that may be feeds: those that the page states, then those that it links to, then where feeds usually are.
     *
     * @param at address of the page; without it only absolute addresses are found, and no usual ones
     */
    public static List<String> in(String html, Optional<WebUrl> at) {
        Document page = Jsoup.parse(html.substring(0, Math.min(html.length(), HEAD)));
        Optional<WebUrl> base = Optional.ofNullable(page.selectFirst("base[href]"))
                .flatMap(element -> WebUrl.meant(at, element.attr("href")))
                .or(() -> at);
        Stream<String> links = Stream.concat(page.select("link[href]").stream().filter(FeedLinks::statesFeed),
                page.select("a[href]").stream().filter(link -> FEED_NAME.matcher(link.attr("href")).find()))
                .map(link -> link.attr("href"));
        return Stream.concat(links.flatMap(href -> WebUrl.meant(base, href).stream()),
                at.stream().flatMap(here -> USUAL_PATHS.stream().map(here::resolve)))
                .map(WebUrl::toString)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean statesFeed(Element link) {
        Set<String> relations = Set.copyOf(List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")));
        return relations.contains("feed")
                || relations.contains("alternate") && FEED_TYPE.matcher(link.attr("type").strip()).lookingAt();
    }
}
