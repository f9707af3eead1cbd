package org.ontherecord.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;

/** Faults 31, 32 and 37, scenarios B1 to B6 and B8: answers that are too long, too slow, cut, packed or something else. */
class BodiesTest {
    private static final byte[] PAGE = "<p>Ruritania opened a port.</p>".getBytes(StandardCharsets.UTF_8);
    private final Site site = Site.open();
    private final Fetching fetching = Fetching.of(site);

    @AfterEach
    void close() {
        site.close();
    }

    private String at(String path) {
        return site.at("public.test", path);
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void trickle(OutputStream out, String text) throws IOException, InterruptedException {
        for (byte octet : text.getBytes(StandardCharsets.ISO_8859_1)) {
            out.write(octet);
            out.flush();
            Thread.sleep(Duration.ofMillis(500));
        }
    }

    /** B1. */
    @Test
    void aDocumentThatSaysItIsTooLargeIsNotRead() {
        site.on("/", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 10001\n\n");

        assertEquals(Kind.TOO_LARGE, fetching.failure(at("/")).kind());
    }

    /** Fault 31, B2. Fails when {@code Framing.Chunked} doesn't ask its cap. */
    @Test
    void aDocumentWithoutAnEndIsReadToTheLimit() {
        site.on("/pieces", out -> {
            send(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true)
                send(out, "400\r\n" + "x".repeat(1024) + "\r\n");
        });
        site.on("/stream", out -> {
            send(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
            while (true)
                send(out, "x".repeat(1024));
        });

        assertEquals(Kind.TOO_LARGE, fetching.failure(at("/pieces")).kind());
        assertEquals(Kind.TOO_LARGE, fetching.failure(at("/stream")).kind());
    }

    @Test
    void aDocumentMayComeInVerySmallPieces() {
        site.on("/", out -> send(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "3\r\n<p>\r\n" + "1;a=b\r\nx\r\n".repeat(3000) + "0\r\n\r\n"));

        assertEquals(3003, fetching.page(at("/")).body().length);
    }

    /** Fault 30: of a feed the beginning is taken, where its newest entries are. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 20000\r\n\r\n%s", "\r\n%s",
            "Transfer-Encoding: chunked\r\n\r\n4e20\r\n%s\r\n0\r\n\r\n"})
    void ofAFeedThatIsTooLargeTheBeginningIsTaken(String answer) {
        String feed = "<rss>" + "x".repeat(19_995);
        site.on("/", out -> send(out, "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n" + answer.formatted(feed)));

        assertEquals(feed.substring(0, 10_000),
                new String(fetching.feed(at("/")).body(), StandardCharsets.ISO_8859_1));
    }

    /** Fault 32, B3. Fails when {@code Exchange.ask} keeps no {@code Watchdog}. */
    @ParameterizedTest
    @ValueSource(strings = {
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n\r\n", ""})
    void whatTricklesIsBrokenOffWhenTimeIsUp(String head) {
        site.on("/", out -> {
            if (head.isEmpty()) send(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>");
            trickle(out, head.isEmpty() ? "x".repeat(100) : head);
        });
        long started = System.nanoTime();

        FetchFailure failure = fetching.failure(at("/"));

        Duration took = Duration.ofNanos(System.nanoTime() - started);
        assertEquals(Kind.UNAVAILABLE, failure.kind());
        assertTrue(took.compareTo(Duration.ofSeconds(20)) < 0, took::toString);
    }

    /** Fault 37, B4. Fails when {@code ContentCoding.decoded} reads all there is. */
    @Test
    void aBombIsStoppedAtTheLimitAfterDecompression() throws IOException {
        byte[] bomb = gzip(new byte[5_000_000]);
        assertTrue(bomb.length < 10_000);
        site.page("/", "text/html", bomb, "Content-Encoding: gzip");

        assertEquals(Kind.TOO_LARGE, fetching.failure(at("/")).kind());
    }

    @Test
    void compressedDocumentsAreUnpacked() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(PAGE);
        }
        site.page("/gzip", "text/html", gzip(PAGE), "Content-Encoding: gzip")
                .page("/deflate", "text/html", deflated.toByteArray(), "Content-Encoding: deflate");

        assertArrayEquals(PAGE, fetching.page(at("/gzip")).body());
        assertArrayEquals(PAGE, fetching.page(at("/deflate")).body());
        assertTrue(site.requests().getFirst().contains("\nAccept-Encoding: gzip\n"));
    }

    /** Fault 37: what isn't what it says. */
    @Test
    void aDocumentThatIsNotPackedAsItSaysIsAnError() {
        site.page("/plain", "text/html", PAGE, "Content-Encoding: gzip")
                .page("/unknown", "text/html", PAGE, "Content-Encoding: br");

        assertEquals(Kind.MALFORMED, fetching.failure(at("/plain")).kind());
        assertEquals(Kind.MALFORMED, fetching.failure(at("/unknown")).kind());
    }

    /** B5. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 500\r\n\r\n<p>half", "Transfer-Encoding: chunked\r\n\r\n10\r\n<p>half"})
    void aDocumentThatBreaksOffIsAnErrorThatMayPass(String answer) {
        site.on("/", out -> send(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + answer));

        assertEquals(Kind.UNAVAILABLE, fetching.failure(at("/")).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH_9.6\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: x\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: gzip\r\n\r\nzz\r\n"})
    void whatIsNotHttpIsAnError(String answer) {
        site.on("/", out -> send(out, answer));

        assertEquals(Kind.MALFORMED, fetching.failure(at("/")).kind());
    }

    @Test
    void headersHaveALimit() {
        site.on("/", "HTTP/1.1 200 OK\nX: " + "y".repeat(5000) + "\n\n<p>");

        assertEquals(Kind.TOO_LARGE, fetching.failure(at("/")).kind());
    }

    /** B6: pictures are refused by their name, unnamed documents by their first bytes. */
    @ParameterizedTest
    @CsvSource({"image/png, <p>, false", "application/pdf, <p>, false", "application/octet-stream, <p>, true",
            "application/octet-stream, %PDF-1.7, false", "'', <p>, true", "'', words, false",
            "text/html; charset=bogus, words, true", "text/plain, <html>, true", "text/plain, words, false"})
    void onlyMarkupIsTakenForAPage(String type, String body, boolean isTaken) {
        site.page("/", type, body);

        if (isTaken) assertEquals(body, new String(fetching.page(at("/")).body(), StandardCharsets.UTF_8));
        else
            assertEquals(Kind.WRONG_TYPE, fetching.failure(at("/")).kind());
    }

    /** B8. */
    @ParameterizedTest
    @CsvSource({"401, DENIED", "403, DENIED", "404, ABSENT", "410, GONE", "429, BUSY", "500, UNAVAILABLE",
            "502, UNAVAILABLE", "503, BUSY", "418, MALFORMED", "206, MALFORMED"})
    void whatAHostAnswersInPlaceOfADocumentSaysWhatToDo(int status, Kind kind) {
        site.status("/", status);

        assertEquals(kind, fetching.failure(at("/")).kind());
    }

    /** B8: as seconds and as a date. */
    @Test
    void aHostMaySayHowLongToWait() {
        site.status("/seconds", 429, "Retry-After: 120")
                .status("/date", 503, "Retry-After: Thu, 01 Jan 2026 01:00:00 GMT")
                .status("/past", 503, "Retry-After: Mon, 01 Jan 2024 00:00:00 GMT")
                .status("/words", 503, "Retry-After: soon");

        assertEquals(Optional.of(Duration.ofMinutes(2)), fetching.failure(at("/seconds")).retryAfter());
        assertEquals(Optional.of(Duration.ofHours(1)), fetching.failure(at("/date")).retryAfter());
        assertEquals(Optional.empty(), fetching.failure(at("/past")).retryAfter());
        assertEquals(Optional.empty(), fetching.failure(at("/words")).retryAfter());
    }

    /** Fault 27, B8. Validators go back as they came, whatever they look like. */
    @Test
    void whatHasNotChangedIsAskedForWithTheHostsOwnWords() {
        Validators odd = new Validators(Optional.of("W/\"a b\"--gzip"), Optional.of("yesterday, 12 o'clock"));
        site.status("/", 304);

        assertInstanceOf(Fetched.Unchanged.class, fetching.fetch(at("/"), Wanted.FEED, odd));
        String head = site.requests().getFirst();
        assertTrue(head.contains("\nIf-None-Match: W/\"a b\"--gzip\n"), head);
        assertTrue(head.contains("\nIf-Modified-Since: yesterday, 12 o'clock\n"), head);
    }

    /** Fault 27: a server that lies. Fails when {@code Fetcher.unchanged} believes it. */
    @Test
    void nothingCanBeUnchangedThatWasNeverSeen() {
        site.status("/", 304);

        assertEquals(Kind.MALFORMED, fetching.failure(at("/")).kind());
    }

    @Test
    void aValidatorThatCouldForgeAHeaderIsDropped() {
        assertEquals(Validators.NONE,
                new Validators(Optional.of("\"a\"\r\nHost: inside"), Optional.of("\u00e9")));
        assertThrows(NullPointerException.class, () -> new Validators(null, Optional.empty()));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        }
        return zipped.toByteArray();
    }
}
