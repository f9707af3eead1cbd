package org.ontherecord.lab.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab soak}: mixed traffic against {@code otr serve}, which is killed now and then. */
@Command(name = "soak", mixinStandardHelpOptions = true, description = {
        "Starts otr serve on a folder of its own and sends it mixed traffic: submissions, the same again, corrections, deletions, reads, searches, hostile bodies, requests that break off.",
        "In the first half it is killed every half minute and started again on its data. In the end every acknowledged article is looked for, by id and by word. Exit code 1 when an answer was wrong, an article is lost, or memory has grown."})
public final class Soak implements Callable<Integer> {
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(30);
    /** That the index may need for what was written last: everything from the last start on is followed once more. */
    private static final Duration LONGEST_CATCHING_UP = Duration.ofMinutes(10);
    private static final long MEGABYTE = 1 << 20;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "30", description = "how long (${DEFAULT-VALUE})")
    private double minutes;

    @Option(names = "--callers", paramLabel = "N", defaultValue = "4", description = "at once (${DEFAULT-VALUE})")
    private int callers;

    @Option(names = "--jar", paramLabel = "FILE", defaultValue = "local/target/otr.jar", description = "what is started (${DEFAULT-VALUE})")
    private Path jar;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path data = Files.createTempDirectory("soak");
        Totals totals = new Totals();
        Instant start = Instant.now(), end = start.plusMillis((long) (minutes * 60_000));
        Instant half = start.plus(Duration.between(start, end).dividedBy(2));
        try (Served served = new Served(jar, data);
                Caller caller = new Caller(served.url(), totals);
                ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Desk> desks = IntStream.range(0, callers).mapToObj(i -> new Desk(i, caller, totals)).toList();
            List<Future<?>> work = new ArrayList<>();
            for (Desk desk : desks)
                work.add(threads.submit(() -> {
                    desk.work(() -> Instant.now().isBefore(end));
                    return null;
                }));
            int kills = killed(served, half, totals);
            sleepUntil(half.plus(Duration.between(half, end).dividedBy(3)), totals);
            OptionalLong before = served.liveBytes();
            sleepUntil(end, totals);
            for (Future<?> one : work)
                done(one, totals);
            OptionalLong after = served.liveBytes();
            return told(totals, desks, kills, before, after);
        }
    }

    private int killed(Served served, Instant half, Totals totals) throws IOException, InterruptedException {
        int kills = 0;
        while (Instant.now().plus(BETWEEN_KILLS).isBefore(half)) {
            sleepUntil(Instant.now().plus(BETWEEN_KILLS), totals);
            served.killAndStart();
            kills++;
        }
        sleepUntil(half, totals);
        return kills;
    }

    private void sleepUntil(Instant then, Totals totals) throws InterruptedException {
        Duration left = Duration.between(Instant.now(), then);
        if (left.isPositive()) Thread.sleep(left);
        spec.commandLine().getErr().println(totals.requests() + " requests, " + totals.wrongs() + " wrong answers");
    }

    private static void done(Future<?> work, Totals totals) throws InterruptedException {
        try {
            work.get();
        } catch (ExecutionException failed) {
            totals.wrong("a caller ended: " + failed.getCause());
        }
    }

    private int told(Totals totals, List<Desk> desks, int kills, OptionalLong before, OptionalLong after)
            throws InterruptedException {
        Instant ended = Instant.now();
        int lost = 0;
        for (Desk desk : desks)
            lost += desk.lost(ended.plus(LONGEST_CATCHING_UP));
        print("all looked for after %d s".formatted(Duration.between(ended, Instant.now()).toSeconds()));
        boolean hasGrown = after.orElse(0) > before.orElse(0) * 1.25 + 32 * MEGABYTE;
        print("soak: %.1f minutes, %d kills; %s".formatted(minutes, kills, totals));
        print("articles acknowledged %d, lost %d; wrong answers %d"
                .formatted(desks.stream().mapToInt(Desk::articles).sum(), lost, totals.wrongs()));
        print("live memory %d MB, later %d MB%s".formatted(before.orElse(0) / MEGABYTE, after.orElse(0) / MEGABYTE,
                hasGrown ? ": it grows" : ""));
        totals.examples().forEach(this::print);
        return totals.allRight() && lost == 0 && !hasGrown ? 0 : 1;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
