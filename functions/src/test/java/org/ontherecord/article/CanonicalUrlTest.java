package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.http.Refusal;

class CanonicalUrlTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://news.example.org/a/b?id=1&x=2", "https://www.news.example.org/a/b/?x=2&id=1",
            "https://m.news.example.org/a/b?id=1&x=2&utm_source=feed#top",
            "HTTPS://AMP.News.Example.ORG:443/a/b/amp?x=2&id=1",
            "https://news.example.org/a/./c/../b?id=1&x=2&fbclid=abc", "https://news.example.org.//a//b?id=1&&x=2"})
    void oneArticlesAddressesAreOne(String url) {
        assertEquals("https://news.example.org/a/b?id=1&x=2", CanonicalUrl.of(url).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/%7Ecaf%c3%a9", "https://example.org/~café",
            "https://example.org/%7ecaf%C3%A9?amp=1", "https://example.org/~cafe\u0301?amp"})
    void whatIsEscapedOrNotIsOne(String url) {
        assertEquals("https://example.org/~caf%C3%A9", CanonicalUrl.of(url).value());
    }

    @Test
    void addressesThatDifferInPathQueryPortOrHostStayApart() {
        String url = CanonicalUrl.of("https://example.org/a?id=1").value();

        assertNotEquals(url, CanonicalUrl.of("https://example.org/A?id=1").value());
        assertNotEquals(url, CanonicalUrl.of("https://example.org/a?id=2").value());
        assertNotEquals(url, CanonicalUrl.of("https://example.org:8443/a?id=1").value());
        assertNotEquals(url, CanonicalUrl.of("https://sub.example.org/a?id=1").value());
    }

    @Test
    void aDomainThatIsItselfCalledLikeASiblingIsKept() {
        assertEquals("https://m.org", CanonicalUrl.of("https://m.org/").value());
    }

    @Test
    void aHostInAnotherScriptIsOneWithItsAsciiForm() {
        assertEquals(CanonicalUrl.of("https://xn--bcher-kva.example/x").value(),
                CanonicalUrl.of("https://bücher.example/x").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org/a", "ftp://example.org/a", "javascript:alert(1)", "https://", "https:///a",
            "https://user:secret@example.org/", "https://exa mple.org/", "https://example.org/%zz",
            "file:///etc/passwd"})
    void whatIsNoWebAddressIsRefused(String url) {
        assertThrows(Refusal.class, () -> CanonicalUrl.of(url));
    }
}
