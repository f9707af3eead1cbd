package org.ontherecord.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;

/**
 * Fault 33, scenarios R1 to R7, R9 and R10: wherever a host sends a fetch, the guard judges each address on the way. Fails
 * when {@code Fetcher.step} asks the guard for the first address alone.
 */
class RedirectsTest {
    private final Site site = Site.open();
    private final Site inside = Site.open();
    private final Fetching fetching = Fetching.of(site);

    @AfterEach
    void close() {
        site.close();
        inside.close();
    }

    private String at(String path) {
        return site.at("public.test", path);
    }

    /** R1, R2. */
    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectToTheMetadataOfACloudIsBlocked(int status) {
        site.redirect("/", status, "http://169.254.169.254/latest/meta-data/");

        FetchFailure failure = fetching.failure(at("/"));

        assertEquals(Kind.BLOCKED, failure.kind());
        assertTrue(failure.getMessage().contains("link-local"), failure.getMessage());
    }

    /** R1: nothing is connected to before it is judged. */
    @Test
    void noConnectionIsMadeToWhatIsBlocked() {
        site.redirect("/", 302, inside.at("/"));

        assertEquals(Kind.BLOCKED, fetching.failure(at("/")).kind());
        assertEquals(0, inside.connections());
    }

    /** R3. */
    @Test
    void theFourthStepIsJudgedLikeTheFirst() {
        site.redirect("/1", 302, site.at("b.test", "/2"))
                .redirect("/2", 302, site.at("c.test", "/3"))
                .redirect("/3", 302, inside.at("/"));

        assertEquals(Kind.BLOCKED, fetching.failure(at("/1")).kind());
        assertEquals(3, site.connections());
        assertEquals(0, inside.connections());
    }

    /** R4. */
    @ParameterizedTest
    @ValueSource(strings = {"ftp://public.test/", "file:///etc/passwd", "gopher://public.test/", "jar:http://a.test!/"})
    void aRedirectLeadsToNoOtherScheme(String location) {
        site.redirect("/", 302, location);

        assertEquals(Kind.BLOCKED, fetching.failure(at("/")).kind());
    }

    /** R5. */
    @ParameterizedTest
    @ValueSource(strings = {"//127.0.0.1/", "/\\127.0.0.1/", "http://127.0.0.1:80\\@public.test/",
            "//user@public.test/",
            "//[::ffff:127.0.0.1]/", "http://0x7f.1/"})
    void aRedirectInDisguiseIsBlocked(String location) {
        site.redirect("/", 302, location);

        assertEquals(Kind.BLOCKED, fetching.failure(at("/")).kind());
    }

    /** R5. */
    @Test
    void aRelativeRedirectIsFollowed() {
        site.redirect("/a/b", 302, "../c?d").page("/c?d", "text/html", "<p>here</p>");

        assertEquals(at("/c?d"), fetching.page(at("/a/b")).url().toString());
    }

    /** R5. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Location: \n", "Location: /a\nLocation: /b\n"})
    void aRedirectToNowhereOrTwoPlacesIsAnError(String headers) {
        site.on("/", "HTTP/1.1 302 Found\n" + headers + "Content-Length: 0\n\n");

        assertEquals(Kind.MALFORMED, fetching.failure(at("/")).kind());
    }

    /** R6. */
    @Test
    void aLoopEndsAtTheLimit() {
        site.redirect("/a", 302, "/b").redirect("/b", 302, "/a");

        assertEquals(Kind.TOO_MANY_REDIRECTS, fetching.failure(at("/a")).kind());
        assertEquals(6, site.connections());
    }

    /** R7. */
    @Test
    void asManyRedirectsAsTheLimitAreFollowedAndNoMore() {
        for (int hop = 0; hop < 6; hop++)
            site.redirect("/" + hop, 302, "/" + (hop + 1));
        site.page("/6", "text/html", "<p>here</p>");

        assertEquals(at("/6"), fetching.page(at("/1")).url().toString());
        assertEquals(Kind.TOO_MANY_REDIRECTS, fetching.failure(at("/0")).kind());
    }

    @Test
    void onlyRedirectsForGoodMoveADocument() {
        site.redirect("/for-good", 301, "/also")
                .redirect("/also", 308, "/page")
                .redirect("/for-now", 302, "/also")
                .page("/page", "text/html", "<p>here</p>");

        assertTrue(fetching.page(at("/for-good")).hasMoved());
        assertFalse(fetching.page(at("/for-now")).hasMoved());
        assertFalse(fetching.page(at("/page")).hasMoved());
    }

    /** R9: there is nothing to send on, since nothing of the kind is ever sent. */
    @Test
    void noCredentialsNoCookiesAndNoReferrerAreSentAnywhere() {
        site.on("/", "HTTP/1.1 302 Found\nSet-Cookie: a=b\nLocation: " + site.at("b.test", "/page")
                + "\nContent-Length: 0\n\n").page("/page", "text/html", "<p>here</p>");

        fetching.page(at("/"));

        List<String> heads = site.requests().stream().map(head -> head.toLowerCase(Locale.ROOT)).toList();
        assertEquals(2, heads.size());
        heads.forEach(
                head -> assertFalse(head.matches("(?s).*\n(authorization|cookie|referer|x-api-key|from):.*"), head));
        assertTrue(heads.getLast().contains("host: b.test:" + site.port()), heads::toString);
    }

    /** R10. Fails when {@code Exchange.connected} makes sockets without {@code Proxy.NO_PROXY}. */
    @Test
    void noProxyIsUsedWhateverTheSystemSays() {
        site.page("/", "text/html", "<p>here</p>");
        String[] names = {"http.proxyHost", "http.proxyPort", "socksProxyHost", "socksProxyPort"};
        String[] values = {"127.0.0.1", String.valueOf(inside.port()), "127.0.0.1", String.valueOf(inside.port())};
        for (int i = 0; i < names.length; i++)
            System.setProperty(names[i], values[i]);
        try {
            fetching.page(at("/"));
        } finally {
            for (String name : names)
                System.clearProperty(name);
        }
        assertEquals(0, inside.connections());
    }
}
