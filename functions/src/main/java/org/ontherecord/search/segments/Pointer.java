package org.ontherecord.search.segments;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * The item of the table that says which manifest is current. It is only ever moved from the manifest that the mover saw to
 * the next: of two at once one succeeds, and that alone keeps writers from harming each other.
 */
public final class Pointer {
    private static final String PARTITION = "INDEX", MANIFEST = "manifest", EPOCH = "epoch", PARENT = "parent";
    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Map<String, AttributeValue> key;

    /**
     * Where it points.
     *
     * @param manifest name of the current manifest
     * @param parent   name of the one before
     */
    public record Head(String manifest, long epoch, Optional<String> parent) {}

    /**
     * The pointer of a name.
     *
     * @param name sort key of its item
     */
    public Pointer(DynamoDbClient dynamoDb, String table, String name) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.key = Map.of("PK", AttributeValue.fromS(PARTITION), "SK", AttributeValue.fromS(name));
    }

    /** Where it points now; nowhere before the first commit. */
    public Optional<Head> head() {
        var answer = dynamoDb.getItem(get -> get.tableName(table).key(key).consistentRead(true));
        return answer.hasItem() ? Optional.of(head(answer.item())) : Optional.empty();
    }

    /**
     * Moves it.
     *
     * @param from where the mover saw it
     * @return whether it moved
     */
    boolean move(Optional<Head> from, Head to) {
        try {
            dynamoDb.putItem(put -> put.tableName(table)
                    .item(item(to))
                    .conditionExpression(condition(from))
                    .expressionAttributeValues(values(from)));
            return true;
        } catch (ConditionalCheckFailedException _) {
            // Also said when the answer to this very move was lost and the client asked again.
            return head().equals(Optional.of(to));
        }
    }

    /** Takes it away, if it still points there. */
    void remove(Head from) {
        try {
            dynamoDb.deleteItem(delete -> delete.tableName(table)
                    .key(key)
                    .conditionExpression(condition(Optional.of(from)))
                    .expressionAttributeValues(values(Optional.of(from))));
        } catch (ConditionalCheckFailedException moved) {
            return;
        }
    }

    private static String condition(Optional<Head> from) {
        return from.isPresent() ? MANIFEST + " = :from" : "attribute_not_exists(PK)";
    }

    private static Map<String, AttributeValue> values(Optional<Head> from) {
        return from.map(head -> Map.of(":from", AttributeValue.fromS(head.manifest()))).orElse(null);
    }

    private Map<String, AttributeValue> item(Head head) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put(MANIFEST, AttributeValue.fromS(head.manifest()));
        item.put(EPOCH, AttributeValue.fromN(Long.toString(head.epoch())));
        head.parent().ifPresent(parent -> item.put(PARENT, AttributeValue.fromS(parent)));
        return item;
    }

    private static Head head(Map<String, AttributeValue> item) {
        return new Head(item.get(MANIFEST).s(), Long.parseLong(item.get(EPOCH).n()),
                Optional.ofNullable(item.get(PARENT)).map(AttributeValue::s));
    }
}
