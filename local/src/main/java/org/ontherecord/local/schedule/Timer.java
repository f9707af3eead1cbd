package org.ontherecord.local.schedule;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ontherecord.local.lambda.LambdaFailure;
import org.ontherecord.local.lambda.LambdaFunction;
import org.ontherecord.local.template.Schedule;

/** Calls a function again and again, the first time soon after the start. A call that fails is told of, and the next one comes. */
public final class Timer implements AutoCloseable {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private final LambdaFunction function;
    private final Schedule schedule;
    private final PrintWriter log;
    private final Thread thread;

    private Timer(LambdaFunction function, Schedule schedule, PrintWriter log) {
        this.function = function;
        this.schedule = schedule;
        this.log = log;
        this.thread = Thread.ofVirtual().name("schedule of " + function.definition().id()).unstarted(this::run);
    }

    /** Begins to call. */
    public static Timer start(LambdaFunction function, Schedule schedule, PrintWriter log) {
        Timer timer = new Timer(function, schedule, log);
        timer.thread.start();
        return timer;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            Thread.sleep(FIRST.compareTo(schedule.every()) < 0 ? FIRST : schedule.every());
            while (true) {
                call();
                Thread.sleep(schedule.every());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void call() throws InterruptedException {
        try {
            function.invoke(schedule.input().getBytes(StandardCharsets.UTF_8));
        } catch (LambdaFailure e) {
            e.printStackTrace(log);
            log.flush();
        }
    }
}
