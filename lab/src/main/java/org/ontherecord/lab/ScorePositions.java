package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ontherecord.lab.OutOfFold.Judged;
import org.ontherecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab score positions}: how well positions are found, and how far their confidence can be relied on. */
@Command(name = "positions", mixinStandardHelpOptions = true, description = "Prints how well positions are found on labelled articles, and how right those are that are confident enough to count; confidence is fitted on other articles than those it is measured on.")
final class ScorePositions implements Callable<Integer> {
    @Option(names = "--gold", paramLabel = "FILE.jsonl", arity = "1..*", required = true, description = "labelled articles")
    private List<Path> gold = List.of();

    @Mixin
    private Verdicts verdicts = new Verdicts();

    @Option(names = "--scorer", paramLabel = "FILE.py", description = "the labels' own scorer, run with python3; beside the first labels if not given")
    private Optional<Path> scorer = Optional.empty();

    @Option(names = "--threshold", paramLabel = "P", defaultValue = "0.75", description = "confidence from which a position counts in a standing (0.75)")
    private double threshold;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Reader reader = new Reader();
        for (Path file : gold) {
            print(file.getFileName() + ":");
            for (List<String> option : List.of(List.<String>of(), List.of("--strict")))
                score(reader, file, option);
        }
        List<MarkedArticle> labelled = GoldArticle.in(gold).stream().map(article -> article.read(reader)).toList();
        List<MarkedArticle> all = new ArrayList<>(labelled);
        all.addAll(verdicts.read(reader));
        List<Judged> judged = OutOfFold.of(all);
        List<Double> thresholds = Stream.of(0.0, 0.5, 0.55, 0.6, 0.65, 0.7, threshold, 0.8, 0.85, 0.9)
                .sorted()
                .distinct()
                .toList();
        print("labelled articles:");
        thresholds.forEach(p -> print(Standing.ofLabels(judged, labelled, p).toString()));
        print("judged positions:");
        thresholds.forEach(p -> print(Standing.ofVerdicts(judged, p).toString()));
        return 0;
    }

    private void score(Reader reader, Path file, List<String> options) throws IOException, InterruptedException {
        Path read = Files.createTempFile("positions", ".jsonl");
        try {
            Files.write(read, ReadPositions.lines(reader, file));
            Path script = scorer.orElse(file.resolveSibling("score_positions.py"));
            List<String> command = Stream.concat(
                    Stream.of("python3", script.toString(), file.toString(), read.toString()), options.stream())
                    .toList();
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.inputReader().lines().forEach(this::print);
            if (process.waitFor() != 0) throw new IOException("the scorer failed: " + command);
        } finally {
            Files.delete(read);
        }
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
