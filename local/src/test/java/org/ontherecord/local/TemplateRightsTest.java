package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What each function may touch: as little as its work needs. */
class TemplateRightsTest {
    private static final Map<String, JsonNode> FUNCTIONS = TemplateFile.functions();
    private static final Set<String> READS = Set.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query",
            "s3:GetObject");
    private static final Set<String> DELETES = Set.of("dynamodb:DeleteItem", "dynamodb:BatchWriteItem",
            "dynamodb:PartiQLDelete");

    private static final String DOMAIN = "arn:${AWS::Partition}:es:${AWS::Region}:${AWS::AccountId}:domain/"
            + "${OpenSearchDomain}";

    private record Right(String function, Set<String> actions, JsonNode statement) {}

    private static final List<Right> RIGHTS = FUNCTIONS.entrySet().stream().flatMap(TemplateRightsTest::of).toList();

    private static Stream<Right> of(Map.Entry<String, JsonNode> function) {
        return statements(function.getValue()).filter(statement -> !isDenial(statement))
                .map(statement -> new Right(function.getKey(), actions(statement), statement));
    }

    private static Stream<JsonNode> statements(JsonNode function) {
        return function.path("Policies")
                .values()
                .stream()
                .flatMap(policy -> policy.path("Statement").values().stream())
                .map(statement -> statement.has("Fn::If") ? statement.path("Fn::If").path(1) : statement);
    }

    private static boolean isDenial(JsonNode statement) {
        return statement.path("Effect").asString().equals("Deny");
    }

    private static Set<String> actions(JsonNode statement) {
        JsonNode action = statement.path("Action");
        return action.isString()
                ? Set.of(action.asString())
                : action.values().stream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    @Test
    void everyRightIsWrittenOutInTheFunctionsOwnRole() {
        assertFalse(FUNCTIONS.isEmpty());
        FUNCTIONS.forEach((id, function) -> {
            assertFalse(function.has("Role"), id + " shares a role");
            assertFalse(function.has("AssumeRolePolicyDocument"), id + " lets others take its role");
            function.path("Policies").forEach(policy -> assertTrue(policy.has("Statement"), id + ": " + policy));
        });
        assertEquals(Map.of(), TemplateFile.resources("AWS::IAM::Role"));
        assertEquals(Map.of(), TemplateFile.resources("AWS::IAM::ManagedPolicy"));
    }

    @Test
    void noActionAndNoResourceIsAStar() {
        assertFalse(RIGHTS.isEmpty());
        RIGHTS.forEach(right -> {
            assertFalse(right.actions().isEmpty(), right.function());
            right.actions().forEach(action -> assertFalse(action.contains("*"), right.function() + ": " + action));
            JsonNode resource = right.statement().path("Resource");
            assertFalse(resource.isMissingNode(), right.function());
            assertFalse(
                    resource.toString()
                            .replace("${IndexBucket.Arn}/index/*", "")
                            .replace("${OpenSearchDomain}/ontherecord-*", "")
                            .contains("*"),
                    right.function() + ": " + resource);
            assertFalse(right.statement().has("NotAction") || right.statement().has("NotResource"), right.function());
        });
    }

    /** SAM attaches AWS's own policies for queues and streams, which name no resource; these take the rest away again. */
    @Test
    void whatListensHearsItsOwnQueueOrStreamAlone() {
        Map<String, String> own = Map.of("FetchFunction", "FetchQueue.Arn", "IndexFunction", "ArchiveTable.StreamArn");
        FUNCTIONS.forEach((id, function) -> {
            List<JsonNode> denials = statements(function).filter(TemplateRightsTest::isDenial).toList();
            boolean listens = TemplateFile.events(function, "SQS").findAny().isPresent()
                    || TemplateFile.events(function, "DynamoDB").findAny().isPresent();

            assertEquals(listens ? List.of(own.get(id)) : List.of(),
                    denials.stream().map(denial -> denial.at("/NotResource/Fn::GetAtt").asString()).toList(), id);
            if (listens) assertEquals(listening(id), actions(denials.getFirst()), id);
        });
    }

    private static Set<String> listening(String function) {
        return function.equals("FetchFunction")
                ? Set.of("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes")
                : Set.of("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator");
    }

    @Test
    void nothingScansTheTable() {
        assertFalse(RIGHTS.isEmpty());
        RIGHTS.forEach(right -> right.actions()
                .forEach(action -> assertFalse(action.matches("dynamodb:(Scan|PartiQL.*|ExportTable.*)"),
                        right.function() + ": " + action)));
    }

    /** BatchWriteItem is a deletion too: one right covers its puts and its deletes. */
    @Test
    void onlyAdministrationUpkeepAndTheStreamsFollowerDelete() {
        assertEquals(Set.of("AdminFunction", "IndexFunction", "UpkeepFunction"),
                RIGHTS.stream()
                        .filter(right -> right.actions().stream().anyMatch(DELETES::contains))
                        .map(Right::function)
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatAnswersReadsMayOnlyRead() {
        for (String function : List.of("ReadFunction", "SearchFunction")) {
            List<Right> rights = RIGHTS.stream().filter(right -> right.function().equals(function)).toList();

            assertFalse(rights.isEmpty(), function);
            rights.stream()
                    .filter(right -> !right.statement().toString().contains("OpenSearchDomain"))
                    .forEach(right -> assertTrue(READS.containsAll(right.actions()), function + right.actions()));
        }
    }

    @Test
    void theIndexIsReadByOneFunctionAndWrittenByAnother() {
        Map<String, Set<String>> overTheBucket = RIGHTS.stream()
                .filter(right -> right.statement().path("Resource").toString().contains("IndexBucket"))
                .collect(Collectors.toMap(Right::function, Right::actions, (some, others) -> Stream
                        .concat(some.stream(), others.stream())
                        .collect(Collectors.toSet())));

        assertEquals(Map.of("SearchFunction", Set.of("s3:GetObject"), "IndexFunction",
                Set.of("s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket")), overTheBucket);
        RIGHTS.stream()
                .filter(right -> right.actions().contains("s3:ListBucket"))
                .forEach(right -> assertEquals("index/*",
                        right.statement().at("/Condition/StringLike/s3:prefix/0").asString()));
    }

    /** What a domain is asked: OpenSearchIndexTest sees to it that the reader asks nothing else. */
    @Test
    void theDomainIsSearchedByOneFunctionAndWrittenByAnother() {
        assertEquals(Set.of("ESHttpPost /ontherecord-articles/_search",
                "ESHttpPost /ontherecord-articles/_search/point_in_time", "ESHttpPost /_search",
                "ESHttpDelete /_search/point_in_time", "ESHttpGet /ontherecord-ledger/_doc/commit"),
                overTheDomain("SearchFunction"));
        assertEquals(Set.of("ESHttpGet /ontherecord-*", "ESHttpPost /ontherecord-*", "ESHttpPut /ontherecord-*",
                "ESHttpDelete /ontherecord-*", "ESHttpPost /_aliases"),
                overTheDomain("IndexFunction"));
        assertEquals(Set.of("SearchFunction", "IndexFunction"),
                RIGHTS.stream()
                        .filter(right -> right.actions().toString().contains("es:"))
                        .map(Right::function)
                        .collect(Collectors.toSet()));
    }

    private static Set<String> overTheDomain(String function) {
        return RIGHTS.stream()
                .filter(right -> right.function().equals(function))
                .flatMap(right -> right.statement()
                        .path("Resource")
                        .findValuesAsString("Fn::Sub")
                        .stream()
                        .filter(resource -> resource.startsWith(DOMAIN))
                        .flatMap(resource -> right.actions()
                                .stream()
                                .map(action -> action.substring("es:".length()) + " "
                                        + resource.substring(DOMAIN.length()))))
                .collect(Collectors.toSet());
    }

    @Test
    void thePointerIsMovedByTheIndexFunctionAlone() {
        assertEquals(Set.of("IndexFunction"), RIGHTS.stream()
                .filter(right -> right.statement().toString().contains("\"INDEX\""))
                .filter(right -> !READS.containsAll(right.actions()))
                .map(Right::function)
                .collect(Collectors.toSet()));
    }

    /** What reads hostile pages may not delete, list articles, or tell what is followed; what polls may touch no article. */
    @Test
    void whateverFetchesMayDoNoMoreThanItsWork() {
        assertEquals(Set.of("ARTICLE#*", "URL#*", "CONTENT#*", "WITHHELD", "HOST#*", "NEAR#*"), keys("FetchFunction"));
        assertEquals(Set.of("FEEDS", "FEED#*", "HOST#*"), keys("PollFunction"));
        assertTrue(RIGHTS.stream()
                .filter(right -> right.function().equals("FetchFunction"))
                .filter(right -> right.actions().contains("dynamodb:Query"))
                .allMatch(right -> right.statement().toString().matches(".*\\[\"(NEAR#\\*|WITHHELD)\"].*")));
        assertEquals(Set.of("dynamodb:GetItem", "dynamodb:UpdateItem"), RIGHTS.stream()
                .filter(right -> right.statement().toString().contains("HOST#*"))
                .flatMap(right -> right.actions().stream())
                .collect(Collectors.toSet()));
        for (String function : List.of("FetchFunction", "PollFunction")) {
            assertEquals(Set.of("sqs:SendMessage"), actions(function).stream()
                    .filter(action -> action.startsWith("sqs:"))
                    .collect(Collectors.toSet()), function);
        }
    }

    private static Set<String> actions(String function) {
        return RIGHTS.stream()
                .filter(right -> right.function().equals(function))
                .flatMap(right -> right.actions().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(String function) {
        return RIGHTS.stream()
                .filter(right -> right.function().equals(function))
                .flatMap(right -> right.statement()
                        .at("/Condition/ForAllValues:StringLike/dynamodb:LeadingKeys")
                        .valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    @Test
    void thePageMayTouchNothing() {
        assertTrue(FUNCTIONS.containsKey("PageFunction"));
        assertTrue(RIGHTS.stream().noneMatch(right -> right.function().equals("PageFunction")));
        assertTrue(FUNCTIONS.get("PageFunction").path("Environment").isMissingNode());
    }

    @Test
    void deletionIsAFunctionOfItsOwn() {
        Map<String, Set<String>> methods = TemplateFile.routes()
                .stream()
                .collect(Collectors.groupingBy(TemplateFile.Route::function,
                        Collectors.mapping(route -> route.key().replaceFirst(" .*", ""), Collectors.toSet())));

        assertEquals(Set.of("DELETE", "POST"), methods.get("AdminFunction"));
        assertEquals(Set.of("POST"), methods.get("WriteFunction"));
        assertTrue(methods.entrySet()
                .stream()
                .filter(function -> !function.getKey().equals("AdminFunction"))
                .noneMatch(function -> function.getValue().contains("DELETE")));
    }

    @Test
    void rightsOverTheTableAreHeldToKindsOfItems() {
        List<Right> overTheTable = RIGHTS.stream()
                .filter(right -> right.statement().path("Resource").toString().contains("ArchiveTable"))
                .toList();

        assertFalse(overTheTable.isEmpty());
        overTheTable.forEach(right -> {
            JsonNode keys = right.statement().at("/Condition/ForAllValues:StringLike/dynamodb:LeadingKeys");
            assertFalse(keys.isEmpty(), right.function());
            keys.forEach(
                    key -> assertTrue(key.asString().matches("[A-Z]+#\\*|INDEX|FEEDS|UPKEEP|WITHHELD"),
                            right.function() + ": " + key));
        });
    }

    @Test
    void noSecretStandsInTheEnvironmentAndNoFunctionInANetwork() {
        FUNCTIONS.forEach((id, function) -> {
            assertFalse(function.has("VpcConfig"), id);
            function.at("/Environment/Variables")
                    .properties()
                    .forEach(variable -> assertTrue(variable.getValue().has("Ref"),
                            id + ": " + variable.getKey() + " is a literal"));
        });
        assertEquals(Set.of("CONTACT_URL", "FETCH_QUEUE_URL", "INDEX_BUCKET", "OPENSEARCH_ENDPOINT", "RETENTION_DAYS",
                "TABLE_NAME"),
                FUNCTIONS.values()
                        .stream()
                        .flatMap(function -> function.at("/Environment/Variables").propertyNames().stream())
                        .collect(Collectors.toSet()));
    }
}
