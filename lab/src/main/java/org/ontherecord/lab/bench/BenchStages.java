package org.ontherecord.lab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lab bench stages}: what each of the reader's stages takes, measured by JMH in processes of their own. */
@Command(name = "stages", mixinStandardHelpOptions = true, description = {
        "Prints milliseconds and kilobytes allocated for one text by stage of the reader, measured by JMH in a process for each stage and length.",
        "Time is the median of the seconds measured, beside the best of them.",
        "A stage is given what those before it found. The whole is language, sentences, summary, names, quotations and positions; syntax is the trees of all sentences, of which positions ask for some."})
public final class BenchStages implements Callable<Integer> {
    static final List<String> STAGES = List.of("language", "sentences", "summary", "names", "quotations", "positions",
            "syntax", "whole");

    @Option(names = "--in", paramLabel = "FILE.jsonl", required = true, description = "articles, each with a text; texts are cut from them in a row")
    private Path in = Path.of("-");

    @Option(names = "--kilobytes", paramLabel = "N", split = ",", defaultValue = "1,4,16", description = "lengths of the texts, in thousands of characters (1,4,16)")
    private List<Integer> kilobytes = List.of();

    @Option(names = "--stages", paramLabel = "STAGE", split = ",", description = "only these of: language, sentences, summary, names, quotations, positions, syntax, whole")
    private List<String> stages = STAGES;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "5", description = "measured for each, after twice as many to warm up (5)")
    private int seconds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, RunnerException {
        check();
        print("stage\tKB\tms\tbest\tKB allocated");
        for (String stage : stages)
            for (int length : kilobytes)
                print(line(stage, length, measured(stage, length)));
        return 0;
    }

    private void check() throws IOException {
        stages.stream().filter(stage -> !STAGES.contains(stage)).findFirst().ifPresent(this::refuse);
        if (seconds < 1 || kilobytes.stream().anyMatch(length -> length < 1 || length > 1000))
            refuse("--seconds is 1 or more, --kilobytes 1 to 1000");
        RunningText.of(in);
    }

    private void refuse(String what) {
        throw new ParameterException(spec.commandLine(), what);
    }

    private RunResult measured(String stage, int length) throws RunnerException {
        Options options = new OptionsBuilder().include(ReaderStages.class.getName() + "." + stage + "$")
                .param("file", in.toAbsolutePath().toString())
                .param("kilobytes", Integer.toString(length))
                .forks(1)
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                .warmupIterations(2 * seconds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle();
    }

    private static String line(String stage, int length, RunResult result) {
        Statistics milliseconds = result.getPrimaryResult().getStatistics();
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return "%s\t%d\t%.3f\t%.3f\t%.0f".formatted(stage, length, milliseconds.getPercentile(50),
                milliseconds.getMin(), allocated.getScore() / 1000);
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
