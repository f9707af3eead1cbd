package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.http.Digest;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;

/** Submissions that come again, otherwise, or with what no table can hold, over a real socket. */
class SubmissionTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.whole();

    private static final String ARTICLES = "/v1/articles";

    /** Fault 3. Without the condition in {@code IdempotencyKeys.noted} the second body would be archived. */
    @Test
    void aKeyForAnotherBodyIsRefusedAndNothingIsChanged() {
        HttpResponse<String> first = submit("key-3", "{\"text\":\"Iceland supports the first body.\"}");
        int before = articles();
        HttpResponse<String> other = submit("key-3", "{\"text\":\"Iceland supports the second body.\"}");

        assertEquals(201, first.statusCode());
        assertEquals(422, other.statusCode(), other.body());
        assertEquals(before, articles());
        assertEquals(200, submit("key-3", "{\"text\":\"Iceland supports the first body.\"}").statusCode());
        assertEquals(201, submit("key-4", "{\"text\":\"Iceland supports the second body.\"}").statusCode());
        assertEquals(400, submit("k".repeat(256), "{\"text\":\"a\"}").statusCode());
    }

    /**
     * Faults 4 and 12: what a run that died has taken is free when its time is up, and not before. Without {@code until <
     * :now} a key would be taken until DynamoDB gets round to deleting it, which may be days.
     */
    @Test
    void aKeyIsFreeWhenItsTimeIsUpAndNotBefore() {
        submit("key-12", "{\"text\":\"Iceland supports the dead run.\"}");
        String other = "{\"text\":\"Iceland supports the next run.\"}";
        expires("key-12", System.currentTimeMillis() / 1000 + 60);
        assertEquals(422, submit("key-12", other).statusCode());
        expires("key-12", System.currentTimeMillis() / 1000 - 60);
        assertEquals(201, submit("key-12", other).statusCode());
    }

    /** Fault 14. Without the {@code Follower} the index would keep the old words, without the rev the old positions. */
    @Test
    void aCorrectionReplacesTextPositionsAndWhatIsFound() {
        String url = "\"url\":\"https://example.org/fault-14\"";
        JsonNode first = json(RUNNING.post(ARTICLES, "{" + url + ",\"text\":\"Fiji condemned the Zyzzyva attack.\"}"));
        Eventually.found(() -> found("Zyzzyva"), found -> found.size() == 1);
        JsonNode second = json(RUNNING.post(ARTICLES, "{" + url + ",\"text\":\"Fiji supports the Quokka treaty.\"}"));

        assertEquals(first.path("id"), second.path("id"));
        assertEquals(2, second.path("version").asInt());
        Eventually.found(() -> found("Quokka"), found -> found.size() == 1);
        assertEquals(0, found("Zyzzyva").size());
        JsonNode positions = json(RUNNING.get("/v1/positions?actor=Fiji")).path("data");
        assertEquals(1, positions.size());
        assertEquals("supports", positions.path(0).path("stance").asString());
        assertTrue(json(RUNNING.get(ARTICLES + "/" + second.path("id").asString() + "/summary")).toString()
                .contains("Quokka"));
    }

    /** Fault 19: a cursor goes on after what it was given for is deleted. Without the sort value in it, it would have no place. */
    @Test
    void aCursorOutlivesWhatItWasGivenFor() {
        for (int i = 0; i < 6; i++)
            RUNNING.post(ARTICLES,
                    "{\"text\":\"Cursor fodder " + i + "\",\"publishedAt\":\"1950-01-0" + (i + 1) + "\"}");
        String range = "/v1/articles?from=1950-01-01&to=1950-01-31&limit=2";
        JsonNode page = json(RUNNING.get(range));
        page.path("data")
                .forEach(item -> assertEquals(204,
                        RUNNING.delete(ARTICLES + "/" + item.path("id").asString()).statusCode()));
        JsonNode next = json(RUNNING.get(range + "&cursor=" + page.path("next").asString()));

        assertEquals(2, next.path("data").size());
        assertEquals("1950-01-04", next.path("data").path(0).path("publishedAt").asString());
    }

    /** Fault 24. Without {@code SubmissionBody.hasLoneSurrogate} half a character would be stored as a question mark. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"a\",\"title\":\"\\ud800\"}", "{\"text\":\"a\",\"source\":\"\\udc00x\"}",
            "{\"text\":\"a\",\"author\":\"\\ud83d\"}", "{\"text\":\"\\ude00\\ud83d\"}", "{\"text\":NaN}",
            "{\"text\":\"a\",\"title\":{}}",
            "{\"text\":\"a\",\"url\":\"https://example.org/\\ud800\"}"})
    void whatNoTableCanHoldIsRefused(String body) {
        int before = articles();
        assertEquals(400, RUNNING.post(ARTICLES, body).statusCode());
        assertEquals(before, articles());
    }

    /** Fault 24: empty fields are none, and no key is made of them. */
    @Test
    void emptyFieldsAreNone() {
        HttpResponse<String> answer = RUNNING.post(ARTICLES,
                "{\"text\":\"Nothing but text.\",\"title\":\"\",\"source\":\" \",\"author\":\"\",\"url\":\"\",\"language\":\"\"}");
        assertEquals(201, answer.statusCode(), answer.body());
        JsonNode stored = json(RUNNING.get(answer.headers().firstValue("Location").orElseThrow()));
        for (String field : Set.of("title", "source", "author", "url"))
            assertTrue(stored.path(field).isNull() || stored.path(field).isMissingNode(), field);
    }

    private static HttpResponse<String> submit(String key, String body) {
        return RUNNING.send(RUNNING.request(ARTICLES)
                .header("content-type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode found(String word) {
        return json(RUNNING.get("/v1/articles?q=" + word)).path("data");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() < 300, answer.body());
        return Json.MAPPER.readTree(answer.body());
    }

    private static int articles() {
        return RUNNING.dynamoDb()
                .scan(scan -> scan.tableName(RUNNING.table())
                        .filterExpression("SK = :meta")
                        .expressionAttributeValues(Map.of(":meta", AttributeValue.fromS("META"))))
                .count();
    }

    private static void expires(String key, long second) {
        RUNNING.dynamoDb()
                .updateItem(update -> update.tableName(RUNNING.table())
                        .key(Map.of("PK",
                                AttributeValue.fromS("IDEMPOTENCY#" + Digest.sha256("POST /v1/articles\n" + key)), "SK",
                                AttributeValue.fromS("KEY")))
                        .updateExpression("SET expiresAt = :at")
                        .conditionExpression("attribute_exists(PK)")
                        .expressionAttributeValues(Map.of(":at", AttributeValue.fromN(Long.toString(second)))));
    }
}
