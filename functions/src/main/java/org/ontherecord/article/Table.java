package org.ontherecord.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.ontherecord.aws.Parallel;
import org.ontherecord.http.Refusal;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The table's reads and writes that more than one class makes. */
final class Table {
    /** DynamoDB's limit. */
    static final int MOST_IN_A_TRANSACTION = 100;
    /** DynamoDB's limit for one BatchGetItem. */
    private static final int BATCH = 100;
    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_MILLIS = 25;
    private final DynamoDbClient dynamoDb;
    private final String name;

    Table(DynamoDbClient dynamoDb, String name) {
        this.dynamoDb = dynamoDb;
        this.name = name;
    }

    SecondaryIndexes indexes() {
        return new SecondaryIndexes(dynamoDb, name);
    }

    Optional<Map<String, AttributeValue>> get(String pk, String sk) {
        var answer = dynamoDb
                .getItem(request -> request.tableName(name).key(Attributes.key(pk, sk).map()).consistentRead(true));
        return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
    }

    /** Several items as they stood at one moment; an absent one is an empty map. */
    List<Map<String, AttributeValue>> getTogether(String pk, String... sks) {
        List<TransactGetItem> gets = Stream.of(sks)
                .map(sk -> TransactGetItem.builder()
                        .get(get -> get.tableName(name).key(Attributes.key(pk, sk).map()))
                        .build())
                .toList();
        return dynamoDb.transactGetItems(request -> request.transactItems(gets))
                .responses()
                .stream()
                .map(response -> response.item())
                .toList();
    }

    /** Those of the items that are there, in no order. */
    List<Map<String, AttributeValue>> getAll(Collection<Attributes> keys) {
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        List<Map<String, AttributeValue>> left = new ArrayList<>(keys.stream().map(Attributes::map).toList());
        for (int attempt = 0; !left.isEmpty(); attempt++) {
            if (attempt > ATTEMPTS + keys.size() / BATCH) throw Refusal.unavailable("the table is too busy");
            List<Map<String, AttributeValue>> batch = left.subList(0, Math.min(BATCH, left.size()));
            var answer = dynamoDb.batchGetItem(request -> request.requestItems(
                    Map.of(name, KeysAndAttributes.builder().keys(batch).consistentRead(true).build())));
            found.addAll(answer.responses().getOrDefault(name, List.of()));
            batch.clear();
            List<Map<String, AttributeValue>> unprocessed = answer.unprocessedKeys().containsKey(name)
                    ? answer.unprocessedKeys().get(name).keys()
                    : List.of();
            if (!unprocessed.isEmpty()) pause(attempt);
            left.addAll(unprocessed);
        }
        return found;
    }

    /** Keys of all items of a partition whose sort key has a prefix. */
    List<String> sortKeys(String pk, String prefix) {
        return dynamoDb
                .queryPaginator(request -> request.tableName(name)
                        .consistentRead(true)
                        .keyConditionExpression("PK = :pk AND begins_with(SK, :prefix)")
                        .projectionExpression("SK")
                        .expressionAttributeValues(
                                Map.of(":pk", AttributeValue.fromS(pk), ":prefix", AttributeValue.fromS(prefix))))
                .items()
                .stream()
                .map(item -> item.get(Attributes.SK).s())
                .toList();
    }

    /** The first items of a partition whose sort key has a prefix. */
    List<Map<String, AttributeValue>> items(String pk, String prefix, int limit) {
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":pk", AttributeValue.fromS(pk)));
        if (!prefix.isEmpty()) values.put(":prefix", AttributeValue.fromS(prefix));
        return dynamoDb
                .queryPaginator(request -> request.tableName(name)
                        .consistentRead(true)
                        .limit(limit)
                        .keyConditionExpression("PK = :pk" + (prefix.isEmpty() ? "" : " AND begins_with(SK, :prefix)"))
                        .expressionAttributeValues(values))
                .items()
                .stream()
                .limit(limit)
                .toList();
    }

    void put(Map<String, AttributeValue> item) {
        dynamoDb.putItem(request -> request.tableName(name).item(item));
    }

    /**
     * Changes an item, or makes it, on a condition.
     *
     * @return whether the condition was met
     */
    boolean change(Attributes key, String update, String condition, Map<String, String> names,
            Map<String, AttributeValue> values) {
        try {
            dynamoDb.updateItem(request -> request.tableName(name)
                    .key(key.map())
                    .updateExpression(update)
                    .conditionExpression(condition)
                    .expressionAttributeNames(names.isEmpty() ? null : names)
                    .expressionAttributeValues(values.isEmpty() ? null : values));
            return true;
        } catch (ConditionalCheckFailedException otherwise) {
            return false;
        }
    }

    /** Changes an item, or makes it, and gives it as it is then. */
    Map<String, AttributeValue> changeAndGet(Attributes key, String update, Map<String, String> names,
            Map<String, AttributeValue> values) {
        return dynamoDb.updateItem(request -> request.tableName(name)
                .key(key.map())
                .updateExpression(update)
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .returnValues(ReturnValue.ALL_NEW)).attributes();
    }

    /** Changes nothing but a counter, where the item is there: the stream reports it again. */
    void touch(String pk, String sk) {
        change(Attributes.key(pk, sk), "ADD touched :one", "attribute_exists(PK)", Map.of(),
                Map.of(":one", AttributeValue.fromN("1")));
    }

    void delete(String pk, Collection<String> sks) {
        Parallel.map(sks, sk -> dynamoDb
                .deleteItem(request -> request.tableName(name).key(Attributes.key(pk, sk).map())));
    }

    /** A put, to be part of a transaction. */
    TransactWriteItem putting(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder().put(put -> put.tableName(name).item(item)).build();
    }

    /** A deletion, to be part of a transaction. */
    TransactWriteItem deletion(String pk, String sk) {
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(name).key(Attributes.key(pk, sk).map()))
                .build();
    }

    void write(List<TransactWriteItem> items) {
        dynamoDb.transactWriteItems(request -> request.transactItems(items));
    }

    String name() {
        return name;
    }

    /** Waits before another attempt: exponential with full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"). */
    static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MILLIS << Math.min(attempt, 6)) + 1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
