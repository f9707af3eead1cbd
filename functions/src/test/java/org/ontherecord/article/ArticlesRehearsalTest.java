package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/** What is rehearsed is what is done: a rehearsal that ended in errors would leave the usual way cold. */
class ArticlesRehearsalTest {
    private static JsonNode answer(String route) throws IOException {
        String event = """
                {"routeKey": "%s", "rawPath": "/v1", "pathParameters": {"id": "%s"},
                 "requestContext": {"http": {"method": "GET", "path": "/v1"}}}
                """.formatted(route, Understudy.ID);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ArticlesHandler.understudied()
                .handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, null);
        return Json.MAPPER.readTree(answer.toByteArray());
    }

    private static JsonNode body(String route) throws IOException {
        return Json.MAPPER.readTree(answer(route).path("body").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/articles/{id}", "GET /v1/articles/{id}/summary",
            "GET /v1/articles/{id}/positions"})
    void theUnderstudyIsAnsweredLikeAnArticle(String route) throws IOException {
        assertEquals(200, answer(route).path("statusCode").asInt());
    }

    @Test
    void itsPositionAndItsQuotationAreThere() throws IOException {
        JsonNode article = body("GET /v1/articles/{id}");
        assertEquals("Norland", article.at("/quotations/0/speaker/name").asString(), article::toPrettyString);
        JsonNode positions = body("GET /v1/articles/{id}/positions");
        assertEquals("supports", positions.at("/data/0/stance").asString(), positions::toPrettyString);
    }

    @Test
    void nothingIsNeededForIt() {
        ArticlesHandler.rehearse();
        DeletionsHandler.rehearse();
    }
}
