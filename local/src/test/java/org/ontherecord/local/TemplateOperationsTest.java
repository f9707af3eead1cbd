package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/** What template.yaml must keep of queues, streams, data, logs and alarms. */
class TemplateOperationsTest {
    private static final int DAY_SECONDS = 86_400;
    private static final Map<String, JsonNode> FUNCTIONS = TemplateFile.functions();
    private static final Map<String, JsonNode> QUEUES = TemplateFile.resources("AWS::SQS::Queue");
    private static final Map<String, JsonNode> ALARMS = TemplateFile.resources("AWS::CloudWatch::Alarm");
    private static final Map<String, JsonNode> LOGS = TemplateFile.resources("AWS::Logs::LogGroup");

    @Test
    void eachQueueHasADeadLetterQueueThatKeepsMessagesLonger() {
        Set<String> lastStops = lastStops();
        List<String> sources = QUEUES.keySet().stream().filter(id -> !lastStops.contains(id)).toList();

        assertFalse(sources.isEmpty());
        for (String source : sources) {
            JsonNode queue = TemplateFile.properties(source);
            String deadLetters = target(queue.at("/RedrivePolicy/deadLetterTargetArn"));

            assertTrue(queue.at("/RedrivePolicy/maxReceiveCount").asInt() >= 5, source);
            assertTrue(retention(deadLetters) > retention(source), source);
        }
    }

    @Test
    void whatFailsForGoodIsKeptForFourteenDaysAndRaisesAnAlarm() {
        assertEquals(Set.of("FetchDeadLetterQueue", "IndexFailureQueue", "PollFailureQueue"), lastStops());
        for (String queue : lastStops()) {
            assertEquals(14 * DAY_SECONDS, retention(queue), queue);
            assertTrue(ALARMS.values()
                    .stream()
                    .map(alarm -> alarm.path("Properties"))
                    .anyMatch(alarm -> alarm.path("MetricName").asString().equals("ApproximateNumberOfMessagesVisible")
                            && mentions(alarm, queue) && alarm.path("Threshold").asInt(-1) == 0
                            && alarm.path("ComparisonOperator").asString().equals("GreaterThanThreshold")),
                    queue);
        }
    }

    @Test
    void aMessageStaysHiddenSixTimesAsLongAsItsFunctionMayTake() {
        int visibility = TemplateFile.properties("FetchQueue").path("VisibilityTimeout").asInt();
        int slowest = FUNCTIONS.values()
                .stream()
                .filter(function -> TemplateFile.events(function, "SQS").findAny().isPresent())
                .mapToInt(function -> function.path("Timeout").asInt())
                .max()
                .orElseThrow();

        assertTrue(visibility >= 6 * slowest, visibility + " s");
    }

    @Test
    void queuesAreEncryptedAndTalkTlsOnly() {
        assertFalse(QUEUES.isEmpty());
        List<JsonNode> policies = TemplateFile.resources("AWS::SQS::QueuePolicy")
                .values()
                .stream()
                .map(policy -> policy.path("Properties"))
                .toList();
        QUEUES.forEach((id, queue) -> {
            assertTrue(queue.at("/Properties/SqsManagedSseEnabled").asBoolean(), id);
            assertTrue(policies.stream().anyMatch(policy -> mentions(policy.path("Queues"), id) && deniesPlain(policy)),
                    id);
        });
    }

    private static boolean deniesPlain(JsonNode policy) {
        return policy.at("/PolicyDocument/Statement")
                .values()
                .stream()
                .anyMatch(statement -> statement.path("Effect").asString().equals("Deny")
                        && statement.path("Principal").asString().equals("*")
                        && statement.path("Condition")
                                .path("Bool")
                                .path("aws:SecureTransport")
                                .asString()
                                .equals("false"));
    }

    @Test
    void everyMappingReportsWhichRecordsFailedAndGivesUpInTheEnd() {
        List<JsonNode> streams = mappings("DynamoDB").toList();
        List<JsonNode> all = Stream.concat(streams.stream(), mappings("SQS")).toList();

        assertFalse(streams.isEmpty());
        all.forEach(mapping -> assertEquals("ReportBatchItemFailures",
                mapping.path("FunctionResponseTypes").path(0).asString()));
        assertEquals(1, mappings("SQS").count());
        mappings("SQS").forEach(mapping -> {
            assertTrue(mapping.at("/ScalingConfig/MaximumConcurrency").asInt() >= 2);
            assertEquals("FetchQueue", target(mapping.path("Queue")));
        });
        streams.forEach(mapping -> {
            assertTrue(mapping.path("MaximumRetryAttempts").asInt(-1) >= 1);
            assertTrue(mapping.path("MaximumRecordAgeInSeconds").asInt(-1) > 0);
            assertTrue(mapping.path("MaximumRecordAgeInSeconds").asInt() < DAY_SECONDS);
            assertTrue(mapping.path("BisectBatchOnFunctionError").asBoolean());
            assertEquals("SQS", mapping.at("/DestinationConfig/OnFailure/Type").asString());
            assertTrue(QUEUES.containsKey(target(mapping.at("/DestinationConfig/OnFailure/Destination"))));
        });
    }

    @Test
    void nothingRunsBehindTheScenesWithoutAPlaceForItsFailures() {
        Set<String> types = FUNCTIONS.values()
                .stream()
                .flatMap(function -> function.path("Events").values().stream())
                .map(event -> event.path("Type").asString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("DynamoDB", "HttpApi", "SQS", "ScheduleV2"), types);
        FUNCTIONS.forEach((id, function) -> TemplateFile.events(function, "ScheduleV2").forEach(schedule -> {
            assertTrue(QUEUES.containsKey(target(schedule.at("/Properties/DeadLetterConfig/Arn"))), id);
            assertTrue(QUEUES.containsKey(target(
                    function.at("/EventInvokeConfig/DestinationConfig/OnFailure/Destination"))), id);
        }));
    }

    @Test
    void theIndexIsTidiedUpEveryHour() {
        List<JsonNode> schedules = TemplateFile.events(FUNCTIONS.get("IndexFunction"), "ScheduleV2").toList();

        assertEquals(List.of("{\"action\":\"tidy\"}"),
                schedules.stream().map(schedule -> schedule.at("/Properties/Input").asString()).toList());
        assertEquals("rate(1 hour)", schedules.getFirst().at("/Properties/ScheduleExpression").asString());
    }

    @Test
    void feedsThatAreDueAreAskedEveryFiveMinutes() {
        List<JsonNode> schedules = TemplateFile.events(FUNCTIONS.get("PollFunction"), "ScheduleV2").toList();

        assertEquals(1, schedules.size());
        assertEquals("rate(5 minutes)", schedules.getFirst().at("/Properties/ScheduleExpression").asString());
        assertTrue(FUNCTIONS.get("PollFunction").path("Timeout").asInt() < 300, "two calls never run at once");
    }

    @Test
    void bucketsArePrivateEncryptedAndTalkTlsOnly() {
        Map<String, JsonNode> buckets = TemplateFile.resources("AWS::S3::Bucket");
        List<JsonNode> policies = TemplateFile.resources("AWS::S3::BucketPolicy")
                .values()
                .stream()
                .map(policy -> policy.path("Properties"))
                .toList();

        assertEquals(Set.of("IndexBucket"), buckets.keySet());
        buckets.forEach((id, bucket) -> {
            JsonNode properties = bucket.path("Properties");
            assertEquals(Set.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"),
                    Set.copyOf(properties.path("PublicAccessBlockConfiguration").propertyNames()), id);
            properties.path("PublicAccessBlockConfiguration").forEach(block -> assertTrue(block.asBoolean(), id));
            assertEquals("AES256", properties.at("/BucketEncryption/ServerSideEncryptionConfiguration/0"
                    + "/ServerSideEncryptionByDefault/SSEAlgorithm").asString(), id);
            assertEquals("BucketOwnerEnforced",
                    properties.at("/OwnershipControls/Rules/0/ObjectOwnership").asString(), id);
            assertTrue(policies.stream().anyMatch(policy -> mentions(policy.path("Bucket"), id) && deniesPlain(policy)),
                    id);
            assertEquals("Retain", bucket.path("DeletionPolicy").asString(), id);
        });
    }

    /** Old versions would keep what was deleted. */
    @Test
    void theIndexBucketKeepsNoVersions() {
        assertTrue(TemplateFile.properties("IndexBucket").path("VersioningConfiguration").isMissingNode());
    }

    @Test
    void theTableOutlivesTheStackAndCanBeWoundBack() {
        Map<String, JsonNode> tables = TemplateFile.resources("AWS::DynamoDB::Table");
        JsonNode table = tables.get("ArchiveTable");

        assertEquals(Set.of("ArchiveTable"), tables.keySet());
        assertEquals("Retain", table.path("DeletionPolicy").asString());
        assertEquals("Retain", table.path("UpdateReplacePolicy").asString());
        assertTrue(table.at("/Properties/DeletionProtectionEnabled").asBoolean());
        assertTrue(table.at("/Properties/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled").asBoolean());
        assertTrue(table.at("/Properties/TimeToLiveSpecification/Enabled").asBoolean());
        assertEquals("expiresAt", table.at("/Properties/TimeToLiveSpecification/AttributeName").asString());
        assertEquals("KEYS_ONLY", table.at("/Properties/StreamSpecification/StreamViewType").asString());
    }

    /** A stack that begins with a restored table must find it as it is: keys and indexes, and no more. */
    @Test
    void aRestoredTableIsTakenUpWithTheKeysAndIndexesItHas() {
        JsonNode restored = TemplateFile.read(Path.of("../docs/restored-table.yaml")).at("/Resources/ArchiveTable");
        JsonNode table = TemplateFile.properties("ArchiveTable");

        assertEquals("Retain", restored.path("DeletionPolicy").asString());
        assertEquals(Set.of("BillingMode", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes"),
                Set.copyOf(restored.path("Properties").propertyNames()));
        restored.path("Properties").properties().forEach(one -> assertEquals(table.path(one.getKey()), one.getValue()));
    }

    @Test
    void everyLogIsDeletedInTime() {
        assertFalse(LOGS.isEmpty());
        LOGS.forEach((id, group) -> assertTrue(group.at("/Properties/RetentionInDays").has("Ref"), id));
        assertTrue(TemplateFile.root().at("/Parameters/LogRetentionDays/Default").asInt() > 0);
        FUNCTIONS.forEach((id, function) -> {
            assertEquals("JSON", function.at("/LoggingConfig/LogFormat").asString(), id);
            assertTrue(LOGS.containsKey(function.at("/LoggingConfig/LogGroup/Ref").asString()), id);
        });
    }

    @Test
    void everyFunctionIsTraced() {
        assertFalse(FUNCTIONS.isEmpty());
        FUNCTIONS.forEach((id, function) -> assertEquals("Active", function.path("Tracing").asString(), id));
    }

    @Test
    void theAccessLogNamesCallerAndRouteAndHoldsNoQuery() {
        JsonNode settings = TemplateFile.properties("Api").path("AccessLogSettings");
        JsonNode line = Json.MAPPER.readTree(settings.path("Format").asString());
        Set<String> values = line.values().stream().map(JsonNode::asString).collect(Collectors.toSet());

        assertTrue(LOGS.containsKey(target(settings.path("DestinationArn"))));
        assertTrue(values.containsAll(
                Set.of("$context.identity.userArn", "$context.routeKey", "$context.status", "$context.requestId")));
        values.forEach(value -> assertTrue(value.matches("\\$context\\.[A-Za-z.]+"), value));
    }

    @Test
    void theDashboardShowsEveryFunctionAndQueue() {
        String body = TemplateFile.properties("Dashboard").at("/DashboardBody/Fn::Sub").asString();
        JsonNode widgets = Json.MAPPER.readTree(body).path("widgets");

        assertTrue(widgets.size() >= 6);
        FUNCTIONS.keySet().forEach(id -> assertTrue(body.contains("${" + id + "}"), id));
        QUEUES.keySet().forEach(id -> assertTrue(body.contains("${" + id + ".QueueName}"), id));
    }

    @Test
    void everyWayToFailHasItsAlarm() {
        String all = ALARMS.values().toString();

        for (String metric : List.of("ApproximateNumberOfMessagesVisible", "ApproximateAgeOfOldestMessage",
                "IteratorAge", "Errors", "Throttles", "5xx", "FailingFeeds", "Invocations")) {
            assertTrue(all.contains('"' + metric + '"'), metric);
        }
        for (String metric : List.of("Errors", "Throttles")) {
            JsonNode alarm = ALARMS.values()
                    .stream()
                    .filter(one -> one.toString().contains('"' + metric + '"'))
                    .findFirst()
                    .orElseThrow();
            FUNCTIONS.keySet().forEach(id -> assertTrue(mentions(alarm, id), metric + " of " + id));
        }
        ALARMS.forEach((id,
                alarm) -> assertTrue(alarm.at("/Properties/AlarmActions").toString().contains("AlarmTopicArn"), id));
    }

    /** Queues that others hand their failures to. */
    private static Set<String> lastStops() {
        return Stream.concat(mappings("ScheduleV2").map(schedule -> schedule.at("/DeadLetterConfig/Arn")), Stream
                .concat(QUEUES.values()
                        .stream()
                        .map(queue -> queue.at("/Properties/RedrivePolicy/deadLetterTargetArn")),
                        mappings("DynamoDB").map(mapping -> mapping.at("/DestinationConfig/OnFailure/Destination"))))
                .filter(reference -> !reference.isMissingNode())
                .map(TemplateOperationsTest::target)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> mappings(String type) {
        return FUNCTIONS.values()
                .stream()
                .flatMap(function -> TemplateFile.events(function, type))
                .map(event -> event.path("Properties"));
    }

    private static int retention(String queue) {
        return TemplateFile.properties(queue).path("MessageRetentionPeriod").asInt();
    }

    /** The logical id that {@code !GetAtt id.Arn} names. */
    private static String target(JsonNode reference) {
        return reference.path("Fn::GetAtt").asString().replaceFirst("\\..*", "");
    }

    private static boolean mentions(JsonNode node, String id) {
        return node.toString().matches(".*\"" + id + "[.\"].*");
    }
}
