package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ontherecord.http.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code lab join}: labels that are kept without their texts, put together with them. */
@Command(name = "join", mixinStandardHelpOptions = true, description = "Adds to labels the texts of their articles, found by id.")
final class JoinTexts implements Callable<Integer> {
    @Option(names = "--labels", paramLabel = "FILE.jsonl", required = true, description = "labels, each with an article's id")
    private Path labels = Path.of("-");

    @Option(names = "--texts", paramLabel = "FILE.jsonl", arity = "1..*", required = true, description = "articles, each with id and text")
    private List<Path> texts = List.of();

    @Option(names = "--out", paramLabel = "FILE.jsonl", required = true, description = "where labels with texts go")
    private Path out = Path.of("-");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Map<String, JsonNode> byId = new HashMap<>();
        for (Path file : texts)
            articles(file).forEach(article -> byId.put(article.path("id").stringValue(), article.path("text")));
        List<String> joined = new ArrayList<>();
        for (JsonNode label : articles(labels).toList()) {
            String id = label.path("id").stringValue();
            if (!byId.containsKey(id)) throw new ParameterException(spec.commandLine(), "no text has the id " + id);
            joined.add(((ObjectNode) label).set("text", byId.get(id)).toString());
        }
        Files.write(out, joined);
        return 0;
    }

    private static Stream<JsonNode> articles(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Json.MAPPER::readTree);
    }
}
