package org.ontherecord.local.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.local.template.Intrinsic;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

class ResourcesTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();

    @Test
    void theTableIsTheTemplates() {
        TableDescription table = ARCHIVE.dynamoDb().describeTable(d -> d.tableName(ARCHIVE.table())).table();
        assertEquals(List.of("PK HASH", "SK RANGE"), keys(table.keySchema()));
        assertEquals(
                Map.of("ByDate", List.of("dateKey HASH", "dateSort RANGE"), "ByActor",
                        List.of("actorKey HASH", "actorSort RANGE")),
                table.globalSecondaryIndexes()
                        .stream()
                        .collect(Collectors
                                .toMap(GlobalSecondaryIndexDescription::indexName, index -> keys(index.keySchema()))));
        assertEquals("KEYS_ONLY", table.streamSpecification().streamViewTypeAsString());
        assertEquals("expiresAt", ARCHIVE.dynamoDb()
                .describeTimeToLive(d -> d.tableName(ARCHIVE.table()))
                .timeToLiveDescription()
                .attributeName());
    }

    @Test
    void aMessageThatIsNeverDoneWithGoesToTheDeadLetters() {
        Map<QueueAttributeName, String> attributes = ARCHIVE.sqs()
                .getQueueAttributes(
                        get -> get.queueUrl(ARCHIVE.queue("FetchQueue")).attributeNames(QueueAttributeName.ALL))
                .attributes();
        assertEquals("360", attributes.get(QueueAttributeName.VISIBILITY_TIMEOUT));
        assertTrue(attributes.get(QueueAttributeName.REDRIVE_POLICY).contains("FetchDeadLetterQueue"));
    }

    @Test
    void aQueueTakesMessages() {
        String queue = ARCHIVE.queue("FetchQueue");
        ARCHIVE.sqs().sendMessage(send -> send.queueUrl(queue).messageBody("a page"));
        assertEquals("a page",
                ARCHIVE.sqs().receiveMessage(receive -> receive.queueUrl(queue)).messages().getFirst().body());
    }

    @Test
    void whatOneMachineDoesNotHaveIsRefused() {
        Resources resources = new Resources(ARCHIVE.template(), ARCHIVE.backends(), "-other", Path.of("unused"));
        assertEquals("https://example.org", resources.value(new Intrinsic("Ref", "CorsOrigins")));
        assertThrows(IllegalArgumentException.class, () -> resources.value(new Intrinsic("Ref", "Api")));
    }

    private static List<String> keys(List<KeySchemaElement> keys) {
        return keys.stream().map(key -> key.attributeName() + " " + key.keyType()).toList();
    }
}
