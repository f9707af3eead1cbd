package org.ontherecord.lab;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ontherecord.reading.syntax.SyntaxTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab train syntax}: makes the model of tagger and parser from treebanks. */
@Command(name = "syntax", mixinStandardHelpOptions = true, description = "Trains the tagger and the dependency parser; the same files give the same bytes.")
final class TrainSyntax implements Callable<Integer> {
    @Option(names = "--train", paramLabel = "FILE.conllu.gz", arity = "1..*", required = true, description = "treebanks in the CoNLL-U format, packed or plain")
    private List<Path> treebanks = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where syntax.model is written")
    private Path out = Path.of("-");

    @Option(names = "--tagger-rounds", paramLabel = "N", defaultValue = "8", description = "times that the tagger sees each sentence (8)")
    private int taggerRounds;

    @Option(names = "--parser-rounds", paramLabel = "N", defaultValue = "8", description = "times that each parser sees each sentence (8)")
    private int parserRounds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        Path model = out.resolve("syntax.model");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(model))) {
            new SyntaxTraining(treebanks, taggerRounds, parserRounds).writeTo(file);
        }
        spec.commandLine().getOut().println("%s: %,d bytes".formatted(model.getFileName(), Files.size(model)));
        return 0;
    }
}
