package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ontherecord.http.Json;
import org.ontherecord.local.TemplateFile.Route;
import tools.jackson.databind.JsonNode;

/** What template.yaml must keep at the edge and of its functions; cfn-lint checks none of this. */
class TemplateChecklistTest {
    private static final int GATEWAY_TIMEOUT_SECONDS = 29;
    private static final List<Route> ROUTES = TemplateFile.routes();
    private static final Map<String, JsonNode> FUNCTIONS = TemplateFile.functions();
    private static final JsonNode API = TemplateFile.properties("Api");

    @Test
    void everyWriteRouteNeedsASignedRequest() {
        List<Route> writes = ROUTES.stream()
                .filter(route -> route.key().matches("(POST|PUT|PATCH|DELETE) .*"))
                .toList();

        assertFalse(writes.isEmpty());
        writes.forEach(route -> assertEquals("AWS_IAM", route.authorizer(), route.key()));
    }

    @Test
    void aRouteThatSaysNothingIsClosed() {
        assertEquals("AWS_IAM", API.at("/Auth/DefaultAuthorizer").asString());
        assertTrue(API.at("/Auth/EnableIamAuthorizer").asBoolean());
        assertEquals(1, TemplateFile.resources("AWS::Serverless::HttpApi").size());
    }

    @Test
    void onlyReadsPreflightsAndTheCatchAllAreOpen() {
        List<String> open = ROUTES.stream().filter(r -> r.authorizer().equals("NONE")).map(Route::key).toList();

        assertFalse(open.isEmpty());
        open.forEach(key -> assertTrue(key.matches("(GET|HEAD) /.*|OPTIONS /\\{proxy\\+}|\\$default"), key));
    }

    @Test
    void noKeyOrFunctionAddressGoesAroundTheAuthorizer() {
        assertTrue(API.at("/Auth/ApiKeyRequired").isMissingNode());
        assertFalse(FUNCTIONS.isEmpty());
        FUNCTIONS.forEach((id, function) -> assertFalse(function.has("FunctionUrlConfig"), id));
        assertEquals(Map.of(), TemplateFile.resources("AWS::Lambda::Url"));
        assertEquals(Map.of(), TemplateFile.resources("AWS::Lambda::Permission"));
    }

    @Test
    void corsPreflightIsOpen() {
        var preflights = ROUTES.stream().filter(route -> route.key().startsWith("OPTIONS ")).toList();

        assertEquals(List.of("OPTIONS /{proxy+}"), preflights.stream().map(Route::key).toList());
        assertEquals("NONE", preflights.getFirst().authorizer());
        assertFalse(API.at("/Auth/AddDefaultAuthorizerToCorsPreflight").asBoolean(false));
    }

    @Test
    void corsNamesItsOriginsMethodsAndHeaders() {
        JsonNode cors = API.path("CorsConfiguration");
        JsonNode origins = TemplateFile.root().at("/Parameters/CorsOrigins");

        assertFalse(cors.path("AllowCredentials").asBoolean(true));
        for (String list : List.of("AllowOrigins", "AllowMethods", "AllowHeaders", "ExposeHeaders")) {
            assertFalse(cors.path(list).isEmpty(), list);
            assertFalse(cors.path(list).toString().contains("*"), list);
        }
        assertFalse("*".matches(origins.path("AllowedPattern").asString()));
        assertFalse("https://*.example.org".matches(origins.path("AllowedPattern").asString()));
        assertTrue(origins.path("Default").asString().matches(origins.path("AllowedPattern").asString()));
    }

    /** An HTTP API's own address takes HTTPS with TLS 1.2 or later only; a domain of one's own would need a policy. */
    @Test
    void theApiHasNoAddressOfWeakerTls() {
        assertTrue(API.path("Domain").isMissingNode() || API.at("/Domain/SecurityPolicy").asString().equals("TLS_1_2"));
        assertEquals(Set.of("AWS::Serverless::HttpApi"),
                TemplateFile.root()
                        .path("Resources")
                        .valueStream()
                        .map(resource -> resource.path("Type").asString())
                        .filter(type -> type.contains("Api") || type.contains("Domain") || type.contains("Listener"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void theStageAndTheCostlyRoutesAreThrottled() {
        JsonNode stage = API.path("DefaultRouteSettings");
        JsonNode rate = stage.path("ThrottlingRateLimit");

        assertTrue(rate.has("Ref") || rate.asInt() > 0);
        assertTrue(stage.path("ThrottlingBurstLimit").asInt() > 0);
        for (String route : List.of("POST /v1/articles", "DELETE /v1/articles/{id}", "POST /v1/feeds",
                "DELETE /v1/feeds/{id}",
                "GET /v1/positions", "GET /v1/positions.csv", "GET /v1/articles.jsonl", "GET /v1/standings.atom")) {
            assertTrue(API.path("RouteSettings").path(route).path("ThrottlingRateLimit").asInt() > 0, route);
            assertTrue(API.path("RouteSettings").path(route).path("ThrottlingBurstLimit").asInt() > 0, route);
        }
    }

    @Test
    void theRoutesAreThoseOfTheApisDescription() throws Exception {
        Set<String> described = new TreeSet<>();
        try (var file = Json.class.getResourceAsStream("/org/ontherecord/web/openapi.json")) {
            Json.MAPPER.readTree(file)
                    .path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .propertyNames()
                            .stream()
                            .filter(Set.of("get", "post", "put", "patch", "delete")::contains)
                            .forEach(method -> described
                                    .add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        }
        Set<String> declared = ROUTES.stream()
                .map(Route::key)
                .filter(key -> !key.equals("$default") && !key.matches("(OPTIONS|HEAD) .*"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(declared, described);
        assertTrue(ROUTES.stream().anyMatch(route -> route.key().equals("$default")));
        assertEquals(ROUTES.size(), ROUTES.stream().map(Route::key).distinct().count());
    }

    /** A route of an HTTP API takes one method: without routes of its own HEAD would be answered with 405. */
    @Test
    void headIsTakenWhereverGetIsAndHeldToTheSameRate() {
        assertEquals(routesOf("GET"), routesOf("HEAD"));
        JsonNode rates = API.path("RouteSettings");
        rates.properties()
                .stream()
                .filter(route -> route.getKey().startsWith("GET "))
                .forEach(route -> assertEquals(route.getValue(), rates.path(route.getKey().replace("GET ", "HEAD ")),
                        route.getKey()));
    }

    private static Set<String> routesOf(String method) {
        Set<String> routes = ROUTES.stream()
                .filter(route -> route.key().startsWith(method + " "))
                .map(route -> route.function() + route.key().substring(method.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(routes.isEmpty(), method);
        return routes;
    }

    @Test
    void everyHandlerIsAClassThatLambdaCanMake() throws Exception {
        assertFalse(FUNCTIONS.isEmpty());
        for (JsonNode function : FUNCTIONS.values()) {
            String[] handler = function.path("Handler").asString().split("::", -1);
            Class<?> type = Class.forName(handler[0]);

            assertEquals("handleRequest", handler[1]);
            assertTrue(RequestHandler.class.isAssignableFrom(type)
                    || RequestStreamHandler.class.isAssignableFrom(type), handler[0]);
            assertEquals(0, type.getConstructor().getParameterCount());
        }
    }

    @Test
    void everyFunctionSaysItsMemoryAndTimeAndAnswersBeforeTheGatewayGivesUp() {
        assertFalse(FUNCTIONS.isEmpty());
        FUNCTIONS.forEach((id, function) -> {
            assertTrue(function.path("MemorySize").asInt() >= 512, id);
            assertTrue(function.path("Timeout").asInt() > 0, id);
            if (answersPeople(function)) assertTrue(function.path("Timeout").asInt() < GATEWAY_TIMEOUT_SECONDS, id);
        });
    }

    @Test
    void everyFunctionRunsOnACurrentRuntime() {
        assertFalse(FUNCTIONS.isEmpty());
        FUNCTIONS.forEach((id, function) -> {
            assertEquals("java25", function.path("Runtime").asString(), id);
            assertEquals("arm64", function.path("Architectures").path(0).asString(), id);
            assertEquals("functions/", function.path("CodeUri").asString(), id);
        });
    }

    @Test
    void functionsThatAnswerPeopleStartFromASnapshotAndOthersDoNot() {
        FUNCTIONS.forEach((id, function) -> {
            JsonNode applyOn = function.at("/SnapStart/ApplyOn");
            JsonNode byDefault = applyOn.has("Fn::If") ? applyOn.path("Fn::If").path(2) : applyOn;
            assertEquals(answersPeople(function) ? "PublishedVersions" : "None", byDefault.asString(), id);
            assertFalse(function.path("AutoPublishAlias").asString().isEmpty(), id);
            assertTrue(function.path("AutoPublishAliasAllProperties").asBoolean(), id);
        });
        assertEquals(Set.of(true, false),
                FUNCTIONS.values().stream().map(TemplateChecklistTest::answersPeople).collect(Collectors.toSet()));
    }

    /** AWS: "SnapStart doesn't support ephemeral storage greater than 512 MB". */
    @Test
    void aLargeDiskSwitchesSnapStartOff() {
        JsonNode search = FUNCTIONS.get("SearchFunction");

        assertEquals("SearchDiskMegabytes", search.at("/EphemeralStorage/Size/Ref").asString());
        assertEquals(512, TemplateFile.root().at("/Parameters/SearchDiskMegabytes/Default").asInt());
        assertEquals("{\"Fn::Not\":[{\"Fn::Equals\":[{\"Ref\":\"SearchDiskMegabytes\"},512]}]}",
                TemplateFile.root().at("/Conditions/SearchHasLargeDisk").toString());
        assertEquals("[\"SearchHasLargeDisk\",\"None\",\"PublishedVersions\"]",
                search.at("/SnapStart/ApplyOn/Fn::If").toString());
        assertEquals(Set.of("SearchFunction"), FUNCTIONS.entrySet()
                .stream()
                .filter(function -> answersPeople(function.getValue()))
                .filter(function -> function.getValue().has("EphemeralStorage"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private static boolean answersPeople(JsonNode function) {
        return TemplateFile.events(function, "HttpApi").findAny().isPresent();
    }
}
