package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ontherecord.http.Json;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.position.Candidate;
import org.ontherecord.reading.position.Position;
import tools.jackson.databind.JsonNode;

/** Positions that were judged by reading, as {@code lab/labels/ordinary-news.tsv} keeps them. */
final class JudgedTable {
    private static final Set<String> RIGHT = Set.of("right", "topic");

    private final Map<String, Boolean> verdicts = new HashMap<>();
    private final Set<String> articles = new LinkedHashSet<>();

    JudgedTable(Path table) throws IOException {
        for (String line : Files.readAllLines(table)) {
            if (line.startsWith("#")) continue;
            String[] row = line.split("\t", -1);
            articles.add(row[1]);
            verdicts.put(String.join("\t", row[1], row[2], row[3], row[4], row[5]), RIGHT.contains(row[7]));
        }
    }

    /** The ids of the articles that it has positions of. */
    Set<String> articles() {
        return articles;
    }

    /** What frames still find of the judged positions in these texts. */
    List<MarkedArticle> read(List<Path> texts, Reader reader) throws IOException {
        List<MarkedArticle> marked = new ArrayList<>();
        for (Path file : texts)
            for (String line : Files.readAllLines(file)) {
                JsonNode json = Json.MAPPER.readTree(line);
                String id = json.path("id").stringValue();
                if (articles.contains(id))
                    marked.add(new MarkedArticle(id, found(id, reader.candidates(json.path("text").stringValue())), 0));
            }
        return marked;
    }

    private List<Found> found(String article, List<Candidate> candidates) {
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Boolean right = verdicts.get(article + "\t" + key(candidate.position()));
            if (right != null) found.add(new Found(candidate.traits(), right));
        }
        return found;
    }

    private static String key(Position position) {
        return String.join("\t", Integer.toString(position.evidence().start()),
                Integer.toString(position.evidence().end()), position.holder().name(), position.stance().label());
    }
}
