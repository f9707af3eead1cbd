package org.ontherecord.ingest.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {
    private static final String WORDS = "<t>“café” Ж</t>";

    private static String declared(String label) {
        return "<?xml version=\"1.0\" encoding=\"" + label + "\"?><t>café</t>";
    }

    private static Decoded decoded(byte[] body, String contentType) {
        return Decoded.xml(body, Optional.of(contentType));
    }

    @Test
    void aByteOrderMarkIsBelievedBeforeTheCarrier() {
        Decoded decoded = decoded(("\uFEFF" + WORDS).getBytes(UTF_8), "text/xml; charset=iso-8859-5");

        assertEquals(new Decoded(WORDS, List.of()), decoded);
        assertEquals(WORDS, decoded(("\uFEFF" + WORDS).getBytes(UTF_16LE), "text/xml; charset=utf-8").text());
    }

    @Test
    void theCarrierIsBelievedBeforeTheDocument() {
        byte[] body = declared("windows-1251").getBytes(ISO_8859_1);

        assertEquals(declared("windows-1251"), decoded(body, "text/xml; charset=\"ISO-8859-1\"").text());
    }

    @Test
    void theDocumentIsBelievedWhereTheCarrierIsSilent() {
        byte[] body = declared("iso-8859-2").getBytes(Charset.forName("iso-8859-2"));

        assertEquals(declared("iso-8859-2"), decoded(body, "application/rss+xml").text());
        assertEquals(declared("iso-8859-2"), decoded(body, "application/rss+xml; charset=nonsense").text());
    }

    @Test
    void latin1IsWhatSoftwareMeansByIt() {
        byte[] body = "<?xml version='1.0' encoding='iso-8859-1'?><t>“”</t>".getBytes(Charset.forName("windows-1252"));

        assertTrue(Decoded.xml(body, Optional.empty()).text().contains("“”"));
    }

    @Test
    void wideCharactersShowWithoutAnyMark() {
        assertEquals(WORDS, Decoded.xml(WORDS.getBytes(UTF_16BE), Optional.empty()).text());
        assertEquals(WORDS, Decoded.xml(WORDS.getBytes(UTF_16LE), Optional.empty()).text());
        assertEquals(WORDS, Decoded.xml(WORDS.getBytes(Charset.forName("UTF-32LE")), Optional.empty()).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "utf-32", "iso-8859-1", "nonsense", "windows-1251"})
    void soundUtf8IsNothingElse(String label) {
        assertEquals(declared(label), Decoded.xml(declared(label).getBytes(UTF_8), Optional.empty()).text());
    }

    @Test
    void whatIsNotAsDeclaredIsSaid() {
        assertEquals(List.of("said to be windows-1252, and is UTF-8"),
                Decoded.xml(declared("latin1").getBytes(UTF_8), Optional.empty()).notes());
        assertEquals(new Decoded("<t>café</t>", List.of("is not UTF-8; read as windows-1252")),
                Decoded.xml("<t>café</t>".getBytes(ISO_8859_1), Optional.empty()));
    }

    @Test
    void whatIsLostIsMarkedAndCounted() {
        byte[] body = "<t>café ?</t>".getBytes(UTF_8);
        body[body.length - 5] = (byte) 0xC3;

        assertEquals(new Decoded("<t>café \uFFFD</t>", List.of("1 places are not UTF-8 and are marked \uFFFD")),
                Decoded.xml(body, Optional.empty()));
    }

    @Test
    void asciiIsAsciiWhateverItIsCalled() {
        assertEquals(new Decoded("<t/>", List.of()), decoded("<t/>".getBytes(US_ASCII), "text/xml; charset=us-ascii"));
    }
}
