package org.ontherecord.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ontherecord.http.Json;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.quotation.Quotation;
import org.ontherecord.reading.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code lab score quotations}: reads labelled articles and lets the data set's own scorer compare. */
@Command(name = "quotations", aliases = "quotes", mixinStandardHelpOptions = true, description = "Reads labelled articles and prints what the data set's scorer, run by python3, says of the quotations found: of all, and of reported speech alone.")
final class ScoreQuotations implements Callable<Integer> {
    @Option(names = "--gold", paramLabel = "FILE.jsonl", required = true, description = "articles: id, text and labelled quotes")
    private Path gold = Path.of("-");

    @Option(names = "--scorer", paramLabel = "FILE.py", description = "the scorer (score_quotes.py beside the articles)")
    private Path scorer = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path script = scorer.toString().isEmpty() ? gold.resolveSibling("score_quotes.py") : scorer;
        Path found = Files.createTempFile("quotations", ".jsonl");
        try {
            Reader reader = new Reader();
            Files.write(found, Files.readAllLines(gold).stream().map(line -> read(reader, line)).toList());
            int all = run("python3", script.toString(), gold.toString(), found.toString());
            return all != 0 ? all : run("python3", script.toString(), gold.toString(), found.toString(), "--core");
        } finally {
            Files.delete(found);
        }
    }

    private static String read(Reader reader, String line) {
        JsonNode article = Json.MAPPER.readTree(line);
        ObjectNode answer = Json.MAPPER.createObjectNode().put("id", article.path("id").stringValue());
        ArrayNode quotes = answer.putArray("quotes");
        reader.read(Manuscript.of(article.path("text").stringValue()))
                .quotations()
                .forEach(quotation -> quotes.add(node(quotation)));
        return answer.toString();
    }

    private static ObjectNode node(Quotation quotation) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.set("content", spans(quotation.content()));
        node.set("cue", spans(quotation.cue()));
        node.set("source", spans(quotation.source()));
        quotation.speaker().ifPresent(speaker -> node.put("speaker", speaker.name()));
        return node;
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode pairs = Json.MAPPER.createArrayNode();
        spans.forEach(span -> pairs.addArray().add(span.start()).add(span.end()));
        return pairs;
    }

    private int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        spec.commandLine().getOut().print(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        spec.commandLine().getOut().flush();
        return process.waitFor();
    }
}
