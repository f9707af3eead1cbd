package org.ontherecord.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {
    @Test
    void anRssItemIsAnEntry() {
        FeedEntry entry = Feeds.entry("<title>Talks &amp; votes</title><link>/1?a=1&amp;b=2</link><guid>g-1</guid>"
                + "<author>ann@gazette.example (Ann Lee)</author><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate>"
                + "<description>&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</description>");

        assertEquals(Optional.of("g-1"), entry.id());
        assertEquals(Optional.of("https://gazette.example/1?a=1&b=2"), entry.url());
        assertEquals(Optional.of("Talks & votes"), entry.title());
        assertEquals(Optional.of("Ann Lee"), entry.author());
        assertEquals("2026-03-03T10:00:00Z", entry.published().orElseThrow().toString());
        assertEquals(Optional.of("First. Second."), entry.summary());
        assertEquals(Optional.of("<p>First.</p><p>Second.</p>"), entry.content());
    }

    @Test
    void anAtomEntryInheritsItsAuthorAndBase() {
        Feed feed = Feeds.read(
                "<feed xmlns='http://www.w3.org/2005/Atom'><author><name>The Gazette</name></author><entry xml:base='https://other.example/a/'><title type='xhtml'><div "
                        + "xmlns='http://www.w3.org/1999/xhtml'>A <b>bold</b> claim</div></title><link rel='self' href='self'/>"
                        + "<link rel='alternate' type='application/pdf' href='b.pdf'/><link href='b'/>"
                        + "<updated>2026-03-03T10:00:00Z</updated></entry></feed>");

        FeedEntry entry = feed.entries().getFirst();
        assertEquals(Optional.of("https://other.example/a/b"), entry.url());
        assertEquals(Optional.of("A bold claim"), entry.title());
        assertEquals(Optional.of("The Gazette"), entry.author());
        assertEquals(Optional.empty(), entry.published());
        assertEquals("2026-03-03T10:00:00Z", entry.updated().orElseThrow().toString());
    }

    @Test
    void anRdfFeedHasItsItemsBesideTheChannel() {
        Feed feed = Feeds.read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                + "xmlns='http://purl.org/rss/1.0/' xmlns:d='http://purl.org/dc/elements/1.1/'><channel><title>Gazette</title>"
                + "</channel><item rdf:about='https://gazette.example/1'><title>One</title><d:creator>Ann</d:creator>"
                + "<d:date>2026-03-03</d:date></item></rdf:RDF>");

        FeedEntry entry = feed.entries().getFirst();
        assertEquals(Optional.of("https://gazette.example/1"), entry.url());
        assertEquals(Optional.of("Ann"), entry.author());
        assertEquals("2026-03-03", entry.published().orElseThrow().toString());
    }

    @Test
    void cdfKeepsLinksInAttributes() {
        Feed feed = Feeds.read("<CHANNEL HREF='/'><TITLE>Gazette</TITLE><ITEM HREF='/1' LASTMOD='2026-03-03T10:00'>"
                + "<TITLE>One</TITLE><ABSTRACT>Words</ABSTRACT></ITEM></CHANNEL>");

        FeedEntry entry = feed.entries().getFirst();
        assertEquals(Optional.of("https://gazette.example/1"), entry.url());
        assertEquals(Optional.of("Words"), entry.summary());
        assertEquals("2026-03-03T10:00:00Z", entry.updated().orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <guid>https://gazette.example/g</guid>                                                | https://gazette.example/g
            <guid isPermaLink='false'>https://gazette.example/g</guid>                            |
            <guid>g</guid>                                                                        |
            <guid>https://gazette.example/g</guid><link>https://gazette.example/l</link>          | https://gazette.example/l
            <link>javascript:alert(1)</link>                                                      |
            <link/><link>ftp://gazette.example/</link>                                            |
            <link>https://r.example/1</link><feedburner:origLink>https://gazette.example/1</feedburner:origLink> | https://gazette.example/1
            <a10:link href='https://gazette.example/1' xmlns:a10='http://www.w3.org/2005/Atom'/>  | https://gazette.example/1
            """)
    void anEntryIsWhereItsPageIs(String item, String url) {
        assertEquals(Optional.ofNullable(url), Feeds.entry(item).url());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <author>Ann Lee</author>                                              | Ann Lee
            <author>ann@gazette.example</author>                                  |
            <author>Ann Lee &lt;ann@gazette.example&gt;</author>                  | Ann Lee
            <dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ek</dc:creator>        | Ann Lee, Bo Ek
            <author>Ann Lee</author><dc:creator>A. Lee</dc:creator>               | Ann Lee
            <atom:author><atom:name>Ann Lee</atom:name></atom:author>             | Ann Lee
            """)
    void authorsAreNamesEvenUnderPrefixesNobodyDeclared(String item, String author) {
        assertEquals(Optional.ofNullable(author), Feeds.entry(item).author());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <title>2 &lt; 3 &amp; more</title>                              | 2 < 3 & more
            <title>Q&amp;amp;A</title>                                      | Q&A
            <title>The &lt;blink&gt; tag</title>                            | The <blink> tag
            <title>A &lt;i&gt;new&lt;/i&gt; day</title>                     | A new day
            <title><![CDATA[A <i>new</i> day]]></title>                     | A new day
            <title>A <i>new</i> day</title>                                 | A new day
            <title type='text'>A &lt;i&gt;new&lt;/i&gt; day</title>         | A <i>new</i> day
            <title mode='base64'>QSA8aT5uZXc8L2k+IGRheQ==</title>           | A new day
            <title> </title><dc:title>A new day</dc:title>                  | A new day
            <media:title>Picture</media:title><title>A new day</title>      | A new day
            """)
    void titlesArePlainText(String item, String title) {
        assertEquals(Optional.of(title), Feeds.entry(item).title());
    }

    @Test
    void scriptsShowNothing() {
        FeedEntry entry = Feeds.entry("<title>&lt;img src=x onerror=alert(1)&gt;</title>"
                + "<description><![CDATA[<script>alert(1)</script><p>Words</p>]]></description>");

        assertEquals(Optional.empty(), entry.title());
        assertEquals(Optional.of("Words"), entry.summary());
    }

    @Test
    void aDateThatCannotBeReadIsNone() {
        assertEquals(Optional.empty(), Feeds.entry("<pubDate>yesterday</pubDate>").published());
    }

    @Test
    void ofALongFeedTheNewestAreKept() {
        String newestFirst = days(2000, 1);
        String newestLast = days(1, 2000);

        assertEquals(Feed.MOST_ENTRIES, Feeds.read(Feeds.rss(newestFirst)).entries().size());
        assertEquals(Optional.of("2000"), Feeds.read(Feeds.rss(newestFirst)).entries().getFirst().title());
        assertEquals(Optional.of("2000"), Feeds.read(Feeds.rss(newestLast)).entries().getLast().title());
        assertEquals(List.of("of 2000 entries the last 500 are read"), Feeds.read(Feeds.rss(newestLast)).notes());
    }

    private static String days(int first, int last) {
        int step = Integer.signum(last - first);
        return IntStream.iterate(first, day -> day != last + step, day -> day + step)
                .mapToObj(day -> "<item><title>%d</title><pubDate>%tF</pubDate></item>".formatted(day,
                        LocalDate.ofEpochDay(day)))
                .collect(Collectors.joining());
    }

    @Test
    void jsonIsReadByItsShape() {
        Feed feed = Feeds
                .read("""
                        {"title": "Gazette", "home_page_url": "/", "author": {"name": "Ann"}, "items": [
                          {"id": 7, "url": "1", "title": "One", "content_html": "<p>First.</p>", "date_published": "2026-03-03"},
                          {"id": "https://gazette.example/2", "authors": [{"name": "Bo"}, {"name": "Cy"}], "summary": "Short"},
                          "no item"]}""");

        assertEquals(Optional.of("https://gazette.example/"), feed.link());
        FeedEntry one = feed.entries().getFirst();
        assertEquals(Optional.of("7"), one.id());
        assertEquals(Optional.of("https://gazette.example/world/1"), one.url());
        assertEquals(Optional.of("Ann"), one.author());
        assertEquals(Optional.of("First."), one.summary());
        FeedEntry two = feed.entries().getLast();
        assertEquals(Optional.of("https://gazette.example/2"), two.url());
        assertEquals(Optional.of("Bo, Cy"), two.author());
    }

    @Test
    void aNewsSitemapIsAFeed() {
        Feed feed = Feeds.read("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
                + "xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://gazette.example/1</loc><n:news>"
                + "<n:publication><n:name>Gazette</n:name></n:publication><n:title>One</n:title>"
                + "<n:publication_date>2026-03-03T10:00Z</n:publication_date></n:news></url>"
                + "<url><loc>https://gazette.example/about</loc></url></urlset>");

        assertEquals(Optional.of("Gazette"), feed.title());
        assertEquals(List.of(Optional.of("https://gazette.example/1")),
                feed.entries().stream().map(FeedEntry::url).toList());
        assertEquals("2026-03-03T10:00:00Z", feed.entries().getFirst().published().orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                                           | an empty document
            <!doctype html><p>Nothing here                                               | an HTML page
            {"items": 1}                                                                 | JSON, and no feed
            {"items": [                                                                  | JSON that can't be read
            Nothing here                                                                 | neither XML nor JSON
            <note><to>Ann</to></note>                                                    | XML, and no feed
            <opml><body/></opml>                                                         | a list of feeds (OPML)
            <urlset><url><loc>https://gazette.example/1</loc></url></urlset>             | a sitemap without news
            """)
    void whatIsNoFeedIsCalledSo(String text, String why) {
        assertEquals(why, assertThrows(NotAFeed.class, () -> Feeds.read(text)).getMessage());
    }

    @Test
    void anIndexOfSitemapsLeadsToThem() {
        NotAFeed index = assertThrows(NotAFeed.class,
                () -> Feeds.read("<sitemapindex><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>"));

        assertEquals(List.of("https://gazette.example/news.xml"), index.candidates());
    }

    @Test
    void aPageLeadsToItsFeeds() {
        NotAFeed page = assertThrows(NotAFeed.class, () -> Feeds.read("<html><head><base href='/base/'>"
                + "<link rel='stylesheet' href='a.css'><link rel='alternate' hreflang='fr' href='/fr'>"
                + "<link rel='Alternate' type='application/atom+xml' href='atom'></head>"
                + "<body><a href='/rss'>RSS</a><a href='/prosser'>Prosser</a></body></html>"));

        assertEquals(List.of("https://gazette.example/base/atom", "https://gazette.example/rss",
                "https://gazette.example/feed"), page.candidates().subList(0, 3));
    }
}
