package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.ontherecord.http.Json;
import org.ontherecord.reading.position.PublicAffairs;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code lab train affairs}: weighs the words that tell political news from other news. */
@Command(name = "affairs", mixinStandardHelpOptions = true, description = "Weighs the words that tell political news from other news, by the articles of judged positions; an article is political whose id says politics.")
final class TrainAffairs implements Callable<Integer> {
    private static final List<String> HEADER = List.of(
            "# By how much a word raises the log odds that news is political: written by lab train affairs.",
            "# columns: word, weight");

    @Option(names = "--judged", paramLabel = "FILE.tsv", required = true, description = "judged positions, which name the articles")
    private Path judged = Path.of("-");

    @Option(names = "--texts", paramLabel = "FILE.jsonl", required = true, description = "articles, each with id and text")
    private Path texts = Path.of("-");

    @Option(names = "--out", paramLabel = "FILE.tsv", required = true, description = "where the weights go")
    private Path out = Path.of("public-affairs.tsv");

    @Override
    public Integer call() throws IOException {
        Set<String> ids = new HashSet<>(new JudgedTable(judged).articles());
        WordOdds political = new WordOdds();
        for (String line : Files.readAllLines(texts)) {
            JsonNode json = Json.MAPPER.readTree(line);
            String id = json.path("id").stringValue();
            if (ids.contains(id)) political.add(words(json.path("text").stringValue()), id.contains("-politics-"));
        }
        List<String> lines = new ArrayList<>(HEADER);
        Map<String, Double> weights = new TreeMap<>(political.telling());
        weights.forEach((word, weight) -> lines.add(word + String.format(Locale.ROOT, "\t%.2f", weight)));
        Files.write(out, lines);
        return 0;
    }

    private static Set<String> words(String words) {
        SourceText text = new SourceText(words);
        return PublicAffairs.words(
                new Segmenter().segment(text).stream().map(sentence -> Words.of(text, sentence.span())).toList());
    }
}
