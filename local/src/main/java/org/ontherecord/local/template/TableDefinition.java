package org.ontherecord.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A DynamoDB table.
 *
 * @param id         logical id
 * @param attributes the types of key attributes by name: S, N or B
 * @param stream     what its stream holds, as KEYS_ONLY
 * @param timeToLive the attribute that says when an item expires
 */
public record TableDefinition(String id, Map<String, String> attributes, Key key, List<Index> indexes,
        Optional<String> stream, Optional<String> timeToLive) {
    /** Partition key and sort key. */
    public record Key(String partition, Optional<String> sort) {
        static Key of(Section holder) {
            Map<String, String> byType = holder.sections("KeySchema")
                    .collect(Collectors.toMap(key -> key.text("KeyType"), key -> key.text("AttributeName")));
            return new Key(byType.get("HASH"), Optional.ofNullable(byType.get("RANGE")));
        }
    }

    /** A global secondary index. */
    public record Index(String name, Key key, String projection) {}

    public TableDefinition {
        attributes = Map.copyOf(attributes);
        indexes = List.copyOf(indexes);
    }

    static TableDefinition of(String id, Section table) {
        return new TableDefinition(id,
                table.sections("AttributeDefinitions")
                        .collect(Collectors.toMap(a -> a.text("AttributeName"), a -> a.text("AttributeType"))),
                Key.of(table),
                table.sections("GlobalSecondaryIndexes")
                        .map(index -> new Index(index.text("IndexName"), Key.of(index),
                                index.section("Projection").text("ProjectionType")))
                        .toList(),
                table.section("StreamSpecification").findText("StreamViewType"),
                table.section("TimeToLiveSpecification").findText("AttributeName"));
    }
}
