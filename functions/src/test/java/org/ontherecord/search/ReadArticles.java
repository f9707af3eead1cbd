package org.ontherecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ontherecord.article.ArchivedArticle;
import org.ontherecord.article.Article;
import org.ontherecord.article.Details;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.http.Json;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.text.SourceText;
import tools.jackson.databind.JsonNode;

/** The sample articles as the reader reads them. */
public final class ReadArticles {
    private static final Path SAMPLES = Path.of("../events/articles");

    private ReadArticles() {}

    public static List<IndexedArticle> all() {
        Reader reader = new Reader();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().map(file -> read(reader, file)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static IndexedArticle read(Reader reader, Path file) {
        JsonNode sample = Json.MAPPER.readTree(file.toFile());
        Details details = new Details(sample.path("title").stringValueOpt(), sample.path("url").stringValueOpt(),
                sample.path("source").stringValueOpt(), Optional.empty(), sample.path("publishedAt")
                        .stringValueOpt()
                        .map(date -> PublicationDate.parse("publishedAt", date)),
                Optional.empty());
        String text = sample.path("text").stringValue();
        Reading reading = reader.read(Manuscript.of(text));
        return IndexedArticle.of(new ArchivedArticle(
                new Article(Printed.id(file.getFileName().toString().replaceAll("[^a-z]", "").substring(0, 12)), 1,
                        "rev", details, Instant.EPOCH, "content", reading.language(), reading.sentences().size(),
                        reading.positions().size(), Set.of()),
                new SourceText(text), reading));
    }
}
