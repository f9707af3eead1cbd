package org.ontherecord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    private static final Map<String, String> JSON = Map.of("content-type", "application/json; charset=utf-8");

    @Test
    void anObjectIsRead() {
        assertEquals("x", Body.object(request(JSON, "{\"text\":\"x\"}", false)).path("text").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nul", "[]", "\"text\"", "{\"text\":\"a\"} trailing", "{\"a\":1,\"a\":2}",
            "{\"text\":NaN}", "{'text':'a'}", "{\"text\":\"a\",}", "{\"text\":\"\u0001\"}"})
    void whatIsNotOneJsonObjectIsRefused(String body) {
        assertEquals("body", field(request(JSON, body, false)));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertEquals("body", field(request(JSON, "{\"a\":" + "[".repeat(100_000), false)));
    }

    @Test
    void theReasonTellsTheLine() {
        Refusal refusal = assertThrows(Refusal.class, () -> Body.object(request(JSON, "{\n\"a\" 1}", false)));
        assertTrue(refusal.getMessage().contains("line 2"), refusal.getMessage());
    }

    @Test
    void anotherMediaTypeIsRefused() {
        assertEquals("content-type", field(request(Map.of("content-type", "text/plain"), "{}", false)));
        assertEquals("content-type", field(request(Map.of(), "{}", false)));
    }

    @Test
    void gzipAndBase64AreUndone() {
        Map<String, String> headers = new HashMap<>(JSON);
        headers.put("content-encoding", "gzip");
        byte[] zipped = Gzip.zip("{\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8));
        String encoded = Base64.getEncoder().encodeToString(zipped);

        assertEquals("x", Body.object(request(headers, encoded, true)).path("text").asString());
        assertEquals("body", field(request(headers, "{}", false)));
        assertEquals("body", field(request(JSON, "not base64!", true)));
        headers.put("content-encoding", "br");
        assertEquals("content-encoding", field(request(headers, encoded, true)));
    }

    @Test
    void aBombIsCutOffAtTheLimit() {
        Map<String, String> headers = new HashMap<>(JSON);
        headers.put("content-encoding", "gzip");
        byte[] zipped = Gzip.zip(new byte[200 * 1024 * 1024]);

        Refusal refusal = assertThrows(Refusal.class, () -> Body
                .object(request(headers, Base64.getEncoder().encodeToString(zipped), true)));
        assertEquals(413, refusal.answer().status());
    }

    private static String field(Request request) {
        Refusal refusal = assertThrows(Refusal.class, () -> Body.object(request));
        return Json.MAPPER.readTree(refusal.answer().body()).path("errors").path(0).path("field").asString();
    }

    private static Request request(Map<String, String> headers, String body, boolean encoded) {
        return new Request("POST /v1/articles", "POST", "/v1/articles", Map.of(), Map.of(), headers, body, encoded);
    }
}
