package org.ontherecord.aws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls to a service side by side, a few at a time. */
public final class Parallel {
    private static final int WIDTH = 8;

    private Parallel() {}

    /**
     * Applies a call to each item and waits for all.
     *
     * @return the results in the items' order
     * @throws RuntimeException the first call's that failed, after all have ended
     */
    public static <T, R> List<R> map(Collection<T> items, Function<T, R> call) {
        if (items.size() < 2) return items.stream().map(call).toList();
        List<Future<R>> started = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(Math.min(WIDTH, items.size()), Thread.ofVirtual().factory())) {
            items.forEach(item -> started.add(threads.submit(() -> call.apply(item))));
        }
        return started.stream().map(Parallel::result).toList();
    }

    /**
     * Makes two calls, and something of both.
     *
     * @throws RuntimeException the first call's that failed, after both have ended
     */
    public static <A, B, R> R both(Supplier<A> one, Supplier<B> other, BiFunction<A, B, R> made) {
        A first;
        Future<B> second;
        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            second = thread.submit(other::get);
            first = one.get();
        }
        return made.apply(first, result(second));
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) throw fault;
            if (failed.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(failed.getCause());
        }
    }
}
