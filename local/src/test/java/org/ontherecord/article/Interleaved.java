package org.ontherecord.article;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Clients between whose calls something else happens. */
final class Interleaved {
    private Interleaved() {}

    /** What is done in place of a call. */
    private interface Instead {
        Object of(Object[] arguments) throws Throwable;
    }

    /** Something happens just before each transaction. */
    static DynamoDbClient beforeTransactions(Runnable event, DynamoDbClient real) {
        return client(real, "transactWriteItems", arguments -> {
            event.run();
            return real.transactWriteItems((TransactWriteItemsRequest) arguments[0]);
        });
    }

    /** Something happens after the first item of a batch is read, and before the others are. */
    static DynamoDbClient withinBatches(Runnable event, DynamoDbClient real) {
        return client(real, "batchGetItem", arguments -> {
            var batch = (BatchGetItemRequest) arguments[0];
            String table = batch.requestItems().keySet().iterator().next();
            List<Map<String, AttributeValue>> keys = batch.requestItems().get(table).keys();
            List<Map<String, AttributeValue>> found = new ArrayList<>(items(table, keys.subList(0, 1), real));
            event.run();
            if (keys.size() > 1) found.addAll(items(table, keys.subList(1, keys.size()), real));
            return BatchGetItemResponse.builder().responses(Map.of(table, found)).unprocessedKeys(Map.of()).build();
        });
    }

    private static List<Map<String, AttributeValue>> items(String table, List<Map<String, AttributeValue>> keys,
            DynamoDbClient real) {
        return real
                .batchGetItem(
                        batch -> batch.requestItems(Map.of(table, KeysAndAttributes.builder().keys(keys).build())))
                .responses()
                .get(table);
    }

    /** What is asked for by a builder is asked for by what it builds. */
    private static DynamoDbClient client(DynamoDbClient real, String name, Instead instead) {
        return (DynamoDbClient) Proxy.newProxyInstance(Interleaved.class.getClassLoader(), new Class<?>[]{
                DynamoDbClient.class}, (proxy, method, arguments) -> {
                    try {
                        if (!method.getName().equals(name)) return method.invoke(real, arguments);
                        return arguments[0] instanceof Consumer
                                ? InvocationHandler.invokeDefault(proxy, method, arguments)
                                : instead.of(arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
