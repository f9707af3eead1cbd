package org.ontherecord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import tools.jackson.databind.JsonNode;

class ResponsesTest {
    private final List<String> log = new ArrayList<>();
    private final Responses responses = new Responses(log::add);

    @Test
    void aGetCarriesAStrongTagAndGives304WhenItIsHeld() {
        Function<Request, Answer> route = request -> Answer.ok(Map.of("a", 1));
        var first = get(Map.of(), route);
        String tag = first.getHeaders().get("ETag");

        assertTrue(tag.matches("\"[0-9a-f]{32}\""), tag);
        var second = get(Map.of("If-None-Match", "\"other\", " + tag), route);
        assertEquals(304, second.getStatusCode());
        assertEquals("", second.getBody());
        assertEquals(tag, second.getHeaders().get("ETag"));
        assertEquals(200, get(Map.of("If-None-Match", "\"other\""), route).getStatusCode());
    }

    @Test
    void aLongAnswerIsCompressedForWhoTakesItUnderATagOfItsOwn() {
        String words = "words ".repeat(1000);
        Function<Request, Answer> route = request -> Answer.ok(words);
        var plain = get(Map.of(), route);
        var zipped = get(Map.of("Accept-Encoding", "br, gzip;q=0.8"), route);

        assertNull(plain.getHeaders().get("Content-Encoding"));
        assertEquals("gzip", zipped.getHeaders().get("Content-Encoding"));
        assertNotEquals(plain.getHeaders().get("ETag"), zipped.getHeaders().get("ETag"));
        byte[] body = Gzip.unzip(Base64.getDecoder().decode(zipped.getBody()), 1_000_000);
        assertEquals(plain.getBody(), new String(body, StandardCharsets.UTF_8));
        assertFalse(get(Map.of("Accept-Encoding", "gzip;q=0"), route).getIsBase64Encoded());
        assertEquals(304, get(Map.of("If-None-Match", zipped.getHeaders().get("ETag")), route).getStatusCode());
    }

    @Test
    void aRefusalBecomesAProblemThatNamesTheField() {
        var response = get(Map.of(), request -> {
            throw Refusal.invalid("limit", "must be a whole number from 1 to 100");
        });

        JsonNode problem = problem(response, 400);
        assertEquals("https://ontherecord.org/problems/invalid-request", problem.path("type").asString());
        assertEquals("limit", problem.path("errors").path(0).path("field").asString());
        assertEquals("no-store", response.getHeaders().get("Cache-Control"));
    }

    @Test
    void aFaultIsLoggedAndToldWithoutAWordOfIt() {
        var response = get(Map.of(), request -> {
            throw new IllegalStateException("the secret of the house");
        });

        problem(response, 500);
        assertFalse(response.getBody().contains("secret"));
        assertTrue(log.getFirst().contains("IllegalStateException"));
        assertTrue(log.getFirst().contains("ResponsesTest"));
        assertFalse(log.getFirst().contains("secret"));
        assertFalse(log.getFirst().contains("\n"));
    }

    @Test
    void anExhaustedStackIsAFaultLikeAnother() {
        problem(get(Map.of(), request -> {
            throw new StackOverflowError();
        }), 500);
    }

    @Test
    void aServiceThatDoesNotAnswerGives503AndWhenToTryAgain() {
        var response = get(Map.of(), request -> {
            throw SdkClientException.create("timed out");
        });

        problem(response, 503);
        assertEquals("5", response.getHeaders().get("Retry-After"));
    }

    @Test
    void anAnswerOverTheLimitIsRefusedInWords() {
        problem(get(Map.of(), request -> Answer.ok("x".repeat(6 * 1024 * 1024))), 413);
    }

    @Test
    void aMalformedQueryIsAProblemToo() {
        var event = Events.get("GET /", "/", "q=%zz", Map.of());

        problem(responses.answer(event, request -> Answer.ok("")), 400);
    }

    private APIGatewayV2HTTPResponse get(Map<String, String> headers, Function<Request, Answer> route) {
        return responses.answer(Events.get("GET /", "/", "", headers), route);
    }

    private static JsonNode problem(APIGatewayV2HTTPResponse response, int status) {
        assertEquals(status, response.getStatusCode());
        assertEquals("application/problem+json", response.getHeaders().get("Content-Type"));
        JsonNode problem = Json.MAPPER.readTree(response.getBody());
        assertEquals(status, problem.path("status").asInt());
        return problem;
    }
}
