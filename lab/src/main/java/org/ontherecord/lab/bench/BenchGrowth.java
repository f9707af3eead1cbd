package org.ontherecord.lab.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ontherecord.lab.Percentile;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab bench growth}: how time and memory of reading grow with the length of a text. */
@Command(name = "growth", mixinStandardHelpOptions = true, description = {
        "Reads texts of 1 KB to 1 MB, cut from all articles in a row, each again and again for as long, and prints milliseconds and megabytes allocated for one.",
        "Fits time and allocation = c * length ^ e by least squares of the logarithms, from 4 KB on: an exponent of 1 is linear growth."})
public final class BenchGrowth implements Callable<Integer> {
    private static final List<Integer> KILOBYTES = List.of(1, 4, 16, 64, 256, 1000);
    /** Shorter texts are ruled by what each reading costs whatever its length. */
    private static final int FITTED_FROM = 4;
    private static final int ROUNDS = 5;
    /** Characters read in each round, of whatever length. */
    private static final int A_ROUND = 1_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Option(names = "--in", paramLabel = "FILE.jsonl", required = true, description = "articles, each with a text")
    private Path in = Path.of("-");

    @Spec
    private CommandSpec spec;

    private final Reader reader = new Reader();

    /** What one reading took: processor time and memory. */
    private record Cost(int kilobytes, double milliseconds, double megabytes) {}

    @Override
    public Integer call() throws IOException {
        RunningText words = RunningText.of(in);
        PrintWriter out = spec.commandLine().getOut();
        out.println("KB\tms\tMB allocated\tms per KB");
        measured(words, 64); // warms up
        List<Cost> costs = new ArrayList<>();
        for (int kilobytes : KILOBYTES) {
            Cost cost = measured(words, kilobytes);
            costs.add(cost);
            out.println("%d\t%.2f\t%.1f\t%.3f".formatted(kilobytes, cost.milliseconds(), cost.megabytes(),
                    cost.milliseconds() / kilobytes));
            out.flush();
        }
        List<Cost> fitted = costs.stream().filter(cost -> cost.kilobytes() >= FITTED_FROM).toList();
        out.println("exponent of time %.3f, of allocation %.3f".formatted(exponent(fitted, Cost::milliseconds),
                exponent(fitted, Cost::megabytes)));
        return 0;
    }

    private Cost measured(RunningText words, int kilobytes) {
        Manuscript text = Manuscript.of(words.first(kilobytes * 1000));
        int times = Math.max(1, A_ROUND / text.text().length());
        double[] milliseconds = new double[ROUNDS];
        long allocated = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime(), before = THREADS.getCurrentThreadAllocatedBytes();
            for (int time = 0; time < times; time++)
                reader.read(text);
            milliseconds[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / times;
            allocated = (THREADS.getCurrentThreadAllocatedBytes() - before) / times;
        }
        return new Cost(kilobytes,
                Percentile.of(Arrays.stream(milliseconds).sorted().toArray(), 0.5),
                allocated / 1e6);
    }

    private static double exponent(List<Cost> costs, ToDoubleFunction<Cost> cost) {
        double[] x = costs.stream().mapToDouble(each -> Math.log(each.kilobytes())).toArray();
        double[] y = costs.stream().mapToDouble(each -> Math.log(cost.applyAsDouble(each))).toArray();
        double meanX = mean(x), meanY = mean(y), above = 0, below = 0;
        for (int i = 0; i < x.length; i++) {
            above += (x[i] - meanX) * (y[i] - meanY);
            below += (x[i] - meanX) * (x[i] - meanX);
        }
        return above / below;
    }

    private static double mean(double[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElseThrow();
    }
}
