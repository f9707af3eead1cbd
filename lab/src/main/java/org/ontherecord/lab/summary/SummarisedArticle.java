package org.ontherecord.lab.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ontherecord.http.Json;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import tools.jackson.databind.JsonNode;

/** An article with the summary that its publisher gave it. */
record SummarisedArticle(SourceText text, Optional<String> title, List<Sentence> sentences, String reference) {
    SummarisedArticle {
        sentences = List.copyOf(sentences);
    }

    /** The articles of a file of JSON lines: text, reference, title where there is one. */
    static List<SummarisedArticle> in(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Json.MAPPER::readTree).map(SummarisedArticle::of).toList();
    }

    private static SummarisedArticle of(JsonNode line) {
        SourceText text = new SourceText(line.path("text").stringValue());
        return new SummarisedArticle(text, Optional.ofNullable(line.path("title").stringValue(null)),
                new Segmenter().segment(text), line.path("reference").stringValue());
    }

    List<String> referenceWords() {
        return Rouge.words(reference);
    }

    List<String> words(int sentence) {
        return Rouge.words(text.slice(sentences.get(sentence).span()));
    }

    /** ROUGE-1, 2 and L of a summary made of these sentences. */
    double[] rouge(List<Integer> chosen) {
        return Rouge.scores(chosen.stream().flatMap(i -> words(i).stream()).toList(), referenceWords());
    }
}
