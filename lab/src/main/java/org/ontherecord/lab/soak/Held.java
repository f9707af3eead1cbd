package org.ontherecord.lab.soak;

import java.util.Map;
import org.ontherecord.http.Json;

/** An article as its sender knows it; without a text once it is deleted. */
final class Held {
    final String url;
    /** Given when it is acknowledged. */
    String id = "";
    String text;
    /** Stands in this article alone. */
    String word;
    long version = 1;

    Held(String url, String text, String word) {
        this.url = url;
        this.text = text;
        this.word = word;
    }

    String body() {
        return Json.MAPPER.writeValueAsString(Map.of("url", url, "text", text, "source", "Soak"));
    }
}
