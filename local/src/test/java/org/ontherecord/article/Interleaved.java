package org.ontherecord.article;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Clients between whose calls something else happens. */
final class Interleaved {
    private Interleaved() {}

    /** Something happens just before each transaction. */
    static DynamoDbClient beforeTransactions(Runnable event, DynamoDbClient real) {
        return (DynamoDbClient) Proxy.newProxyInstance(Interleaved.class.getClassLoader(), new Class<?>[]{
                DynamoDbClient.class}, (_, method, arguments) -> {
                    if (method.getName().equals("transactWriteItems")) event.run();
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
