package org.ontherecord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The log has ids and numbers, and nothing that anybody wrote, asked or is known by. */
class RequestLogTest {
    private static final String ARTICLE = "abcdefghijklmnopqrstuvwx";
    private final List<String> log = new ArrayList<>();
    private final Responses responses = new Responses(log::add,
            Optional.of(
                    new RequestLog("write", InstantSource.fixed(Instant.ofEpochMilli(1_700_000_000_000L)), log::add)));

    @Test
    void aRequestLeavesItsIdRouteArticleAndOutcome() {
        responses.answer(event("/v1/articles/" + ARTICLE), request -> Answer.ok(Map.of()));
        JsonNode line = Json.MAPPER.readTree(log.getFirst());

        assertEquals("r-1", line.path("requestId").asString());
        assertEquals("GET /v1/articles/{id}", line.path("route").asString());
        assertEquals(ARTICLE, line.path("articleId").asString());
        assertEquals("200", line.path("status").asString());
        assertEquals(0, line.path("Faults").asInt());
    }

    @Test
    void whatCloudWatchMakesMetricsOfIsAllThere() {
        responses.answer(event("/x"), request -> Answer.ok(Map.of()).with("Location", "/v1/articles/" + ARTICLE));
        JsonNode line = Json.MAPPER.readTree(log.getFirst());
        JsonNode directive = line.at("/_aws/CloudWatchMetrics/0");

        assertEquals(1_700_000_000_000L, line.at("/_aws/Timestamp").asLong());
        assertEquals("OnTheRecord", directive.path("Namespace").asString());
        assertTrue(line.has(directive.at("/Dimensions/0/0").asString()));
        directive.path("Metrics").forEach(metric -> assertTrue(line.path(metric.path("Name").asString()).isNumber()));
        assertEquals(ARTICLE, line.path("articleId").asString(), "of the answer's Location");
    }

    @Test
    void aFaultIsLoggedWithItsPlaceAndWithoutItsWords() {
        responses.answer(event("/v1/articles"), request -> {
            throw new IllegalStateException("secret words", new IllegalArgumentException("of an article"));
        });
        String all = String.join("\n", log);

        assertTrue(
                all.contains("IllegalStateException") && all.contains("caused by") && all.contains("RequestLogTest"));
        assertTrue(all.contains("r-1") && all.contains("\"Faults\":1"));
        for (String word : List.of("secret", "of an article", "token-7", "question", "curious", "body", "203.0.113"))
            assertFalse(all.contains(word), word);
    }

    /** A line that somebody forges would begin after a break of theirs. */
    @Test
    void nobodyBreaksALineOfTheLog() {
        APIGatewayV2HTTPEvent forged = event("/v1/articles/x\r\n{\"status\":\"200\"}");
        forged.setRouteKey("GET /\r\n{\"Faults\":0}\u2028");
        responses.answer(forged, request -> Answer.ok(Map.of()));
        responses.answer(forged, request -> {
            throw new IllegalStateException("\n");
        });

        assertEquals(3, log.size());
        log.forEach(line -> assertEquals(1, line.lines().count(), line));
    }

    private static APIGatewayV2HTTPEvent event(String path) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /v1/articles/{id}")
                .withRawPath(path)
                .withRawQueryString("q=question")
                .withHeaders(Map.of("authorization", "Bearer token-7", "user-agent", "curious", "x-forwarded-for",
                        "203.0.113.7"))
                .withBody("body")
                .withRequestContext(RequestContext.builder()
                        .withRequestId("r-1")
                        .withHttp(Http.builder().withMethod("GET").withPath(path).withSourceIp("203.0.113.7").build())
                        .build())
                .build();
    }
}
