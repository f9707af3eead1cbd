package org.ontherecord.local.cloud;

import java.util.ArrayList;
import java.util.List;
import org.ontherecord.local.template.TableDefinition;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/** Makes tables from their definitions in the template. */
final class TableMaker {
    private final DynamoDbClient dynamoDb;

    TableMaker(DynamoDbClient dynamoDb) {
        this.dynamoDb = dynamoDb;
    }

    void make(TableDefinition table, String name) {
        try {
            dynamoDb.createTable(request(table, name));
        } catch (ResourceInUseException _) {
            return; // kept from an earlier start
        }
        table.timeToLive()
                .ifPresent(attribute -> dynamoDb.updateTimeToLive(update -> update.tableName(name)
                        .timeToLiveSpecification(ttl -> ttl.attributeName(attribute).enabled(true))));
    }

    private static CreateTableRequest request(TableDefinition table, String name) {
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keys(table.key()))
                .attributeDefinitions(table.attributes()
                        .entrySet()
                        .stream()
                        .map(each -> AttributeDefinition.builder()
                                .attributeName(each.getKey())
                                .attributeType(each.getValue())
                                .build())
                        .toList());
        if (!table.indexes().isEmpty()) {
            request.globalSecondaryIndexes(table.indexes().stream().map(TableMaker::index).toList());
        }
        table.stream()
                .ifPresent(
                        view -> request.streamSpecification(stream -> stream.streamEnabled(true).streamViewType(view)));
        return request.build();
    }

    private static GlobalSecondaryIndex index(TableDefinition.Index index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keys(index.key()))
                .projection(projection -> projection.projectionType(index.projection()))
                .build();
    }

    private static List<KeySchemaElement> keys(TableDefinition.Key key) {
        List<KeySchemaElement> keys = new ArrayList<>();
        keys.add(key(key.partition(), KeyType.HASH));
        key.sort().ifPresent(sort -> keys.add(key(sort, KeyType.RANGE)));
        return keys;
    }

    private static KeySchemaElement key(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }
}
