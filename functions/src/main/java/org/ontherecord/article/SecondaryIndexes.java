package org.ontherecord.article;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ontherecord.aws.Parallel;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * The table's lists: items in the order of a sort value.
 *
 * @param name the table's
 */
record SecondaryIndexes(DynamoDbClient dynamoDb, String name) {

    /**
     * The first items of several partitions of an index, merged, newest first.
     *
     * @param range sort values wanted
     */
    List<Map<String, AttributeValue>> newest(String index, String pk, String sk, Stream<String> partitions,
            SortRange range, int limit) {
        if (range.isEmpty()) return List.of();
        QueryRequest.Builder query = QueryRequest.builder()
                .tableName(name)
                .indexName(index)
                .scanIndexForward(false)
                .keyConditionExpression("#pk = :pk AND #sk BETWEEN :from AND :to")
                .expressionAttributeNames(Map.of("#pk", pk, "#sk", sk));
        return Parallel
                .map(partitions.toList(),
                        partition -> dynamoDb
                                .queryPaginator(query.copy()
                                        .limit(limit)
                                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition),
                                                ":from", AttributeValue.fromS(range.first()), ":to",
                                                AttributeValue.fromS(range.last())))
                                        .build())
                                .items()
                                .stream()
                                .filter(item -> range.contains(item.get(sk).s()))
                                .limit(limit)
                                .toList())
                .stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Map<String, AttributeValue> item) -> item.get(sk).s()).reversed())
                .limit(limit)
                .toList();
    }

    /** The items of one partition of an index that follow a sort value, in their order. */
    List<Map<String, AttributeValue>> following(String index, String pk, String sk, String partition, String after,
            int limit) {
        return dynamoDb
                .queryPaginator(request -> request.tableName(name)
                        .indexName(index)
                        .limit(limit)
                        .keyConditionExpression("#pk = :pk AND #sk > :after")
                        .expressionAttributeNames(Map.of("#pk", pk, "#sk", sk))
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition), ":after",
                                AttributeValue.fromS(after))))
                .items()
                .stream()
                .limit(limit)
                .toList();
    }
}
