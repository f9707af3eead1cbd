package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.ontherecord.http.Json;
import org.ontherecord.http.Rehearsal;
import org.ontherecord.http.Responses;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import tools.jackson.databind.JsonNode;

/** What is rehearsed is what is done: a rehearsal that ended in errors would leave the usual way cold. */
class ArticlesRehearsalTest {
    private static JsonNode answer(String route) throws IOException {
        return answer(route, "");
    }

    private static JsonNode answer(String route, String query) throws IOException {
        String event = """
                {"routeKey": "%s", "rawPath": "/v1", "rawQueryString": "%s", "pathParameters": {"id": "%s"},
                 "requestContext": {"http": {"method": "GET", "path": "/v1"}}}
                """.formatted(route, query, Understudy.ID);
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
    void aFocusedSummaryIsAboutWhatWasAsked() throws IOException {
        String focused = answer("GET /v1/articles/{id}/summary", "focus=Norland").path("body").asString();
        assertTrue(Json.MAPPER.readTree(focused).at("/focus/matched").asBoolean(), focused);
    }

    @Test
    void theWayToTheTableIsRehearsedToo() {
        DynamoDbClient client = Mockito.mock(DynamoDbClient.class);
        Mockito.when(client.batchGetItem(ArgumentMatchers.<Consumer<BatchGetItemRequest.Builder>>any()))
                .thenReturn(BatchGetItemResponse.builder().responses(Map.of()).build());
        ArticleStore store = new ArticleStore(client, "Archive");
        new ArticlesHandler(store, new Responses(_ -> {})).rehearse();
        new DeletionsHandler(store, new Responses(_ -> {})).rehearse();
        Mockito.verify(client, Mockito.times(4 * Rehearsal.OFTEN))
                .batchGetItem(ArgumentMatchers.<Consumer<BatchGetItemRequest.Builder>>any());
        Mockito.verifyNoMoreInteractions(client);
    }
}
