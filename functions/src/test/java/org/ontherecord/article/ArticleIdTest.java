package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.http.Refusal;

class ArticleIdTest {
    private static final ContentHash ONE = ContentHash.of("One text.");
    private static final ContentHash OTHER = ContentHash.of("Another text.");

    @Test
    void theUrlDecidesWhereThereIsOne() {
        Optional<CanonicalUrl> url = Optional.of(CanonicalUrl.of("https://example.org/a"));

        assertEquals(ArticleId.of(url, ONE), ArticleId.of(url, OTHER));
        assertNotEquals(ArticleId.of(url, ONE), ArticleId.of(Optional.empty(), ONE));
    }

    @Test
    void theContentDecidesOtherwiseHoweverItIsSpaced() {
        assertEquals(ArticleId.of(Optional.empty(), ONE),
                ArticleId.of(Optional.empty(), ContentHash.of("  One\n\ttext.\u00a0")));
        assertNotEquals(ArticleId.of(Optional.empty(), ONE), ArticleId.of(Optional.empty(), OTHER));
    }

    @Test
    void anIdIsTheFirst120BitsInBase32() {
        // base32(sha256("https://example.org/a")[:15]), by Python's hashlib and base64
        assertEquals("wwyq3ucctzu2y7h26craw2ib",
                ArticleId.of(Optional.of(CanonicalUrl.of("https://example.org/a")), ONE).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "../../../../etc/passwd00", "ABCDEFGHIJKLMNOPQRSTUVWX",
            "0bcdefghijklmnopqrstuvwx"})
    void whatCanBeNoIdIsNotFound(String value) {
        assertThrows(Refusal.class, () -> ArticleId.parse(value));
    }
}
