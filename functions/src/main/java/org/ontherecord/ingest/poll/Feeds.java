package org.ontherecord.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ontherecord.article.Attributes;
import org.ontherecord.aws.Clients;
import org.ontherecord.aws.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * The feeds that are followed, one item each, and beside each what it has shown lately. Whoever polls a feed leases it first:
 * of two at once one gets it, and what the other would write is refused.
 */
public final class Feeds {
    private static final String SEEN = "SEEN", MARKS = "marks";
    private final DynamoDbClient dynamoDb;
    private final String table;

    /** In a table. */
    public Feeds(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    /** In the table that the function's environment names. */
    public static Feeds fromEnvironment() {
        return new Feeds(Clients.dynamoDb(), Settings.required("TABLE_NAME"));
    }

    /** A feed that nobody else polls until the lease ends. */
    record Lease(Followed feed, String key) {}

    Optional<Followed> find(String id) {
        var answer = dynamoDb.getItem(request -> request.tableName(table).key(key(id)).consistentRead(true));
        return answer.hasItem() ? Optional.of(FollowedItem.of(answer.item())) : Optional.empty();
    }

    /** Adds a feed unless it is there. */
    boolean add(Followed feed) {
        try {
            dynamoDb.putItem(request -> request.tableName(table)
                    .item(FollowedItem.of(feed))
                    .conditionExpression("attribute_not_exists(PK)"));
            return true;
        } catch (ConditionalCheckFailedException known) {
            return false;
        }
    }

    /**
     * Feeds by id.
     *
     * @param after id that the first must follow
     */
    List<Followed> list(Optional<String> after, int limit) {
        return dynamoDb.queryPaginator(QueryRequest.builder()
                .tableName(table)
                .limit(limit)
                .keyConditionExpression("PK = :pk AND SK > :after")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(FollowedItem.PARTITION), ":after",
                        AttributeValue.fromS(after.orElse(" "))))
                .build()).items().stream().limit(limit).map(FollowedItem::of).toList();
    }

    /** Feeds whose time has come, the longest overdue first. */
    List<Followed> due(Instant now) {
        return dynamoDb.queryPaginator(QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("PK = :pk")
                .filterExpression("nextPoll <= :now")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(FollowedItem.PARTITION), ":now",
                        number(now.toEpochMilli())))
                .build())
                .items()
                .stream()
                .map(FollowedItem::of)
                .sorted((one, other) -> one.rhythm().next().get().compareTo(other.rhythm().next().get()))
                .toList();
    }

    /** Leases a feed, if it is still due and nobody else has it. */
    Optional<Lease> lease(String id, Instant now, Duration length) {
        String lease = UUID.randomUUID().toString();
        try {
            return Optional.of(new Lease(FollowedItem.of(dynamoDb.updateItem(request -> request.tableName(table)
                    .key(key(id))
                    .updateExpression("SET #lease = :lease, leasedUntil = :until")
                    .conditionExpression(
                            "nextPoll <= :now AND (attribute_not_exists(leasedUntil) OR leasedUntil < :now)")
                    .expressionAttributeNames(Map.of("#lease", FollowedItem.LEASE))
                    .expressionAttributeValues(Map.of(":lease", AttributeValue.fromS(lease), ":until",
                            number(now.plus(length).toEpochMilli()), ":now", number(now.toEpochMilli())))
                    .returnValues("ALL_NEW")).attributes()), lease));
        } catch (ConditionalCheckFailedException others) {
            return Optional.empty();
        }
    }

    /**
     * Writes how a poll went and ends the lease; nothing, if the lease or the feed is gone, or somebody else is writing: then
     * it is polled again.
     */
    boolean finish(Lease lease, Polled polled) {
        try {
            dynamoDb.transactWriteItems(
                    request -> request.transactItems(Stream.concat(Stream.of(put(lease, polled.feed())),
                            polled.seen().map(seen -> put(polled.feed().id(), seen)).stream()).toList()));
            return true;
        } catch (TransactionCanceledException others) {
            return false;
        }
    }

    private TransactWriteItem put(Lease lease, Followed feed) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table)
                        .item(FollowedItem.of(feed))
                        .conditionExpression("#lease = :lease")
                        .expressionAttributeNames(Map.of("#lease", FollowedItem.LEASE))
                        .expressionAttributeValues(Map.of(":lease", AttributeValue.fromS(lease.key()))))
                .build();
    }

    private TransactWriteItem put(String id, Seen seen) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(seenKey(id).with(MARKS, seen.bytes()).map()))
                .build();
    }

    /** Writes a feed over its last state, whoever has it. */
    void replace(Followed feed) {
        dynamoDb.putItem(request -> request.tableName(table).item(FollowedItem.of(feed)));
    }

    /** Deletes a feed, if it is there, and what it has shown. */
    void delete(String id) {
        dynamoDb.deleteItem(request -> request.tableName(table).key(key(id)));
        dynamoDb.deleteItem(request -> request.tableName(table).key(seenKey(id).map()));
    }

    Seen seen(String id) {
        var answer = dynamoDb
                .getItem(request -> request.tableName(table).key(seenKey(id).map()).consistentRead(true));
        return answer.hasItem() ? Seen.of(new Attributes(answer.item()).bytes(MARKS)) : Seen.none();
    }

    private static Map<String, AttributeValue> key(String id) {
        return Attributes.key(FollowedItem.PARTITION, id).map();
    }

    private static Attributes seenKey(String id) {
        return Attributes.key("FEED#" + id, SEEN);
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
