package org.ontherecord.ingest.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PageBytesTest {
    private static final Path CASES = Path.of("../../shared/data/reliability/html/html5lib-encoding");
    private static final Optional<String> NO_HEADER = Optional.empty();

    @Test
    void aByteOrderMarkGoesBeforeAll() {
        assertEquals("é", PageBytes.decode("\ufeffé".getBytes(UTF_8), Optional.of("text/html; charset=iso-8859-1")));
        assertEquals("é", PageBytes.decode("\ufeffé".getBytes(UTF_16LE), NO_HEADER));
    }

    @Test
    void theHeaderGoesBeforeMetaElements() {
        byte[] page = "<meta charset=utf-8>é".getBytes(ISO_8859_1);
        assertEquals("<meta charset=utf-8>é", PageBytes.decode(page, Optional.of("text/html;charset=\"ISO-8859-1\"")));
        assertEquals("<meta charset=utf-8>\ufffd", PageBytes.decode(page, NO_HEADER));
        assertEquals("<meta charset=utf-8>\ufffd", PageBytes.decode(page, Optional.of("text/html; charset=none-such")));
    }

    @Test
    void metaElementsStateIt() {
        assertEquals("<meta charset=koi8-r>да",
                PageBytes.decode("<meta charset=koi8-r>да".getBytes(Charset.forName("KOI8-R")), NO_HEADER));
        assertEquals("<meta charset=utf-16>é", PageBytes.decode("<meta charset=utf-16>é".getBytes(UTF_8), NO_HEADER));
    }

    @Test
    void withoutAnyItIsUtf8OrWesternEuropean() {
        assertEquals("é“", PageBytes.decode("é“".getBytes(UTF_8), NO_HEADER));
        assertEquals("é“", PageBytes.decode("é“".getBytes(Charset.forName("windows-1252")), NO_HEADER));
        assertEquals("", PageBytes.decode(new byte[0], NO_HEADER));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfOthersAreDecodedAsBrowsersDo() throws IOException {
        assumeTrue(Files.exists(CASES), "the data is not here");
        return Stream.of("tests1.dat", "tests2.dat", "test-yahoo-jp.dat").flatMap(PageBytesTest::cases);
    }

    private static Stream<DynamicTest> cases(String file) {
        try {
            return Stream.of(Files.readString(CASES.resolve(file), ISO_8859_1).split("(?m)^#data\n"))
                    .filter(data -> data.contains("#encoding\n"))
                    .map(data -> DynamicTest.dynamicTest(file + ": " + data.strip(), () -> check(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where nothing is stated, these cases expect windows-1252; we see that ASCII is UTF-8, too. */
    private static void check(String data) {
        String[] parts = data.split("\n#encoding\n", 2);
        Charset expected = WebCharset.labelled(parts[1].strip()).orElseThrow();
        Charset found = PageBytes.charset(parts[0].getBytes(ISO_8859_1), NO_HEADER);
        assertEquals(expected, expected.equals(WebCharset.FALLBACK) && found.equals(UTF_8) ? expected : found);
    }
}
