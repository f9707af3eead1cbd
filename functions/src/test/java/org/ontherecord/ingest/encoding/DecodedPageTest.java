package org.ontherecord.ingest.encoding;

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
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DecodedPageTest {
    private static final Path CASES = Path.of("../../shared/data/reliability/html/html5lib-encoding");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static String decoded(byte[] page) {
        return Decoded.page(page, Optional.empty()).text();
    }

    private static String decoded(byte[] page, String contentType) {
        return Decoded.page(page, Optional.of(contentType)).text();
    }

    @Test
    void aByteOrderMarkGoesBeforeAll() {
        assertEquals("é", decoded("\ufeffé".getBytes(UTF_8), "text/html; charset=iso-8859-5"));
        assertEquals("é", decoded("\ufeffé".getBytes(UTF_16LE)));
    }

    @Test
    void theHeaderGoesBeforeMetaElements() {
        byte[] page = "<meta charset=iso-8859-5>é".getBytes(ISO_8859_1);
        assertEquals("<meta charset=iso-8859-5>é", decoded(page, "text/html;charset=\"ISO-8859-1\""));
        assertEquals("<meta charset=iso-8859-5>щ", decoded(page));
        assertEquals("<meta charset=iso-8859-5>щ", decoded(page, "text/html; charset=none-such"));
    }

    @Test
    void metaElementsStateIt() {
        assertEquals("<meta charset=koi8-r>да", decoded("<meta charset=koi8-r>да".getBytes(Charset.forName("KOI8-R"))));
        assertEquals("<meta charset=utf-16>é", decoded("<meta charset=utf-16>é".getBytes(UTF_8)));
    }

    @Test
    void whatIsSoundUtf8IsNotMadeIntoGibberish() {
        assertEquals("<meta charset=iso-8859-1>café", decoded("<meta charset=iso-8859-1>café".getBytes(UTF_8)));
        assertEquals("café", decoded("café".getBytes(UTF_8), "text/html; charset=iso-8859-1"));
    }

    @Test
    void withoutAnyItIsUtf8OrWesternEuropean() {
        assertEquals("é“", decoded("é“".getBytes(UTF_8)));
        assertEquals("é“", decoded("é“".getBytes(WINDOWS_1252)));
        assertEquals("", decoded(new byte[0]));
    }

    @Test
    void aPageThatIsCutWithinACharacterLosesThatOneOnly() {
        byte[] page = "é“".getBytes(UTF_8);
        assertEquals("é\uFFFD", decoded(Arrays.copyOf(page, page.length - 1)));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfOthersSayWhatBrowsersHear() throws IOException {
        assumeTrue(Files.exists(CASES), "the data is not here");
        return Stream.of("tests1.dat", "tests2.dat", "test-yahoo-jp.dat").flatMap(DecodedPageTest::cases);
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

    /** Where nothing is stated, these cases expect windows-1252; ours is UTF-8, and the other one where it isn't that. */
    private static void check(String data) {
        String[] parts = data.split("\n#encoding\n", 2);
        Charset expected = EncodingLabel.charset(parts[1].strip()).orElseThrow();
        Charset found = DeclaredEncoding.ofPage(parts[0].getBytes(ISO_8859_1), Optional.empty()).charset();
        assertEquals(expected, expected.equals(WINDOWS_1252) && found.equals(UTF_8) ? expected : found);
    }
}
