package org.ontherecord.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ontherecord.http.Cursor;
import org.ontherecord.http.Refusal;
import org.ontherecord.ingest.extraction.ExtractedPage;
import org.ontherecord.ingest.extraction.PageExtractor;
import org.ontherecord.ingest.feed.FeedReader;
import org.ontherecord.ingest.feed.NotAFeed;
import org.ontherecord.ingest.url.MalformedUrl;
import org.ontherecord.ingest.url.WebUrl;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.search.Query;

/**
 * Made-up input for whatever reads what strangers write: it is understood, or refused in the one way that is meant for it, and
 * nothing else comes out. {@code -Dfuzz.seconds=600} looks for longer, {@code -Dfuzz.seed=7} elsewhere; a failure prints the input.
 */
class FuzzTest {
    private static final long SECONDS = Long.getLong("fuzz.seconds", 2);
    /** Tried however slow the machine is. */
    private static final int FEWEST = 20;
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    @Test
    void queries() {
        fuzz("queries",
                List.of("\"", "(", ")", " OR ", " AND ", " NOT ", "-", ":", "title:", "actor:", "from:", "2022",
                        "2022-02-31",
                        "speaker:", "source:", "word", " ", "*", "~", "\\", "|", "é", "\uD83D\uDE00"),
                List.of("(ships OR trains) AND grain",
                        "title:\"grain deal\" -wheat from:2022 actor:\"European Union\""),
                Query::parse);
    }

    @Test
    void cursors() {
        String sound = new Cursor("q=a", "2026-01-01T00:00:00.000Z#abc").encode();
        fuzz("cursors", List.of("A", "_", "-", "=", "+", "/", "MQ", " "), List.of(sound), input -> {
            Cursor read = Cursor.decode(input, "q=a");
            assertEquals(sound, read.encode());
        });
    }

    @Test
    void addresses() {
        fuzz("addresses",
                List.of("http://", "https:", "//", "@", ":", "[", "]", "::1", "127.0.0.1", ".", "%", "%2e", "\\", "/..",
                        "?", "#",
                        "xn--", "0x7f", "。", "\u00ad", "example.org"),
                List.of("https://example.org/a/../b?c=d#e", "http://[::ffff:127.0.0.1]:80/"), input -> {
                    try {
                        WebUrl.parse(input);
                    } catch (MalformedUrl refused) {
                        assertTrue(!refused.getMessage().isEmpty());
                    }
                });
    }

    @Test
    void feeds() {
        fuzz("feeds",
                List.of("<item>", "</item>", "<entry>", "<link href='", "<title>", "</title>", "<![CDATA[", "]]>",
                        "<!DOCTYPE rss [",
                        "<!ENTITY a \"b\">", "&a;", "&#0;", "<rss>", "<rdf:RDF", "xmlns:a='b'", "<guid>", "<pubDate>",
                        "{", "}", "\"items\":[", ",", "'", ">"),
                List.of("<rss version='2.0'><channel><title>t</title><item><title>a</title><link>https://example.org/1</link>"
                        + "<pubDate>Mon, 01 Jan 2024 10:00:00 GMT</pubDate></item></channel></rss>",
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":\"1\",\"url\":\"https://example.org/1\"}]}"),
                input -> {
                    try {
                        FeedReader.read(input.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
                    } catch (NotAFeed refused) {
                        assertTrue(!refused.getMessage().isEmpty());
                    }
                });
    }

    @Test
    void pages() {
        PageExtractor extractor = new PageExtractor(InstantSource.system());
        fuzz("pages",
                List.of("<p>", "</p>", "<div class='article-body'>", "</div>", "<article>", "<h1>",
                        "<script type='application/ld+json'>",
                        "{\"@type\":\"NewsArticle\",", "\"articleBody\":\"a\"}", "</script>",
                        "<meta name='author' content='", "<time datetime='",
                        "2024-01-01", "<!--", "-->", "&amp;", "<table><tr>", "<svg>", "<template>", "<a href='", "By ",
                        "Norway said. "),
                List.of("<title>News</title><article><h1>News</h1><p>Norway condemned the attack on Monday, its ministry said.</p></article>"),
                input -> {
                    ExtractedPage page = extractor.extract(input, Optional.of("https://example.org/a"));
                    assertTrue(page.text() != null && page.noArticle() != null);
                });
    }

    @Test
    void texts() {
        Reader reader = new Reader();
        fuzz("texts",
                List.of("Norway", "President", "said", "that", "“", "”", "\"", "condemned", "supports", "does not",
                        "recognise", "the attack",
                        "he", "they", ",", ". ", "\n\n", "(", ")", "Mr. ", "U.S.", "—", "’s ", "3.14", "and",
                        "\uD83D\uDE00", "e\u0301", "on Monday"),
                List.of("“We condemn the attack,” President Anna Holm of Norway said on Monday. It does not recognise Abkhazia."),
                input -> {
                    Reading reading = reader.read(Manuscript.of(input));
                    SourceText text = new SourceText(input);
                    reading.sentences().forEach(sentence -> text.slice(sentence.span()));
                    reading.positions()
                            .forEach(position -> assertTrue(text.slice(position.evidence())
                                    .contains(text.slice(position.topic()))));
                });
    }

    private static void fuzz(String name, List<String> pieces, List<String> sound, Consumer<String> target) {
        Noise noise = new Noise(new SplittableRandom(SEED), pieces, sound);
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        int tried = 0;
        for (; tried < FEWEST || System.nanoTime() < end; tried++) {
            String input = noise.next();
            try {
                target.accept(input);
            } catch (Refusal refused) {
                assertTrue(refused.answer().status() < 500, input);
            } catch (RuntimeException | Error fault) {
                fail("on «" + input + "»", fault);
            }
        }
        System.out.println("fuzz " + name + ": " + tried + " inputs, none mishandled");
    }
}
