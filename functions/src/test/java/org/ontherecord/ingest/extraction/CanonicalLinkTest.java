package org.ontherecord.ingest.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalLinkTest {
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(textBlock = """
            https://example.org/a,             https://example.org/a?utm_source=x,  https://example.org/a
            https://www.example.org/a,         https://m.example.org/a,             https://www.example.org/a
            https://example.org/a,             https://amp.example.org/a/amp,       https://example.org/a
            /a,                                https://example.org/b/c,             https://example.org/a
            http://example.org/a,              https://example.org/b,               http://example.org/a
            https://other.example/a,           https://example.org/a,
            https://example.org.evil.example/, https://example.org/a,
            https://example.org/,              https://example.org/a,
            https://example.org:8080/a,        https://example.org/a,
            javascript:alert(1),               https://example.org/a,
            'https://user@example.org/a',      https://example.org/a,
            ://,                               https://example.org/a,
            """)
    void anAddressCountsOnItsOwnHostOnly(String stated, String url, String canonical) {
        assertEquals(Optional.ofNullable(canonical),
                Extracted.page("<link rel=canonical href=\"" + stated + "\"><p>a", url).canonical());
    }
}
