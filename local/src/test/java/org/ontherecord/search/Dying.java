package org.ontherecord.search;

import java.io.Serial;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.ontherecord.search.segments.Blobs;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A process that ends at its n-th write, to storage or to the table, counted from 1, and stays dead. */
public final class Dying {
    private static final Set<String> WRITES = Set.of("putItem", "updateItem", "deleteItem", "transactWriteItems");
    private final int last;
    private final Side side;
    private final AtomicInteger writes = new AtomicInteger();

    /** Whether the last write still arrives. */
    public enum Side {
        /** It does not. */
        BEFORE,
        /** It does, and nobody hears of it. */
        AFTER
    }

    /** An Error, since nothing catches those. */
    public static final class Crash extends Error {
        @Serial
        private static final long serialVersionUID = 1L;

        Crash() {
            super("crashed");
        }
    }

    public Dying(int last, Side side) {
        this.last = last;
        this.side = side;
    }

    /** One that lives, to count what it writes. */
    public static Dying never() {
        return new Dying(Integer.MAX_VALUE, Side.BEFORE);
    }

    public int writes() {
        return writes.get();
    }

    private <T> T write(Callable<T> write) throws Exception {
        int number = writes.incrementAndGet();
        if (number > last || (number == last && side == Side.BEFORE)) throw new Crash();
        T answer = write.call();
        if (number == last) throw new Crash();
        return answer;
    }

    private void writeTo(Runnable storage) {
        try {
            write(() -> {
                storage.run();
                return storage;
            });
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    public DynamoDbClient table(DynamoDbClient real) {
        return (DynamoDbClient) Proxy.newProxyInstance(Dying.class.getClassLoader(), new Class<?>[]{
                DynamoDbClient.class}, (proxy, method, arguments) -> {
                    Callable<Object> call = () -> method.invoke(real, arguments);
                    try {
                        return WRITES.contains(method.getName()) ? write(call) : call.call();
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    public Blobs storage(Blobs real) {
        return new ForwardingBlobs(real) {
            @Override
            public void put(String name, byte[] content) {
                writeTo(() -> super.put(name, content));
            }

            @Override
            public void put(String name, Path file) {
                writeTo(() -> super.put(name, file));
            }

            @Override
            public void delete(Collection<String> names) {
                names.forEach(name -> writeTo(() -> super.delete(Set.of(name))));
            }
        };
    }
}
