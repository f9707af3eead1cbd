package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ontherecord.reading.text.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab score sentences}: how many rules of sentence segmentation are met. */
@Command(name = "sentences", mixinStandardHelpOptions = true, description = "Prints how many rules of sentence segmentation are met, for each file of rules.")
final class ScoreSentences implements Callable<Integer> {
    @Option(names = "--rules", paramLabel = "FILE.tsv", arity = "1..*", required = true, description = "tables of rules: name, text, sentences (both as JSON), note")
    private List<Path> rules = List.of();

    @Option(names = "--failed", description = "name the rules that are not met, too")
    private boolean failed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Segmenter segmenter = new Segmenter();
        for (Path file : rules) {
            List<SentenceRule> all = SentenceRule.in(file);
            List<SentenceRule> open = all.stream().filter(rule -> !rule.isMetBy(segmenter)).toList();
            print("%s: %d of %d met".formatted(file.getFileName(), all.size() - open.size(), all.size()));
            if (failed) open.forEach(rule -> print("  " + rule.name()));
        }
        return 0;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
