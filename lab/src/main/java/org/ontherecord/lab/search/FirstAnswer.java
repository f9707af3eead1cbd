package org.ontherecord.lab.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.ontherecord.lab.Deployment;
import org.ontherecord.lab.Folders;
import org.ontherecord.local.lambda.FunctionProcess;
import org.ontherecord.lookup.Searching;
import org.ontherecord.search.IndexedArticle;
import org.ontherecord.search.lucene.IndexFolder;
import org.ontherecord.search.lucene.LuceneSnapshot;

/**
 * A process of its own that answers one search, as a function's environment does after its start. The index lies on disk, and
 * the table answers at once.
 */
final class FirstAnswer {
    /** Without a snapshot, and with the memory of the function that searches. */
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-Xmx1600m");

    /** What its line begins with; the virtual machine prints others. */
    private static final String ANSWERED = "answered after ";

    private FirstAnswer() {}

    /** When a request is answered first. */
    enum Start {
        /** Counted from the start of the process. */
        COLD,
        /** Counted from the request; before it, the process did what it does before its snapshot is taken. */
        PRIMED
    }

    /**
     * Median of so many processes, in milliseconds.
     *
     * @param functions what their build left
     */
    static long median(Path index, Start start, int processes, Path functions) throws IOException {
        Path scratch = Files.createTempDirectory("first");
        try {
            String classPath = classPath(functions, scratch);
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < processes; i++)
                times.add(once(index, start, classPath));
            return times.stream().sorted().toList().get(processes / 2);
        } finally {
            Folders.delete(scratch);
        }
    }

    /** Of what is deployed and this, unless this is not packed. */
    private static String classPath(Path functions, Path scratch) throws IOException {
        Path own = Path.of(URI.create(
                FirstAnswer.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        return Files.isDirectory(own)
                ? System.getProperty("java.class.path")
                : new Deployment(functions).with(own, scratch);
    }

    private static long once(Path index, Start start, String classPath) throws IOException {
        IndexedArticle told = new MadeUpPress().article(0);
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(FunctionProcess.FLAGS);
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", classPath, FirstAnswer.class.getName(),
                index.toString(), start.name(), told.title().orElseThrow(), told.text()));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader lines = process.inputReader()) {
            String answered = lines.lines()
                    .filter(line -> line.startsWith(ANSWERED))
                    .findFirst()
                    .orElseThrow(() -> new IOException("a process gave no answer"));
            long took = start == Start.COLD ? since(begun) : Long.parseLong(answered.substring(ANSWERED.length()));
            process.onExit().join(); // or its end would disturb the next
            return took;
        }
    }

    private static long since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime).toMillis();
    }

    /**
     * Prints milliseconds that the request took.
     *
     * @param arguments the index; from when on time counts; title and text of all articles, since making them up takes its time
     */
    public static void main(String[] arguments) throws IOException {
        DirectoryReader reader = DirectoryReader.open(IndexFolder.of(Path.of(arguments[0])));
        Searching searching = new Searching(new SnapshotIndex(new LuceneSnapshot(reader)),
                MadeUpTable.alike(arguments[2], arguments[3]));
        if (Start.valueOf(arguments[1]) == Start.PRIMED) searching.prime();
        long asked = System.nanoTime();
        searching.articles("q=" + Lexicon.word(500) + "+" + Lexicon.word(700));
        System.out.println(); // ends what a log may have begun
        System.out.println(ANSWERED + since(asked));
    }
}
