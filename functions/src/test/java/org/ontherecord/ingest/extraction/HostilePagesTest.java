package org.ontherecord.ingest.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.ingest.encoding.Decoded;

/**
 * Markup that is made to hurt is read like any other: no error, and time that grows with its length. What grows with the square
 * takes minutes at these lengths, so the limit is wide: a slow machine keeps to it.
 */
class HostilePagesTest {
    private static final Path FUZZ = Path.of("../../shared/data/reliability/html");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MOST_MILLISECONDS = 15_000;
    private static final int LARGE = 100_000;

    private static void read(String html) {
        long start = THREADS.getCurrentThreadCpuTime();
        Extracted.page(html);
        long milliseconds = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertTrue(milliseconds < MOST_MILLISECONDS, milliseconds + " ms");
    }

    @ParameterizedTest(name = "a hundred thousand {0}")
    @ValueSource(strings = {"<div>", "<span>", "<b>", "<a>", "<a href=x>", "<p>", "<table>", "<ul><li>", "<blockquote>",
            "<svg>", "<math>",
            "<template>", "<select>", "<form>", "<noscript>", "<h1>", "<header>", "<pre>", "<tr><td>",
            "<div class='date author info'>"})
    void elementsMayBeDeep(String tag) {
        read("<!doctype html><title>t</title><body>" + tag.repeat(LARGE) + "text");
    }

    @ParameterizedTest(name = "{0} and so on")
    @ValueSource(strings = {"<a href=/1>link</a>", "<tr><td>1<td>x", "<p class='a-b cD e_f'>1.2.2020", "<br>", "&amp;",
            "<", "<!--", "1/",
            "Aa ", " \n", "<div id=date class=author>By Aa Bb</div>",
            "<h2><a href=/1>A headline on the harbour</a></h2>", "<b><i><p>x",
            "<meta name=author content=x>", "<div x=\"", "<![CDATA[", "‘“(", "Σ", "<time datetime=2020-01-01>"})
    void elementsMayBeMany(String markup) {
        read("<!doctype html><title>t</title><table><body>" + markup.repeat(LARGE / 2));
    }

    @Test
    void namesAndValuesMayBeLong() {
        read("<div class='" + "aB-c ".repeat(LARGE) + "' id='" + "x".repeat(LARGE) + "'>a</div>");
        read("<title>" + " | a".repeat(LARGE) + "</title><meta name=author content='" + "By ".repeat(LARGE) + "'>");
        read("<p>" + "word ".repeat(10 * LARGE));
    }

    @Test
    void metadataMayBeDeepBrokenOrEndless() {
        for (String json : List.of("[".repeat(LARGE), "{\"a\":".repeat(LARGE),
                "{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"},\"@id\":\"#a\"}",
                "[" + "{\"@type\":\"Article\",\"headline\":\"a\"},".repeat(LARGE / 10) + "0]", "{", "", "null", "1",
                "\u0000",
                "{\"@type\":{\"a\":1},\"author\":[[],{\"name\":[1,null]}],\"datePublished\":7,\"articleBody\":[]}"))
            read("<script type='application/ld+json'>" + json + "</script><p>a");
    }

    @TestFactory
    Stream<DynamicTest> whatHasBrokenParsersIsRead() throws IOException {
        assumeTrue(Files.exists(FUZZ), "the data is not here");
        try (Stream<Path> files = Files.list(FUZZ)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                            () -> read(Decoded.page(bytes(file), Optional.empty()).text())))
                    .toList()
                    .stream();
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }
}
