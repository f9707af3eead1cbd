package org.ontherecord.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken feed gives what can be had of it. */
class BrokenFeedTest {
    private static final String ITEMS = "<item><title>One</title><link>/1</link><description>%s</description></item>"
            + "<item><title>Two</title><link>/2</link></item>";

    @ParameterizedTest
    @ValueSource(strings = {"<br />\nWarning: in line 3\n", "\n\n", "<!-- <rss> -->", "<?php echo ?>",
            "<!DOCTYPE rss [<!ENTITY a \"]>\"><!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
            "<!DOCTYPE rss PUBLIC '-//A//B' 'https://gazette.example/rss.dtd'>", "<!DOCTYPE rss [", "<?xml"})
    void whatStandsBeforeAFeedIsPassedOver(String before) {
        assertEquals(List.of("One", "Two"), titles(before + Feeds.rss(ITEMS.formatted("x"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<![CDATA[<p>Never closed", "<![CDATA[<p>Never closed</p>", "a & b &c= &#;", "1 < 2 <3",
            "<b>bold<br>",
            "\u0000\u000b\ufffe", "<!-- never closed", "&undeclared; &#xD800; &#0;", "]]>",
            "<![CDATA[a]]><![CDATA[b]]>",
            "<p class=x>unquoted", "<a href='x>y'>", "<o:p>strange</o:p>", "</p></div>"})
    void whatIsBrokenInOneItemSpoilsNoOther(String description) {
        assertEquals(List.of("One", "Two"), titles(Feeds.rss(ITEMS.formatted(description))));
    }

    @Test
    void anUnclosedSectionEndsWithItsElement() {
        Feed feed = Feeds.read(Feeds.rss("<item><description><![CDATA[<p>One</p></description><title>1</title></item>"
                + "<item><description><![CDATA[<p>Two</p>]]></description></item>"));

        assertEquals(List.of(Optional.of("One"), Optional.of("Two")),
                feed.entries().stream().map(FeedEntry::summary).toList());
        assertEquals(Optional.of("1"), feed.entries().getFirst().title());
    }

    @Test
    void aFeedThatBreaksOffGivesWhatCameBefore() {
        assertEquals(List.of("One", "Two"),
                titles(Feeds.rss(ITEMS.formatted("x")).replaceFirst("</title><link>/2.*", "")));
    }

    @Test
    void itemsOutsideTheChannelCount() {
        assertEquals(List.of("One", "Two"),
                titles("<rss><channel><title>Gazette</title></channel>" + ITEMS.formatted("x") + "</rss>"));
        assertEquals(List.of("One", "Two"), titles(ITEMS.formatted("x")));
    }

    @Test
    void itemsThatNeverEndAreItemsStill() {
        assertEquals(List.of("One", "Two"), titles(Feeds.rss(ITEMS.formatted("x").replace("</item>", ""))));
    }

    @Test
    void namesAreReadInAnyCase() {
        assertEquals(List.of("One", "Two"), titles(Feeds.rss(ITEMS.formatted("x").replace("<item>", "<Item>"))));
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        Feed feed = Feeds
                .read("<!DOCTYPE rss [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>"
                        + Feeds.rss("<item><title>&b;&c; caf&eacute;</title></item>"));

        assertEquals(Optional.of("&b;&c; café"), feed.entries().getFirst().title());
    }

    @Test
    void anElementOfAnotherNamespaceIsNotTheFeedsOwn() {
        Feed feed = Feeds.read("<rss xmlns:x='https://other.example/ns'><channel><item><x:title>Wrong</x:title>"
                + "<title>Right</title></item></channel></rss>");

        assertEquals(Optional.of("Right"), feed.entries().getFirst().title());
    }

    private static List<String> titles(String feed) {
        return Feeds.read(feed).entries().stream().flatMap(entry -> entry.title().stream()).toList();
    }
}
