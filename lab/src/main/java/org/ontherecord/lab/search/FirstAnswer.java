package org.ontherecord.lab.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.ontherecord.lab.Folders;
import org.ontherecord.lookup.Searching;
import org.ontherecord.search.lucene.LuceneSnapshot;

/**
 * A process of its own that answers one search, as a function's environment does after its start. The index lies on disk, and
 * the table answers at once.
 */
final class FirstAnswer {
    /** As Lambda starts a JVM. */
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1600m");

    /** What its line begins with; the virtual machine prints others. */
    private static final String ANSWERED = "answered after ";

    private FirstAnswer() {}

    /** When a request is answered first. */
    enum Start {
        /** Counted from the start of the process. */
        COLD,
        /** The same, with an ahead-of-time cache of classes as an image can hold one (JEP 483, 514). */
        CACHED,
        /** Counted from the request; before it, the process did what it does before its snapshot is taken. */
        PRIMED
    }

    /** Median of so many processes, in milliseconds. */
    static long median(Path index, Start start, int processes) throws IOException {
        if (start != Start.CACHED) return median(index, start, List.of(), processes);
        Path folder = Files.createTempDirectory("first");
        try {
            Path cache = folder.resolve("classes.aot");
            once(index, start, List.of("-XX:AOTCacheOutput=" + cache));
            return median(index, start, List.of("-XX:AOTCache=" + cache), processes);
        } finally {
            Folders.delete(folder);
        }
    }

    private static long median(Path index, Start start, List<String> flags, int processes) throws IOException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < processes; i++)
            times.add(once(index, start, flags));
        return times.stream().sorted().toList().get(processes / 2);
    }

    private static long once(Path index, Start start, List<String> flags) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(FLAGS);
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstAnswer.class.getName(),
                index.toString(), start.name()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> line.startsWith(ANSWERED))
                .mapToLong(line -> Long.parseLong(line.substring(ANSWERED.length())))
                .findFirst()
                .orElseThrow(() -> new IOException("a process gave no answer"));
    }

    /** Prints milliseconds. */
    public static void main(String[] arguments) throws IOException {
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(Path.of(arguments[0])));
        Searching searching = new Searching(new SnapshotIndex(new LuceneSnapshot(reader)), MadeUpTable.alike());
        Instant start = switch (Start.valueOf(arguments[1])) {
            case COLD, CACHED -> ProcessHandle.current().info().startInstant().orElseThrow();
            case PRIMED -> {
                searching.prime();
                yield Instant.now();
            }
        };
        searching.articles("q=" + Lexicon.word(500) + "+" + Lexicon.word(700));
        System.out.printf("%n%s%d%n", ANSWERED, Duration.between(start, Instant.now()).toMillis());
    }
}
