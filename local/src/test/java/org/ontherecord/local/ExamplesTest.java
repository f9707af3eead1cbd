package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The examples of README.md and the answers that openapi.json describes, against the running service. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamplesTest {
    private static final String SERVICE = "http://127.0.0.1:3000";
    private static final Pattern CURL = Pattern.compile("(?m)^curl -i (.*) {2}# (\\d{3})$");
    private static final Pattern FIRST_QUESTION = Pattern
            .compile("(?m)^curl -s '" + SERVICE + "([^']+)' \\| jq '\\.standings\\[0] \\| \\{([a-zA-Z, ]+)}'$");
    private static final Pattern FIRST_ANSWER = Pattern
            .compile("<!-- answer: begin -->\\s*```json\\n(.*?)```\\s*<!-- answer: end -->", Pattern.DOTALL);
    private static final Pattern LOOP = Pattern.compile("```sh\\n(next=.*?)```", Pattern.DOTALL);
    private static final JsonNode DESCRIPTION = description();

    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.whole();

    @BeforeAll
    static void loadSamples() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("../events/articles"))) {
            for (Path sample : samples.sorted().toList()) {
                assertEquals(201, ARCHIVE.post("/v1/articles", Files.readString(sample)).statusCode());
            }
        }
        Eventually.found(() -> json(ARCHIVE.get("/v1/articles?sort=oldest")),
                answer -> answer.path("total").asInt() >= json(ARCHIVE.get("/v1/articles")).path("data").size());
    }

    /** First, since its commands tell a story of an archive that holds the samples and nothing else. */
    @Test
    @Order(1)
    void everyCommandOfTheReadmeAnswersWithTheStatusItStates() throws Exception {
        assertCommands(Path.of("../README.md"));
    }

    private static void assertCommands(Path document) throws Exception {
        assumeTrue(run("curl --version").startsWith("curl"), "curl is not installed");
        List<MatchResult> commands = CURL.matcher(Files.readString(document)).results().toList();

        assertTrue(commands.size() > 10);
        for (MatchResult command : commands) {
            String asked = command.group(1).replace(SERVICE, ARCHIVE.url().toString());
            assertEquals(command.group(2), run("curl -s -o /dev/null -w '%{http_code}' " + asked), command.group());
        }
    }

    @Test
    @Order(2)
    void everyCommandOfTheApisDocumentAnswersWithTheStatusItStates() throws Exception {
        assertCommands(Path.of("../docs/api.md"));
    }

    /** The loop that follows {@code Link} gives what one large page gives. */
    @Test
    @Order(3)
    void theLoopOfTheApisDocumentMakesOneFile() throws Exception {
        assumeTrue(run("curl --version").startsWith("curl"), "curl is not installed");
        MatchResult loop = LOOP.matcher(Files.readString(Path.of("../docs/api.md")))
                .results()
                .findFirst()
                .orElseThrow();
        Path folder = Files.createTempDirectory("export");
        run("cd " + folder + "\n" + loop.group(1).replace(SERVICE, ARCHIVE.url().toString()));

        assertEquals(ARCHIVE.get("/v1/positions.csv?topic=Donetsk").body(),
                Files.readString(folder.resolve("positions.csv")));
    }

    @Test
    void theReadmesFirstAnswerIsTheRealOne() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        MatchResult question = FIRST_QUESTION.matcher(readme).results().findFirst().orElseThrow();
        MatchResult answer = FIRST_ANSWER.matcher(readme).results().findFirst().orElseThrow();

        JsonNode standing = json(ARCHIVE.get(question.group(1))).at("/standings/0");
        ObjectNode fields = Json.MAPPER.createObjectNode();
        Stream.of(question.group(2).split(", ", -1)).forEach(name -> fields.set(name, standing.path(name)));

        assertFalse(standing.isMissingNode());
        assertEquals(fields, Json.MAPPER.readTree(answer.group(1)), fields::toPrettyString);
    }

    @TestFactory
    Stream<DynamicTest> everyReadRouteAnswersAsDescribed() {
        return DESCRIPTION.path("paths")
                .properties()
                .stream()
                .filter(path -> path.getValue().at("/get/responses/200/content").has("application/json"))
                .map(path -> DynamicTest.dynamicTest(path.getKey(), () -> {
                    HttpResponse<String> answer = ARCHIVE.get(example(path.getKey(), path.getValue().path("get")));

                    assertEquals(200, answer.statusCode(), answer.body());
                    assertFits(path.getValue().at("/get/responses/200/content/application~1json/schema"), answer);
                }));
    }

    /** Every other format too: those of one route are chosen by Accept. */
    @TestFactory
    Stream<DynamicTest> everyFormatThatIsDescribedIsAnswered() {
        return DESCRIPTION.path("paths").properties().stream().flatMap(path -> {
            JsonNode operation = path.getValue().path("get");
            return operation.at("/responses/200/content")
                    .propertyNames()
                    .stream()
                    .filter(type -> !type.matches("application/json|text/javascript|text/css|image/.*"))
                    .map(type -> DynamicTest.dynamicTest(path.getKey() + " " + type,
                            () -> assertAnsweredIn(type, path.getKey(), operation)));
        });
    }

    private static void assertAnsweredIn(String type, String path, JsonNode operation) {
        HttpResponse<String> answer = ARCHIVE.send(ARCHIVE.request(example(path, operation)).header("Accept", type));

        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(type, answer.headers().firstValue("content-type").orElse("").split(";", 2)[0]);
        assertFalse(answer.body().isEmpty());
        if (type.endsWith("+json")) {
            assertFits(operation.path("responses").path("200").path("content").path(type).path("schema"), answer);
        }
    }

    /** Bodies that are described are taken: each gets one of the answers that are described. */
    @TestFactory
    Stream<DynamicTest> everyBodyThatIsDescribedIsTaken() {
        return DESCRIPTION.path("paths")
                .properties()
                .stream()
                .filter(path -> path.getValue().at("/post/requestBody/content/application~1json").has("example"))
                .map(path -> DynamicTest.dynamicTest(path.getKey(), () -> {
                    JsonNode post = path.getValue().path("post");
                    HttpResponse<String> answer = ARCHIVE.post(path.getKey(),
                            post.at("/requestBody/content/application~1json/example").toString());
                    assertTrue(post.path("responses").has(String.valueOf(answer.statusCode())), answer.body());
                    assertTrue(answer.statusCode() < 500 || answer.statusCode() == 503, answer.body());
                }));
    }

    @Test
    void submissionsAreAnsweredAsDescribed() {
        String body = "{\"text\":\"Norway supports the agreement, its foreign ministry said.\"}";
        var created = ARCHIVE.post("/v1/articles", body);
        var unchanged = ARCHIVE.post("/v1/articles", body);
        var pending = ARCHIVE.post("/v1/articles", "{\"url\":\"https://gazette.example.org/2024/05/palestine\"}");

        for (var answer : Map.of("201", created, "200", unchanged, "202", pending).entrySet()) {
            assertEquals(answer.getKey(), String.valueOf(answer.getValue().statusCode()));
            assertTrue(answer.getValue().headers().firstValue("location").isPresent(), answer.getKey());
            assertFits(DESCRIPTION.at("/paths/~1v1~1articles/post/responses/" + answer.getKey()
                    + "/content/application~1json/schema"), answer.getValue());
        }
    }

    @Test
    void refusalsAreAnsweredAsDescribed() {
        Map<String, Integer> refused = Map.of("/v1/articles/aaaaaaaaaaaaaaaaaaaaaaaa", 404, "/v1/articles/one", 404,
                "/v1/nothing", 404, "/v1/positions?stance=supports", 400, "/v1/articles?cursor=changed", 400,
                "/v1/articles?limit=101", 400, "/v1/articles?q=%22open", 400);
        refused.forEach((path, status) -> assertProblem(status, ARCHIVE.get(path)));
        assertProblem(400, ARCHIVE.post("/v1/articles", "{\"text\": "));
        assertProblem(400, ARCHIVE.post("/v1/articles", "{}"));
        assertProblem(413, ARCHIVE.post("/v1/articles", "{\"text\":\"" + "Norway agreed. ".repeat(140_000) + "\"}"));
        assertProblem(400, ARCHIVE.delete("/v1/articles"));
        assertProblem(405, ARCHIVE.delete("/v1/positions"));
    }

    @Test
    void thePageMayRunNothingButItsOwn() {
        var page = ARCHIVE.get("/");
        String policy = page.headers().firstValue("content-security-policy").orElse("");

        assertEquals(200, page.statusCode());
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertFalse(policy.contains("unsafe") || policy.contains("*"), policy);
        assertEquals("nosniff", page.headers().firstValue("x-content-type-options").orElse(""));
        assertEquals("no-referrer", page.headers().firstValue("referrer-policy").orElse(""));
        assertFalse(page.body().contains("<script>") || page.body().contains("style="), page.body());
    }

    @Test
    void everyExampleFitsItsSchema() {
        List<JsonNode> answers = DESCRIPTION.findParents("example").stream().filter(one -> one.has("schema")).toList();

        assertTrue(answers.stream().anyMatch(one -> one.path("example").isObject()));
        answers.forEach(one -> assertEquals(List.of(),
                new SchemaCheck(DESCRIPTION).faults(one.path("schema"), one.path("example"))));
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", answer.headers().firstValue("content-type").orElse(""));
        assertFits(DESCRIPTION.at("/components/schemas/Problem"), answer);
    }

    private static void assertFits(JsonNode schema, HttpResponse<String> answer) {
        assertFalse(schema.isMissingNode());
        assertEquals(List.of(), new SchemaCheck(DESCRIPTION).faults(schema, json(answer)), answer.body());
    }

    /** The route with its parameters' examples. */
    private static String example(String path, JsonNode operation) {
        String filled = path;
        List<String> query = new ArrayList<>();
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode parameter = reference.has("$ref")
                    ? DESCRIPTION.at(reference.path("$ref").asString().substring(1))
                    : reference;
            String name = parameter.path("name").asString();
            String value = parameter.path("example").asString("");
            switch (parameter.path("in").asString()) {
                case "path" -> filled = filled.replace("{" + name + "}", value.isEmpty() ? present(path) : value);
                case "query" -> {
                    if (!value.isEmpty()) query.add(name + "=" + value);
                }
                default -> assertTrue(Set.of("If-None-Match", "Accept").contains(name), name);
            }
        }
        return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
    }

    /** An id that the archive holds just now. */
    private static String present(String path) {
        return path.startsWith("/v1/positions")
                ? json(ARCHIVE.get("/v1/positions?actor=Kazakhstan")).at("/data/0/id").asString()
                : json(ARCHIVE.post("/v1/articles", "{\"url\":\"https://gazette.example.org/waiting\"}")).path("id")
                        .asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.MAPPER.readTree(answer.body());
    }

    private static JsonNode description() {
        try (var file = Json.class.getResourceAsStream("/org/ontherecord/web/openapi.json")) {
            return Json.MAPPER.readTree(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String run(String command) throws Exception {
        Process process = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
