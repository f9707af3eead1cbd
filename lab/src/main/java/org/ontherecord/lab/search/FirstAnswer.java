package org.ontherecord.lab.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.ontherecord.lookup.Searching;
import org.ontherecord.search.lucene.LuceneSnapshot;

/**
 * A process of its own that answers one search, as a function's environment does after its start. The index lies on disk, and
 * the table answers at once.
 */
final class FirstAnswer {
    /** As Lambda starts a JVM. */
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1600m");

    private FirstAnswer() {}

    /** When a request is answered first. */
    enum Start {
        /** Counted from the start of the process. */
        COLD,
        /** Counted from the request; before it, the process did what it does before its snapshot is taken. */
        PRIMED
    }

    /** Median of so many processes, in milliseconds. */
    static long median(Path index, Start start, int processes) throws IOException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < processes; i++)
            times.add(once(index, start));
        return times.stream().sorted().toList().get(processes / 2);
    }

    private static long once(Path index, Start start) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstAnswer.class.getName(),
                index.toString(), start.name()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .toList();
        return Long.parseLong(lines.getLast());
    }

    /** Prints milliseconds, after whatever is logged. */
    public static void main(String[] arguments) throws IOException {
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(Path.of(arguments[0])));
        Searching searching = new Searching(new SnapshotIndex(new LuceneSnapshot(reader)), MadeUpTable.alike());
        Instant start = switch (Start.valueOf(arguments[1])) {
            case COLD -> ProcessHandle.current().info().startInstant().orElseThrow();
            case PRIMED -> {
                searching.prime();
                yield Instant.now();
            }
        };
        searching.articles("q=" + Lexicon.word(500) + "+" + Lexicon.word(700));
        System.out.printf("%n%d%n", Duration.between(start, Instant.now()).toMillis());
    }
}
