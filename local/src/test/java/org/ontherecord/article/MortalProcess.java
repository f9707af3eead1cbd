package org.ontherecord.article;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A process, as far as its clients' writes go: at one of them it ends, and stays dead. */
public final class MortalProcess {
    private static final Set<String> WRITES = Set.of("putItem", "updateItem", "deleteItem", "transactWriteItems",
            "sendMessage", "sendMessageBatch");
    private final AtomicInteger writes = new AtomicInteger();
    private final int last;
    private final Side side;

    /** Whether the write at which the process ends still arrives. */
    public enum Side {
        /** It does not. */
        BEFORE,
        /** It does, and nobody hears of it. */
        AFTER
    }

    /** What is done with a process, and looked at afterwards. */
    @FunctionalInterface
    public interface Life {
        void of(MortalProcess process, String name);
    }

    private MortalProcess(int last, Side side) {
        this.last = last;
        this.side = side;
    }

    /** One that ends at its n-th write, counted from 1 over all its clients. */
    public static MortalProcess endingAt(int write, Side side) {
        return new MortalProcess(write, side);
    }

    /** One that lives. */
    public static MortalProcess living() {
        return new MortalProcess(Integer.MAX_VALUE, Side.AFTER);
    }

    /** A test for each way to die within a number of writes. */
    public static Stream<DynamicTest> deaths(int writes, Life life) {
        return IntStream.rangeClosed(1, writes)
                .boxed()
                .flatMap(write -> Stream.of(Side.values())
                        .map(side -> DynamicTest.dynamicTest(side + " write " + write,
                                () -> life.of(endingAt(write, side), write + "-" + side))));
    }

    public int writes() {
        return writes.get();
    }

    /** The process's own client of a service. */
    public <C> C client(Class<C> type, C real) {
        return type.cast(Proxy.newProxyInstance(MortalProcess.class.getClassLoader(), new Class<?>[]{type},
                (_, method, arguments) -> call(method, real, arguments)));
    }

    DynamoDbClient client(DynamoDbClient real) {
        return client(DynamoDbClient.class, real);
    }

    private Object call(Method method, Object real, Object[] arguments) throws Throwable {
        boolean isWrite = WRITES.contains(method.getName());
        int write = isWrite ? writes.incrementAndGet() : writes.get();
        boolean isLast = isWrite && write == last;
        if (write > last || write == last && !(isLast && side == Side.AFTER)) throw new Crash();
        try {
            Object answer = method.invoke(real, arguments);
            if (isLast) throw new Crash();
            return answer;
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
