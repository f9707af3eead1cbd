package org.ontherecord.local.serve;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ontherecord.reading.text.SourceText;
import tools.jackson.databind.JsonNode;

/** Shows on the terminal what the running service answers: a position lookup with its evidence, and a summary. */
final class Tour {
    private static final Map<String, String> QUESTION = Map.of("actor", "Kazakhstan", "topic", "Donetsk");
    private static final int WIDTH = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(10), BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Caller service;
    private final PrintWriter out;

    Tour(Caller service, PrintWriter out) {
        this.service = service;
        this.out = out;
    }

    /** Loads the samples if the archive is empty, and waits until they can be found: the index follows in a moment. */
    void loadSamples(List<byte[]> samples) throws InterruptedException {
        if (!service.get("/v1/articles", Map.of("limit", "1")).path("data").isEmpty()) return;
        for (byte[] sample : samples)
            service.post("/v1/articles", sample);
        long patientUntil = System.nanoTime() + PATIENCE.toNanos();
        while (lookUp().path("standings").isEmpty() && System.nanoTime() < patientUntil)
            Thread.sleep(BETWEEN_LOOKS);
        out.println(samples.size() + " sample articles loaded.");
    }

    private JsonNode lookUp() throws InterruptedException {
        return service.get("/v1/positions", QUESTION);
    }

    /** Shows the lookup; nothing if the archive holds nothing of it. */
    void show() throws InterruptedException {
        JsonNode found = lookUp();
        JsonNode standing = found.path("standings").path(0);
        if (standing.isMissingNode()) return;
        String article = standing.path("evidence").path("articleId").asString();
        JsonNode summary = service.get("/v1/articles/" + article + "/summary", Map.of("sentences", "3"));
        out.println();
        out.println("What does " + QUESTION.get("actor") + " say about " + QUESTION.get("topic") + "?");
        out.println(wrapped(standing.path("wording").asString()));
        show(standing, found, article);
        out.println();
        out.println("The article in three sentences:");
        summary.path("sentences").forEach(sentence -> out.println(wrapped(sentence.path("exact").asString())));
        out.println();
        out.println("Ask yourself:");
        out.println("  curl '" + service.url("/v1/positions", QUESTION) + "'");
        out.println("  curl '" + service.url("/v1/articles/" + article + "/summary", Map.of("sentences", "3")) + "'");
        out.flush();
    }

    private void show(JsonNode standing, JsonNode found, String article) {
        JsonNode span = standing.path("evidence").path("span");
        JsonNode source = found.path("data")
                .valueStream()
                .filter(position -> position.path("articleId").asString().equals(article))
                .findFirst()
                .map(position -> position.path("article"))
                .orElse(found.path("nothing"));
        out.println(wrapped("“" + span.path("exact").asString() + "”"));
        out.println(wrapped("in " + source.path("source").asString("?") + ", "
                + source.path("publishedAt").asString("?")
                + ", characters " + span.path("start").asInt() + " to " + span.path("end").asInt() + " of article "
                + article));
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder("  ");
        int column = 2;
        for (String word : text.split(" ", -1)) {
            int length = new SourceText(word).length();
            if (column > 2 && column + length > WIDTH) {
                lines.append(System.lineSeparator()).append("  ");
                column = 2;
            }
            if (column > 2) lines.append(' ');
            lines.append(word);
            column += length + 1;
        }
        return lines.toString();
    }
}
