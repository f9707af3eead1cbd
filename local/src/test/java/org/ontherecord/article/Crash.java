package org.ontherecord.article;

import java.io.Serial;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The end of a process in the middle of its work: an Error, since nothing catches those. */
final class Crash extends Error {
    @Serial
    private static final long serialVersionUID = 1L;
    private static final Set<String> WRITES = Set.of("putItem", "updateItem", "deleteItem", "transactWriteItems");

    private Crash() {
        super("crashed");
    }

    /** Whether the write at which the process ends still reaches the table. */
    enum Side {
        /** It does not. */
        BEFORE,
        /** It does, and nobody hears of it. */
        AFTER
    }

    /** A client whose process ends at its n-th write, counted from 1, and stays dead. */
    static DynamoDbClient atWrite(int n, Side side, DynamoDbClient real) {
        AtomicInteger writes = new AtomicInteger();
        return (DynamoDbClient) Proxy.newProxyInstance(Crash.class.getClassLoader(), new Class<?>[]{
                DynamoDbClient.class}, (proxy, method, arguments) -> {
                    int write = WRITES.contains(method.getName()) ? writes.incrementAndGet() : writes.get();
                    if (write > n || (write == n && side == Side.BEFORE)) throw new Crash();
                    Object answer = invoke(() -> method.invoke(real, arguments));
                    if (write == n && WRITES.contains(method.getName())) throw new Crash();
                    return answer;
                });
    }

    /** How many writes a piece of work makes. */
    static DynamoDbClient counting(AtomicInteger writes, DynamoDbClient real) {
        return (DynamoDbClient) Proxy.newProxyInstance(Crash.class.getClassLoader(), new Class<?>[]{
                DynamoDbClient.class}, (proxy, method, arguments) -> {
                    if (WRITES.contains(method.getName())) writes.incrementAndGet();
                    return invoke(() -> method.invoke(real, arguments));
                });
    }

    /** A client that lets something else happen just before each transaction. */
    static DynamoDbClient beforeTransactions(Runnable event, DynamoDbClient real) {
        return (DynamoDbClient) Proxy.newProxyInstance(Crash.class.getClassLoader(), new Class<?>[]{
                DynamoDbClient.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("transactWriteItems")) event.run();
                    return invoke(() -> method.invoke(real, arguments));
                });
    }

    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    private static Object invoke(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
