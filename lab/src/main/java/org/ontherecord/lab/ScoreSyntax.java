package org.ontherecord.lab;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.ontherecord.reading.syntax.Parser;
import org.ontherecord.reading.syntax.SyntaxScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab score syntax}: how many words of a treebank get the right tag, head and relation, and how fast. */
@Command(name = "syntax", mixinStandardHelpOptions = true, description = "Prints the shares of right tags, heads and relations, on the treebank's own words, all counted, and on words as the reader cuts them.")
final class ScoreSyntax implements Callable<Integer> {
    private static final int WARMING = 4;

    @Option(names = "--in", paramLabel = "FILE.conllu.gz", arity = "1..*", required = true, description = "treebanks that the parser was not trained on")
    private List<Path> treebanks = List.of();

    @Option(names = "--model", paramLabel = "FILE", description = "a trained model instead of the one that the reader uses")
    private Optional<Path> model = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Parser parser = load();
        print("model loaded in %.0f ms".formatted((System.nanoTime() - start) / 1e6));
        for (Path treebank : treebanks) {
            print("%s, treebank's words: %s".formatted(treebank.getFileName(), SyntaxScores.of(parser, treebank)));
            print("%s, our words: %s".formatted(treebank.getFileName(), SyntaxScores.ofOwnWords(parser, treebank)));
            print("%,.0f words/s".formatted(speed(parser, SyntaxScores.forms(treebank))));
        }
        return 0;
    }

    private Parser load() throws IOException {
        if (model.isEmpty()) return Parser.standard();
        try (InputStream in = Files.newInputStream(model.get())) {
            return Parser.of(in);
        }
    }

    /** Words per second of one thread's own time, in the best of some rounds. */
    private static double speed(Parser parser, List<List<String>> sentences) {
        long words = sentences.stream().mapToLong(List::size).sum();
        return IntStream.rangeClosed(0, WARMING).mapToDouble(_ -> words / seconds(parser, sentences)).max().orElse(0);
    }

    private static double seconds(Parser parser, List<List<String>> sentences) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        sentences.forEach(parser::parse);
        return (thread.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
