package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ontherecord.local.serve.RunningArchive;

/** Requests that no HTTP client would send, byte by byte: refused or cut off, never a fault, and others are served meanwhile. */
class RawAbuseTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.whole();

    /** Whoever announces more than it sends waits for nothing: that long is looked for an answer. */
    private static final int PATIENCE_MILLIS = 2_000;

    static List<Map.Entry<String, String>> requests() {
        String end = "Host: 127.0.0.1\r\nConnection: close\r\n\r\n";
        String post = "POST /v1/articles HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\ncontent-type: application/json\r\n";
        String large = "x".repeat(100_000);
        String manyHeaders = String.join("",
                IntStream.range(0, 10_000).mapToObj(i -> "X-" + i + ": a\r\n").toList());
        return List.of(Map.entry("a path of 100 kB", "GET /" + large + " HTTP/1.1\r\n" + end),
                Map.entry("a query of 100 kB", "GET /v1/articles?q=" + large + " HTTP/1.1\r\n" + end),
                Map.entry("ten thousand parameters",
                        "GET /v1/articles?" + "a=b&".repeat(10_000) + " HTTP/1.1\r\n" + end),
                Map.entry("a header of 1 MB", "GET /v1/articles HTTP/1.1\r\nX: " + large.repeat(10) + "\r\n" + end),
                Map.entry("ten thousand headers", "GET /v1/articles HTTP/1.1\r\n" + manyHeaders + end),
                Map.entry("a path upwards", "GET /../../../../etc/passwd HTTP/1.1\r\n" + end),
                Map.entry("an asset upwards", "GET /assets/x/..%2f..%2f..%2fetc%2fpasswd HTTP/1.1\r\n" + end),
                Map.entry("an asset far upwards", "GET /assets/..%252f../%2e%2e%5c%2e%2e%5cetc HTTP/1.1\r\n" + end),
                Map.entry("a NUL in the path", "GET /v1/articles/a\0b HTTP/1.1\r\n" + end),
                Map.entry("bytes that are no UTF-8", "GET /v1/articles/%ff%fe%c0%af HTTP/1.1\r\n" + end),
                Map.entry("overlong slashes", "GET /%c0%ae%c0%ae/%c0%ae%c0%ae/etc HTTP/1.1\r\n" + end),
                Map.entry("a space in the path", "GET /v1/articles/a b c HTTP/1.1\r\n" + end),
                Map.entry("another host in the line", "GET http://169.254.169.254/latest HTTP/1.1\r\n" + end),
                Map.entry("no version", "GET /v1/articles\r\n\r\n"),
                Map.entry("another version", "GET /v1/articles HTTP/9.9\r\n" + end),
                Map.entry("a method in lower case", "get /v1/articles HTTP/1.1\r\n" + end),
                Map.entry("a method of nobody", "X".repeat(5_000) + " /v1/articles HTTP/1.1\r\n" + end),
                Map.entry("TRACE", "TRACE /v1/articles HTTP/1.1\r\n" + end),
                Map.entry("CONNECT", "CONNECT 127.0.0.1:22 HTTP/1.1\r\n" + end),
                Map.entry("a line break in a header", "GET /v1/articles HTTP/1.1\r\nX: a\r\n\tb\r\n" + end),
                Map.entry("a header without a name", "GET /v1/articles HTTP/1.1\r\n: a\r\n" + end),
                Map.entry("a header without a colon", "GET /v1/articles HTTP/1.1\r\nnonsense\r\n" + end),
                Map.entry("two lengths", post + "Content-Length: 3\r\nContent-Length: 5\r\n\r\n{}abc"),
                Map.entry("a length and pieces",
                        post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                Map.entry("a length below nothing", post + "Content-Length: -1\r\n\r\n{}"),
                Map.entry("a length beyond numbers", post + "Content-Length: 99999999999999999999\r\n\r\n{}"),
                Map.entry("a length that is a word", post + "Content-Length: many\r\n\r\n{}"),
                Map.entry("pieces of no size", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
                Map.entry("pieces below nothing", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n"),
                Map.entry("an unknown coding", post + "Transfer-Encoding: gzip\r\n\r\n{}"),
                Map.entry("a hundred megabytes announced", post + "Content-Length: 104857600\r\n\r\n{}"),
                Map.entry("no request at all", "\0\1\2\3\4\5\6\7\r\n\r\n"),
                Map.entry("a TLS greeting", "\u0016\u0003\u0001\u0002\0\u0001\0\1\u00fc\u0003\u0003\r\n\r\n"),
                Map.entry("nothing", "\r\n\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void isNoFault(Map.Entry<String, String> request) {
        String answer = send(request.getValue());
        String status = answer.isEmpty() ? "cut off" : answer.substring(0, Math.min(12, answer.length()));

        assertFalse(status.startsWith("HTTP/1.1 5") && !status.startsWith("HTTP/1.1 501"), status);
        assertFalse(answer.contains("root:") || answer.contains("\tat "), answer);
        assertEquals(200, RUNNING.get("/health").statusCode());
    }

    /** Whoever sends a byte now and then holds up nobody else. */
    @Test
    void aHundredSlowCallersHoldUpNobody() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket(RUNNING.url().getHost(), RUNNING.url().getPort());
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /v1/articles HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n"
                                + (i % 2 == 0 ? "\r\n{" : "X"))
                                .getBytes(StandardCharsets.UTF_8));
            }
            for (int i = 0; i < 10; i++)
                assertEquals(200, RUNNING.get("/v1/articles?limit=1").statusCode());
        } finally {
            for (Socket socket : slow)
                socket.close();
        }
    }

    /** A body without an end is given up where the limit is. */
    @Test
    void aBodyWithoutAnEndIsGivenUp() throws IOException {
        long sent = 0;
        byte[] piece = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(RUNNING.url().getHost(), RUNNING.url().getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(
                    "POST /v1/articles HTTP/1.1\r\nHost: 127.0.0.1\r\ncontent-type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));
            while (sent < 200_000_000) {
                out.write(piece);
                sent += piece.length;
            }
        } catch (SocketException givenUp) {
            assertTrue(sent > 0);
        }
        assertTrue(sent < 200_000_000, sent + " bytes taken");
        assertEquals(200, RUNNING.get("/health").statusCode());
    }

    private static String send(String request) {
        try (Socket socket = new Socket(RUNNING.url().getHost(), RUNNING.url().getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(64 * 1024), StandardCharsets.ISO_8859_1);
        } catch (SocketTimeoutException waiting) {
            return "";
        } catch (IOException cutOff) {
            return "";
        }
    }
}
