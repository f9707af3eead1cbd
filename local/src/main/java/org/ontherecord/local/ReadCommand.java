package org.ontherecord.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.ontherecord.reading.summary.Length;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code otr read}: articles in, what was read in them out, one JSON object a line, in the same order. */
@Command(name = "read", mixinStandardHelpOptions = true, version = Otr.VERSION, sortOptions = false, description = "Reads articles without a server: one JSON object a line in, one a line out.", footer = {
        "", "A line in is {\"id\",\"text\"} or {\"id\",\"html\",\"url\"?}, with optional title, author,",
        "publishedAt, source and language. Offsets in a line out are code points into its text; noArticle says why a page",
        "is none.",
        "A line that can't be read gives {\"id\",\"error\"}; then the exit code is 1."})
final class ReadCommand implements Callable<Integer> {
    @Option(names = "--in", paramLabel = "FILE", defaultValue = "-", description = "articles; - is standard input")
    private String in = "-";

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "-", description = "answers; - is standard output")
    private String out = "-";

    @ArgGroup
    private Limit limit = new Limit();

    @Spec
    private CommandSpec spec;

    /** At most one of the two is given. */
    static final class Limit {
        @Option(names = "--sentences", paramLabel = "N", description = "sentences in a summary (3)")
        private Integer sentences;

        @Option(names = "--words", paramLabel = "N", description = "words in a summary, instead")
        private Integer words;

        private Length length() {
            if (words != null) return new Length.Words(words);
            return sentences != null ? new Length.Sentences(sentences) : Length.USUAL;
        }
    }

    @Override
    public Integer call() throws IOException {
        ArticleLines lines = new ArticleLines(length());
        Progress progress = Progress.onTerminal();
        try (InputStream from = input(); OutputStream to = output(); Stream<String> answers = read(from, lines)) {
            PrintStream printer = new PrintStream(to, false, StandardCharsets.UTF_8);
            answers.forEach(answer -> {
                printer.print(answer + "\n");
                progress.step();
            });
            printer.flush();
            if (printer.checkError()) throw new IOException("the answers could not be written to " + out);
        } catch (NoSuchFileException e) {
            throw refused("there is no file " + e.getFile());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            progress.end();
        }
        return lines.allRead() ? 0 : 1;
    }

    /** Lines as bytes: every byte is one character of Latin-1, so that broken UTF-8 spoils no line but its own. */
    private static Stream<String> read(InputStream from, ArticleLines lines) {
        return new BufferedReader(new InputStreamReader(from, StandardCharsets.ISO_8859_1)).lines()
                .filter(line -> !line.isBlank())
                .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(),
                        line -> lines.answer(line.getBytes(StandardCharsets.ISO_8859_1))));
    }

    private Length length() {
        try {
            return limit.length();
        } catch (IllegalArgumentException e) {
            throw refused(e.getMessage());
        }
    }

    private InputStream input() throws IOException {
        return in.equals("-") ? System.in : Files.newInputStream(Path.of(in));
    }

    private OutputStream output() throws IOException {
        return out.equals("-") ? System.out : Files.newOutputStream(Path.of(out));
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
