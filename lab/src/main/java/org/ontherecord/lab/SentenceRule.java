package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ontherecord.http.Json;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.SourceText;
import tools.jackson.databind.JsonNode;

/**
 * A rule of sentence segmentation: a text and the sentences that it should be split into. White space inside a sentence
 * doesn't count.
 */
record SentenceRule(String name, String text, List<String> sentences) {
    /** Marks a row whose sentences aren't the text's own words, so that no segmenter can meet it. */
    private static final String ALTERED = "text-altered";

    SentenceRule {
        sentences = List.copyOf(sentences);
    }

    /** The rules of a table: name, text as a JSON string, sentences as a JSON array, note; the first line is its header. */
    static List<SentenceRule> in(Path file) throws IOException {
        return Files.readAllLines(file)
                .stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(row -> row.length >= 3 && !(row.length > 3 && row[3].contains(ALTERED)))
                .map(row -> new SentenceRule(row[0], Json.MAPPER.readTree(row[1]).stringValue(),
                        Json.MAPPER.readTree(row[2]).valueStream().map(JsonNode::stringValue).toList()))
                .toList();
    }

    boolean isMetBy(Segmenter segmenter) {
        SourceText source = new SourceText(text);
        return segmenter.segment(source)
                .stream()
                .map(sentence -> normalised(source.slice(sentence.span())))
                .toList()
                .equals(sentences.stream().map(SentenceRule::normalised).toList());
    }

    private static String normalised(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
