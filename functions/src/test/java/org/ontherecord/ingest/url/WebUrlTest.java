package org.ontherecord.ingest.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.ingest.url.MalformedUrl.Part;

class WebUrlTest {
    @ParameterizedTest
    @CsvSource({"https://example.org, https://example.org/", "HTTPS://EXAMPLE.ORG./a?, https://example.org/a?",
            "http://example.org:80/a/../b/./c#top, http://example.org/b/c",
            "http://example.org:81/, http://example.org:81/",
            "https://example.org/a b?q=ü&r=s t, https://example.org/a%20b?q=%C3%BC&r=s%20t",
            "https://bücher.example/%c3%bc, https://xn--bcher-kva.example/%c3%bc",
            "https://under_score.example.org/, https://under_score.example.org/",
            "https://ｅｘａｍｐｌｅ.org/, https://example.org/"})
    void aPlaceHasOneAddress(String written, String address) {
        assertEquals(address, WebUrl.parse(written).toString());
    }

    @ParameterizedTest
    @CsvSource({"http://192.0.2.7/, 192.0.2.7", "http://3221225991/, 192.0.2.7", "http://0xC0.0.0x207/, 192.0.2.7",
            "http://192.519/, 192.0.2.7", "http://１９２.０.２.７/, 192.0.2.7", "http://①9②。0。2。7/, 192.0.2.7",
            "http://192.0.2.7./, 192.0.2.7", "http://[2001:DB8::7]/, [2001:db8:0:0:0:0:0:7]",
            "http://[::ffff:192.0.2.7]/, 192.0.2.7"})
    void anAddressIsKnownInEveryNotation(String written, String host) {
        assertEquals(host, WebUrl.parse(written).host().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            example.org                     | SCHEME
            file:///etc/passwd              | SCHEME
            javascript:alert(1)             | SCHEME
            http:example.org                | SYNTAX
            http:/example.org               | SYNTAX
            http://a\\@example.org/         | SYNTAX
            http://example.org\\b           | SYNTAX
            http://a:b@example.org/         | USERINFO
            http://a%40example.org/         | HOST
            http:///example.org/            | HOST
            http://a..example.org/          | HOST
            http://-a.example.org/          | HOST
            http://exa mple.org/            | HOST
            http://[::1/                    | HOST
            http://[fe80::1%25eth0]/        | HOST
            http://0177.0.0.1/              | HOST
            http://1.2.3.4.5/               | HOST
            http://256.1.1.1/               | HOST
            http://a.0x/b                   | HOST
            http://xn--pokxncvks/           | HOST
            http://example.org:65536/       | PORT
            """)
    void whatProgramsReadInDifferentWaysIsNoAddress(String written, Part part) {
        assertEquals(part, assertThrows(MalformedUrl.class, () -> WebUrl.parse(written)).part());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/\r\nHost: internal/", "http://example.org\u0000.example.com/",
            "http://ex\tample.org/", "http://example.org/\ud800"})
    void controlCharactersAreInNoAddress(String written) {
        assertEquals(Part.SYNTAX, assertThrows(MalformedUrl.class, () -> WebUrl.parse(written)).part());
    }

    @Test
    void anAddressHasALength() {
        assertThrows(MalformedUrl.class, () -> WebUrl.parse("http://example.org/" + "a".repeat(9000)));
    }

    @ParameterizedTest
    @CsvSource({"c, https://example.org/a/c", "/c, https://example.org/c", "../c, https://example.org/c",
            "//other.example/c, https://other.example/c", "?d, https://example.org/a/b?d",
            "#e, https://example.org/a/b?q",
            "'', https://example.org/a/b?q", "http://other.example, http://other.example/",
            "./c?/../d, https://example.org/a/c?/../d"})
    void aReferenceIsMeantFromThePageItStandsOn(String reference, String address) {
        assertEquals(address, WebUrl.parse("https://example.org/a/b?q").resolve(reference).toString());
    }

    @Test
    void aReferenceAloneMeansNothing() {
        assertEquals(Optional.empty(), WebUrl.meant(Optional.empty(), "/c"));
    }
}
