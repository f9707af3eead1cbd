package org.ontherecord.lab.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.ontherecord.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** What each function is given first, made from the sample events: work that it usually does. */
final class FirstEvents {
    /** By logical id, the file. */
    private static final Map<String, String> FILES = Map.of("ReadFunction", "read-article.json", "WriteFunction",
            "submit-article.json", "AdminFunction", "delete-article-at.json", "SearchFunction", "search-articles.json",
            "PageFunction", "page.json", "PollFunction", "poll.json", "FetchFunction", "fetch.json", "IndexFunction",
            "stream.json", "UpkeepFunction", "upkeep.json");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private FirstEvents() {}

    /**
     * A function's events.
     *
     * @param folder  where the samples are
     * @param article id of one that is there
     * @throws IllegalArgumentException if there is no sample for it
     */
    static Supplier<String> of(String function, Path folder, String article) throws IOException {
        String file = FILES.get(function);
        if (file == null) throw new IllegalArgumentException("no sample event for " + function);
        ObjectNode event = (ObjectNode) Json.MAPPER.readTree(Files.readString(folder.resolve(file)));
        return switch (function) {
            case "ReadFunction" -> {
                event.withObject("/pathParameters").put("id", article);
                yield event::toString;
            }
            case "WriteFunction" -> () -> another(event);
            // what is not public is refused before anything is asked of the network
            case "FetchFunction" -> () -> event.toString().replace("gazette.example.org", "10.0.0.1");
            case "IndexFunction" -> () -> event.toString().replaceAll("ARTICLE#[0-9a-z]+", "ARTICLE#" + article);
            default -> event::toString;
        };
    }

    /** An article of its own: at a known text only an address is noted. */
    private static String another(ObjectNode event) {
        ObjectNode copy = event.deepCopy();
        copy.withObject("/headers").remove("idempotency-key");
        ObjectNode body = (ObjectNode) Json.MAPPER.readTree(copy.path("body").asString());
        int number = COUNT.incrementAndGet();
        body.put("url", body.path("url").asString() + number);
        body.put("text", body.path("text").asString() + " It said so " + number + " times.");
        return copy.put("body", body.toString()).toString();
    }
}
