package org.ontherecord.lab;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ontherecord.reading.quotation.QuotationTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lab train quotations}: the model that finds attributions. */
@Command(name = "quotations", mixinStandardHelpOptions = true, description = "Trains the model that finds quotations. The same articles give the same bytes.")
final class TrainQuotations implements Callable<Integer> {
    @Option(names = "--train", paramLabel = "FILE.jsonl", required = true, description = "articles: text, quotes with content, cue and source, and spans to ignore")
    private Path train = Path.of("-");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where attribution.model is written")
    private Path out = Path.of("-");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        try (OutputStream model = new BufferedOutputStream(Files.newOutputStream(out.resolve("attribution.model")))) {
            QuotationTraining.train(Files.readAllLines(train), model);
        }
        return 0;
    }
}
