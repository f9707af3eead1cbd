package org.ontherecord.lab.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab score search}: how well a run of {@code lab rank} agrees with a test collection's judgements. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Prints the nDCG@10 of a run.")
public final class ScoreSearch implements Callable<Integer> {
    @Option(names = "--judgements", paramLabel = "FILE.tsv", required = true, description = "question, document, grade")
    private Path judgements = Path.of("-");

    @Option(names = "--run", paramLabel = "FILE", required = true, description = "what lab rank wrote")
    private Path run = Path.of("-");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Map<String, List<String>> found = new HashMap<>();
        for (String line : Files.readAllLines(run)) {
            List<String> cells = List.of(line.split(" ", -1));
            found.computeIfAbsent(cells.getFirst(), _ -> new ArrayList<>()).add(cells.get(2));
        }
        spec.commandLine().getOut().println("nDCG@10 %.4f".formatted(Judgements.in(judgements).ndcg(found)));
        return 0;
    }
}
