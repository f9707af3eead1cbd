package org.ontherecord.lab.coldstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import org.ontherecord.lab.Deployment;
import org.ontherecord.lab.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab coldstart}: each function's first answer, beside that of a function which says hello. */
@Command(name = "coldstart", mixinStandardHelpOptions = true, description = {
        "Starts each function of template.yaml as a process under AWS's runtime interface client, with its memory as the heap's limit, and times its first answer, with DynamoDB Local, a queue and an index of sample articles beside it. In turns with a function that says hello.",
        "plain: from the start of the process. cached: the same with an ahead-of-time cache of classes. primed: from the event, after the hooks that run before and after a snapshot. warm: the median of 300 events after it. Milliseconds, median; processor: time of all threads of the function's process, so without the table's. table: time in which at least one request to the table was open."})
public final class ColdStart implements Callable<Integer> {
    private static final String HELLO = "HelloWorld", NONE = "-";

    @Option(names = "--starts", paramLabel = "N", defaultValue = "9", description = "of each function in each way (${DEFAULT-VALUE})")
    private int starts;

    @Option(names = "--only", paramLabel = "NAME", description = "such a function alone, as SearchFunction; can be given again")
    private List<String> only = List.of();

    @Option(names = "--way", paramLabel = "WAY", description = "of starting, that alone: ${COMPLETION-CANDIDATES}; can be given again")
    private Set<Start> ways = EnumSet.allOf(Start.class);

    @Option(names = "--flag", paramLabel = "FLAG", description = "a further flag of the virtual machines, as -Xlog:class+load:file=%%p.log; can be given again")
    private List<String> flags = List.of();

    @Option(names = "--memory", paramLabel = "MEGABYTES", description = "of each function, instead of the template's; 85 %% of it are the heap's limit")
    private Optional<Integer> memory = Optional.empty();

    @Option(names = "--functions", paramLabel = "FOLDER", defaultValue = "functions/target", description = "what their build left (${DEFAULT-VALUE})")
    private Path functions;

    @Option(names = "--libraries", paramLabel = "FOLDER", defaultValue = "lab/target/lib", description = "where Lambda's libraries are (${DEFAULT-VALUE})")
    private Path libraries;

    @Option(names = "--root", paramLabel = "FOLDER", defaultValue = ".", description = "where template.yaml and events are (${DEFAULT-VALUE})")
    private Path root;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Deployment deployment = new Deployment(functions);
        Path folder = Files.createTempDirectory("coldstart");
        try (Setting setting = new Setting(root, folder)) {
            Map<Candidate, Map<Start, List<Took>>> times = timed(candidates(deployment, setting, folder), folder);
            Map<Start, List<Took>> hello = times.values().iterator().next();
            out.println(
                    "function\tmegabytes\tplain\tto hello\tprocessor\tto hello\ttable\tcached\tprimed\tprocessor\ttable\twarm\tprocessor\ttable");
            times.forEach((function, byStart) -> out.println(row(function, byStart, hello)));
            out.printf("deployed, zipped: %.1f MB%n", deployment.bytes() / 1e6);
            out.flush();
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private List<Candidate> candidates(Deployment deployment, Setting setting, Path folder) throws IOException {
        List<Candidate> all = new ArrayList<>();
        String hello = Deployment.ofOne(HelloWorld.class, libraries, folder);
        all.add(new Candidate(HELLO, HelloWorld.class.getName() + "::handleRequest", 1024, hello, hello, Map.of(),
                FirstEvents.of("PageFunction", root.resolve("events"), setting.article()), setting::tableBusy));
        for (var function : setting.functions()) {
            if (only.isEmpty() || only.contains(function.id()))
                all.add(new Candidate(function.id(), function.handler(), memory.orElse(function.memory()),
                        deployment.inLambda(libraries), deployment.inImage(libraries),
                        setting.environment(function),
                        FirstEvents.of(function.id(), root.resolve("events"), setting.article()),
                        setting::tableBusy));
        }
        return all;
    }

    /** In turns, so that what else the machine does meets all alike. */
    private Map<Candidate, Map<Start, List<Took>>> timed(List<Candidate> functions, Path folder) throws Exception {
        Map<Candidate, Map<Start, List<Took>>> times = new LinkedHashMap<>();
        PrintWriter err = spec.commandLine().getErr();
        for (int turn = 0; turn < starts; turn++)
            for (Candidate function : functions)
                for (Start start : ways) {
                    err.printf("\r%d of %d: %-40s", turn + 1, starts, function.name() + ", " + start);
                    err.flush();
                    Path own = Files.createDirectories(folder.resolve(function.name()));
                    times.computeIfAbsent(function, _ -> new EnumMap<>(Start.class))
                            .computeIfAbsent(start, _ -> new ArrayList<>())
                            .add(start.time(function, own, flags));
                }
        err.println();
        return times;
    }

    private static String row(Candidate function, Map<Start, List<Took>> times, Map<Start, List<Took>> hello) {
        return String.join("\t", function.name(), String.valueOf(function.memory()),
                times(Start.PLAIN, Took::passed, times, hello), times(Start.PLAIN, Took::processor, times, hello),
                median(times, Start.PLAIN, Took::table), median(times, Start.CACHED, Took::passed),
                parts(times, Start.PRIMED), parts(times, Start.WARM));
    }

    private static String parts(Map<Start, List<Took>> times, Start way) {
        return String.join("\t", median(times, way, Took::passed), median(times, way, Took::processor),
                median(times, way, Took::table));
    }

    private static String median(Map<Start, List<Took>> times, Start way, ToLongFunction<Took> part) {
        return times.containsKey(way) ? String.valueOf(Took.median(times.get(way), part)) : NONE;
    }

    /** A median, and how often hello's goes into it. */
    private static String times(Start way, ToLongFunction<Took> part, Map<Start, List<Took>> times,
            Map<Start, List<Took>> hello) {
        if (!times.containsKey(way)) return NONE + "\t" + NONE;
        long median = Took.median(times.get(way), part);
        return "%d\t%.2f".formatted(median, (double) median / Took.median(hello.get(way), part));
    }
}
