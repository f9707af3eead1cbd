package org.ontherecord.local.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ontherecord.local.lambda.Functions;
import org.ontherecord.local.lambda.LambdaFunction;

class GatewayTest {
    private final StringWriter log = new StringWriter();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final Handler handler = new Handler();
    private final Gateway gateway = bound();

    /** Remembers the last event, and answers as it is told. */
    static final class Handler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
        private volatile APIGatewayV2HTTPEvent last;
        private volatile Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> answer = event -> text("fine");

        @Override
        public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
            last = event;
            return answer.apply(event);
        }
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open)
            each.close();
    }

    @Test
    void aRequestBecomesAnEventOfFormatTwo() {
        serve("GET /v1/things/{id}/parts");
        send(request("/v1/things/a%2Fb+c/parts?x=1&y=%C3%A9+z&x=2&flag").header("X-Two", "one")
                .header("X-Two", "two")
                .header("Cookie", "a=1; b=2"));
        APIGatewayV2HTTPEvent event = handler.last;
        assertEquals("2.0", event.getVersion());
        assertEquals("GET /v1/things/{id}/parts", event.getRouteKey());
        assertEquals("/v1/things/a%2Fb+c/parts", event.getRawPath());
        assertEquals("a/b+c", event.getPathParameters().get("id"));
        assertEquals("x=1&y=%C3%A9+z&x=2&flag", event.getRawQueryString());
        assertEquals("1,2", event.getQueryStringParameters().get("x"));
        assertEquals("é z", event.getQueryStringParameters().get("y"));
        assertEquals("", event.getQueryStringParameters().get("flag"));
        assertEquals("one,two", event.getHeaders().get("x-two"));
        assertEquals(List.of("a=1", "b=2"), event.getCookies());
        assertEquals("GET", event.getRequestContext().getHttp().getMethod());
        assertEquals("127.0.0.1", event.getRequestContext().getHttp().getSourceIp());
        assertFalse(event.getIsBase64Encoded());
    }

    @Test
    void textIsHandedOnAsTextAndAnythingElseInBase64() {
        serve("POST /v1/things");
        send(request("/v1/things").header("content-type", "application/problem+json; charset=utf-8")
                .POST(BodyPublishers.ofString("{\"é\":1}")));
        assertEquals("{\"é\":1}", handler.last.getBody());
        send(request("/v1/things").header("content-type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(new byte[]{1, 2})));
        assertTrue(handler.last.getIsBase64Encoded());
        assertEquals("AQI=", handler.last.getBody());
        send(request("/v1/things").header("content-type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[]{(byte) 0xff})));
        assertTrue(handler.last.getIsBase64Encoded(), "what is not UTF-8 is no text");
    }

    @Test
    void anAnswerInBase64GoesOutAsBytes() {
        serve("GET /");
        handler.answer = _ -> APIGatewayV2HTTPResponse.builder()
                .withStatusCode(201)
                .withBody("AP8=")
                .withIsBase64Encoded(true)
                .withCookies(List.of("a=1", "b=2"))
                .withHeaders(Map.of("etag", "\"x\""))
                .build();
        HttpResponse<byte[]> answer = send(request("/"));
        assertEquals(201, answer.statusCode());
        assertArrayEquals(new byte[]{0, (byte) 0xff}, answer.body());
        assertEquals("\"x\"", answer.headers().firstValue("etag").orElseThrow());
        assertEquals(List.of("a=1", "b=2"), answer.headers().allValues("set-cookie"));
    }

    @Test
    void theMostExactRouteAnswers() {
        serve("GET /v1/things/{id}", "GET /v1/things/best", "ANY /v1/things/best", "OPTIONS /{proxy+}", "$default");
        assertEquals("GET /v1/things/best", routeOf("GET", "/v1/things/best"));
        assertEquals("ANY /v1/things/best", routeOf("DELETE", "/v1/things/best"));
        assertEquals("GET /v1/things/{id}", routeOf("GET", "/v1/things/worst"));
        assertEquals("OPTIONS /{proxy+}", routeOf("OPTIONS", "/v1/things/worst"));
        assertEquals("v1/things/worst", handler.last.getPathParameters().get("proxy"));
        assertEquals("$default", routeOf("GET", "/v1/things/"));
        assertEquals("$default", routeOf("GET", "/v1/things/a/b"));
        assertEquals("$default", routeOf("HEAD", "/v1/things/best/none"));
    }

    @Test
    void whatNoRouteTakesIsNotFound() {
        serve("GET /v1/things");
        assertOwnAnswer(404, "Not Found", send(request("/v1/other")));
    }

    @Test
    void whatIsTooLargeForGatewayOrFunctionIsRefused() {
        serve("POST /v1/things");
        assertOwnAnswer(413, "Request Entity Too Large", post(11 << 20));
        assertOwnAnswer(413, "Request Entity Too Large", post((6 << 20) - 100));
        assertEquals(200, post(5 << 20).statusCode());
    }

    @Test
    void anAnswerTooLargeForLambdaIsAnError() {
        serve("GET /");
        handler.answer = _ -> text("x".repeat(6 << 20));
        assertOwnAnswer(500, "Internal Server Error", send(request("/")));
    }

    @Test
    void aCrashIsToldToTheLogAlone() {
        serve("GET /");
        handler.answer = _ -> {
            throw new IllegalStateException("secret");
        };
        assertOwnAnswer(500, "Internal Server Error", send(request("/")));
        assertTrue(log.toString().contains("secret"));
    }

    @Test
    void aFunctionThatTakesTooLongIsCutOff() {
        serve("GET /");
        handler.answer = _ -> {
            try {
                Thread.sleep(Duration.ofMinutes(1));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            return text("late");
        };
        assertOwnAnswer(503, "Service Unavailable", send(request("/")));
    }

    @Test
    void aNameThatWasPointedAtThisMachineIsRefused() throws IOException {
        serve("GET /");
        assertTrue(statusLine("evil.example").contains(" 403 "));
        assertTrue(statusLine("localhost:3000").contains(" 200 "));
        assertTrue(statusLine("[::1]:3000").contains(" 200 "));
    }

    @Test
    void aPageOfAnotherSiteMayNotWrite() {
        serve("POST /v1/things");
        HttpRequest.Builder write = request("/v1/things").POST(BodyPublishers.ofString("x"));
        assertEquals(403, send(write.copy().header("Origin", "https://evil.example")).statusCode());
        assertEquals(403, send(write.copy().header("Origin", "null")).statusCode());
        assertEquals(200, send(write.copy().header("Origin", "http://localhost:3000")).statusCode());
    }

    private void serve(String... routes) {
        LambdaFunction function = Functions.withRoutes(handler, routes);
        gateway.serve(List.of(function));
    }

    private Gateway bound() {
        try {
            Gateway bound = Gateway.bind(0, new PrintWriter(log));
            open.add(bound);
            return bound;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String routeOf(String method, String path) {
        send(request(path).method(method, BodyPublishers.noBody()));
        return handler.last.getRouteKey();
    }

    private HttpResponse<byte[]> post(int bytes) {
        return send(request("/v1/things").header("content-type", "text/plain")
                .POST(BodyPublishers.ofByteArray("x".repeat(bytes).getBytes(StandardCharsets.US_ASCII))));
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(gateway.url() + pathAndQuery));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String statusLine(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.url().getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void assertOwnAnswer(int status, String message, HttpResponse<byte[]> answer) {
        assertEquals(status, answer.statusCode());
        assertEquals("{\"message\":\"" + message + "\"}", new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static APIGatewayV2HTTPResponse text(String body) {
        return APIGatewayV2HTTPResponse.builder().withStatusCode(200).withBody(body).build();
    }
}
