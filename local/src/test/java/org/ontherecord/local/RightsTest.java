package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.http.Json;
import org.ontherecord.local.lambda.FunctionProcess;
import org.ontherecord.local.serve.RunningArchive;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each function does its work, in a process of its own, with the rights over the table that template.yaml gives it. */
class RightsTest {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();

    @TempDir
    Path taskRoot;

    /** A function under its guard. */
    private record Guarded(TableGuard guard, FunctionProcess process) implements AutoCloseable {
        JsonNode answer(ObjectNode event) throws Exception {
            JsonNode answer = Json.MAPPER.readTree(process.invoke(event.toString(), LIMIT));
            assertEquals(Set.of(), guard.refused());
            return answer;
        }

        @Override
        public void close() {
            process.close();
            guard.close();
        }
    }

    @Test
    void anArticlesWholeLifeNeedsNoMoreThanEachFunctionMay() throws Exception {
        String article;
        try (Guarded write = started("WriteFunction")) {
            JsonNode created = write.answer(event("submit-article.json"));
            article = Json.MAPPER.readTree(created.path("body").asString()).path("id").asString();

            assertEquals(201, created.path("statusCode").asInt(), created::toString);
            assertEquals(200, write.answer(corrected(event("submit-article.json"))).path("statusCode").asInt());
            assertEquals(202, write.answer(event("submit-url.json")).path("statusCode").asInt());
        }
        try (Guarded read = started("ReadFunction")) {
            assertEquals(200, read.answer(about(article, event("read-article.json"))).path("statusCode").asInt());
        }
        try (Guarded index = started("IndexFunction")) {
            JsonNode failures = index.answer(changed(article, event("stream.json"))).path("batchItemFailures");
            assertTrue(failures.isEmpty() && !failures.isMissingNode());
        }
        try (Guarded search = started("SearchFunction")) {
            JsonNode list = search.answer(event("list-articles.json"));
            assertEquals(article, Json.MAPPER.readTree(list.path("body").asString()).at("/data/0/id").asString());
            for (String asked : List.of("search-articles.json", "positions.json", "standings.json", "topics.json",
                    "actors.json", "actor.json", "summary.json")) {
                assertEquals(200, search.answer(event(asked)).path("statusCode").asInt(), asked);
            }
            assertEquals(200,
                    search.answer(about(article, event("related-articles.json"))).path("statusCode").asInt());
        }
        try (Guarded upkeep = started("UpkeepFunction")) {
            assertEquals(1, upkeep.answer(event("upkeep.json")).path("seen").asInt());
        }
        try (Guarded admin = started("AdminFunction")) {
            assertEquals(404, admin.answer(event("delete-article-at.json")).path("statusCode").asInt());
            assertEquals(200,
                    admin.answer(about(article, event("read-again.json"))).path("statusCode").asInt());
            assertEquals(200, admin.answer(event("withhold-person.json")).path("statusCode").asInt());
            assertEquals(204, admin.answer(about(article, event("delete-article.json"))).path("statusCode").asInt());
        }
    }

    /** From a feed to an article and back, each function in a process of its own, none of whose guards may admit loopback. */
    @Test
    void followingAFeedNeedsNoMoreThanEachFunctionMay() throws Exception {
        ARCHIVE.dynamoDb()
                .putItem(put -> put.tableName(ARCHIVE.table())
                        .item(Map.of("PK", AttributeValue.fromS("FEEDS"), "SK",
                                AttributeValue.fromS("0123456789abcdef"),
                                "url", AttributeValue.fromS("http://127.0.0.1/feed"), "addedAt",
                                AttributeValue.fromS("2026-01-01T00:00:00Z"), "nextPoll", AttributeValue.fromN("0"),
                                "failures", AttributeValue.fromN("0"), "moves", AttributeValue.fromN("0"), "interval",
                                AttributeValue.fromN("1800"), "itemsSeen", AttributeValue.fromN("0"), "notes",
                                AttributeValue.fromS("[]"))));
        try (Guarded poll = started("PollFunction")) {
            JsonNode polled = poll.answer(event("poll.json"));
            assertEquals(1, polled.path("polled").asInt(), polled::toString);
            assertEquals(1, polled.path("failed").asInt(), "no environment variable makes loopback public");
        }
        try (Guarded read = started("ReadFunction")) {
            JsonNode list = read.answer(event("list-feeds.json"));
            assertTrue(list.path("body").asString().contains("not public"), list::toString);
        }
        try (Guarded fetch = started("FetchFunction")) {
            JsonNode failures = fetch.answer(inside(event("fetch.json"))).path("batchItemFailures");
            assertTrue(failures.isEmpty() && !failures.isMissingNode(), failures::toString);
        }
        try (Guarded admin = started("AdminFunction")) {
            JsonNode refused = admin.answer(inside(event("follow-feed.json")));
            assertEquals(400, refused.path("statusCode").asInt(), refused::toString);
            assertEquals(204,
                    admin.answer(about("0123456789abcdef", event("unfollow-feed.json"))).path("statusCode").asInt());
        }
    }

    @Test
    void whatAFunctionMayNotDoIsRefused() throws Exception {
        String get = "{\"TableName\":\"" + ARCHIVE.table()
                + "\",\"Key\":{\"PK\":{\"S\":\"%s\"},\"SK\":{\"S\":\"META\"}}}";

        assertEquals(200, asked("SearchFunction", "GetItem", get.formatted("ARTICLE#a")));
        assertEquals(400, asked("SearchFunction", "GetItem", get.formatted("URL#a")));
        assertEquals(400, asked("SearchFunction", "DeleteItem", get.formatted("ARTICLE#a")));
        assertEquals(400, asked("AdminFunction", "Scan", "{\"TableName\":\"" + ARCHIVE.table() + "\"}"));
        assertEquals(400, asked("PageFunction", "GetItem", get.formatted("ARTICLE#a")));
    }

    private static int asked(String function, String operation, String call) throws Exception {
        try (TableGuard guard = new TableGuard(function, table()); HttpClient client = HttpClient.newHttpClient()) {
            int status = client.send(HttpRequest.newBuilder(URI.create(guard.endpoint()))
                    .header("X-Amz-Target", "DynamoDB_20120810." + operation)
                    .header("X-Amz-Date", "20260101T000000Z")
                    .header("Authorization", "AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, "
                            + "SignedHeaders=host;x-amz-date;x-amz-target, Signature=0")
                    .POST(HttpRequest.BodyPublishers.ofString(call))
                    .build(), HttpResponse.BodyHandlers.discarding()).statusCode();
            assertEquals(status == 400, !guard.refused().isEmpty());
            return status;
        }
    }

    private Guarded started(String function) throws Exception {
        TableGuard guard = new TableGuard(function, table());
        return new Guarded(guard, process(function, guard));
    }

    private FunctionProcess process(String function, TableGuard guard) throws Exception {
        Map<String, String> settings = new HashMap<>(Map.of("AWS_ENDPOINT_URL_DYNAMODB", guard.endpoint(),
                "AWS_ENDPOINT_URL_SQS", System.getProperty("aws.endpointUrlSqs"), "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local"));
        TemplateFile.functions()
                .get(function)
                .at("/Environment/Variables")
                .properties()
                .forEach(variable -> settings.put(variable.getKey(), ARCHIVE.reference(
                        variable.getValue().path("Ref").asString())));
        settings.put("INDEX_CACHE", taskRoot.resolve("cache").toString());
        return FunctionProcess.start(new FunctionProcess.Plan(
                TemplateFile.functions().get(function).path("Handler").asString(), 512,
                System.getProperty("java.class.path"), taskRoot, List.of("-XX:TieredStopAtLevel=1"), settings));
    }

    private static URI table() {
        return URI.create(System.getProperty("aws.endpointUrlDynamoDb"));
    }

    private static ObjectNode event(String name) throws Exception {
        return (ObjectNode) Json.MAPPER.readTree(Files.readString(Path.of("../events", name)));
    }

    private static ObjectNode corrected(ObjectNode event) {
        event.withObject("/headers").put("idempotency-key", "another");
        event.put("body", event.path("body").asString().replace("on Tuesday", "on Wednesday"));
        return event;
    }

    /** The same of places that are not public: nothing is asked of the network. */
    private static ObjectNode inside(ObjectNode event) {
        return (ObjectNode) Json.MAPPER
                .readTree(event.toString().replace("https://gazette.example.org", "http://10.0.0.1"));
    }

    private static ObjectNode about(String article, ObjectNode event) {
        event.withObject("/pathParameters").put("id", article);
        return event;
    }

    private static ObjectNode changed(String article, ObjectNode event) {
        event.path("Records")
                .forEach(record -> ((ObjectNode) record.at("/dynamodb/Keys/PK")).put("S",
                        "ARTICLE#" + article));
        return event;
    }
}
