package org.ontherecord.lab.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ontherecord.local.lambda.FunctionProcess;

/** How a function comes to its first answer. */
enum Start {
    /** A new process, with the flags that Lambda sets: from its start to the answer. */
    PLAIN {
        @Override
        Took time(Candidate function, Path folder, List<String> flags) throws Exception {
            return fromSpawn(function, function.classPath(), folder, with(flags, QUICK));
        }
    },
    /** As {@link #PLAIN}, with an ahead-of-time cache of classes (JEP 483, 514), as an image can hold one. */
    CACHED {
        @Override
        Took time(Candidate function, Path folder, List<String> flags) throws Exception {
            Path cache = folder.resolve("classes.aot");
            if (!Files.exists(cache)) record(function, folder, cache);
            return fromSpawn(function, function.jars(), folder, with(flags, QUICK, "-XX:AOTCache=" + cache));
        }
    },
    /** From the first event to its answer, in a process that has run the hooks before the snapshot and after it. */
    PRIMED {
        @Override
        Took time(Candidate function, Path folder, List<String> flags) throws Exception {
            try (FunctionProcess process = primed(function, folder, flags)) {
                return one(process, function);
            }
        }
    },
    /** The median of {@value #MANY} events after it. */
    WARM {
        @Override
        Took time(Candidate function, Path folder, List<String> flags) throws Exception {
            try (FunctionProcess process = primed(function, folder, flags)) {
                List<Took> each = new ArrayList<>();
                for (int i = 0; i < MANY; i++)
                    each.add(one(process, function));
                return new Took(Took.median(each, Took::passed), Took.median(each, Took::processor),
                        Took.median(each, Took::table));
            }
        }
    };

    private static final int MANY = 300;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    /** Without a snapshot Lambda's Java 25 compiles with C1 alone (AWS: "Customize Java runtime startup behavior"). */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    /**
     * Starts the function and has it answer.
     *
     * @param folder the function's own, kept from one start to the next
     * @param flags  further ones of the virtual machine
     */
    abstract Took time(Candidate function, Path folder, List<String> flags) throws Exception;

    private static FunctionProcess primed(Candidate function, Path folder, List<String> flags) throws Exception {
        Map<String, String> settings = new HashMap<>(function.settings());
        settings.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        FunctionProcess process = FunctionProcess.start(plan(function, function.classPath(), folder, flags, settings));
        process.awaitStart(LIMIT);
        return process;
    }

    private static Took one(FunctionProcess process, Candidate function) throws Exception {
        String event = function.events().get();
        Duration before = process.processorTime();
        Duration busyBefore = function.tableBusy().get();
        long start = System.nanoTime();
        process.invoke(event, LIMIT);
        return Took.since(start, process.processorTime().minus(before), function.tableBusy().get().minus(busyBefore));
    }

    private static List<String> with(List<String> flags, String... more) {
        return Stream.concat(flags.stream(), Stream.of(more)).toList();
    }

    private static Took fromSpawn(Candidate function, String classPath, Path folder, List<String> flags)
            throws Exception {
        Duration busyBefore = function.tableBusy().get();
        long start = System.nanoTime();
        try (FunctionProcess process = FunctionProcess
                .start(plan(function, classPath, folder, flags, function.settings()))) {
            process.invoke(function.events().get(), LIMIT);
            return Took.since(start, process.processorTime(), function.tableBusy().get().minus(busyBefore));
        }
    }

    private static void record(Candidate function, Path folder, Path cache) throws Exception {
        try (FunctionProcess process = FunctionProcess.start(plan(function, function.jars(), folder,
                List.of(QUICK, "-XX:AOTCacheOutput=" + cache), function.settings()))) {
            process.invoke(function.events().get(), LIMIT);
            process.end();
        }
        if (!Files.exists(cache))
            throw new IOException("no cache of classes was made: see " + folder.resolve("log") + ": "
                    + Files.readString(folder.resolve("log")));
    }

    private static FunctionProcess.Plan plan(Candidate function, String classPath, Path folder, List<String> flags,
            Map<String, String> settings) {
        return new FunctionProcess.Plan(function.handler(), function.memory(), classPath, folder, flags,
                settings);
    }
}
