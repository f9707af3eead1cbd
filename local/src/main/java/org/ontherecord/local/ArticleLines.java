package org.ontherecord.local;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.ontherecord.http.Json;
import org.ontherecord.ingest.extraction.PageExtractor;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.summary.Length;
import org.ontherecord.reading.summary.Summarizer;
import org.ontherecord.reading.summary.Summary;
import org.ontherecord.reading.text.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers lines of articles with lines of what was read in them. Lines may be answered at the same time. */
final class ArticleLines {
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final Reader reader = new Reader();
    private final Summarizer summarizer = new Summarizer();
    private final PageExtractor extractor = new PageExtractor(InstantSource.system());
    private final Length length;
    private final AtomicBoolean allRead = new AtomicBoolean(true);

    ArticleLines(Length length) {
        this.length = length;
    }

    /** Whether no line had an error so far. */
    boolean allRead() {
        return allRead.get();
    }

    /** The answer to one line of JSON in UTF-8, without line end. */
    String answer(byte[] line) {
        JsonNode id = NullNode.getInstance();
        try {
            JsonNode given = Json.MAPPER.readTree(line);
            id = given.path("id").isMissingNode() ? id : given.path("id");
            return written(read(ArticleLine.of(given, extractor)));
        } catch (JacksonException e) {
            return error(id, "not JSON: " + e.getOriginalMessage());
        } catch (ArticleLine.Unreadable e) {
            return error(id, e.getMessage());
        } catch (RuntimeException e) {
            return error(id, "not read: " + e);
        }
    }

    private ObjectNode read(ArticleLine line) {
        SourceText text = new SourceText(line.text());
        Reading reading = reader.read(new Manuscript(line.text(), line.title(), line.language()));
        Summary summary = summarizer.summarise(reading.sentences(), reading.scores(), length);
        return ReadingJson.of(line, text, reading, summary);
    }

    private String error(JsonNode id, String why) {
        allRead.set(false);
        ObjectNode answer = Json.MAPPER.createObjectNode();
        answer.set("id", id);
        return written(answer.put("error", why));
    }

    private static String written(ObjectNode answer) {
        return escapeLoneSurrogates(Json.MAPPER.writeValueAsString(answer));
    }

    /** A lone surrogate has no form in UTF-8; as an escape it leaves the text as it was given. */
    private static String escapeLoneSurrogates(String json) {
        return LONE_SURROGATE.matcher(json).replaceAll(lone -> "\\\\u%04x".formatted((int) lone.group().charAt(0)));
    }
}
