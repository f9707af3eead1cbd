package org.ontherecord.ingest.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.ontherecord.http.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** The JSON-LD scripts of a page, read with lenience: what can't be read is as good as not there. */
final class JsonScripts {
    private static final ObjectReader READER = Json.MAPPER.reader()
            .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withFeatures(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_JAVA_COMMENTS);
    private static final Pattern BEFORE = Pattern
            .compile("^\\s*(?:<!--|(?://\\s*|/\\*\\s*)?<!\\[CDATA\\[(?:\\s*\\*/)?)");
    private static final int LARGEST = 1 << 20;
    private static final int MOST_NODES = 20_000;

    private JsonScripts() {}

    /** Every object in them, those further out first. */
    static List<JsonNode> objects(Document page) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]"))
            if (script.data().length() <= LARGEST) addObjects(script.data(), objects);
        return objects;
    }

    private static void addObjects(String script, List<JsonNode> objects) {
        try {
            Deque<JsonNode> open = new ArrayDeque<>(List.of(READER.readTree(BEFORE.matcher(script).replaceFirst(""))));
            for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
                JsonNode node = open.poll();
                if (node.isObject()) objects.add(node);
                node.forEach(open::add);
            }
        } catch (JacksonException malformed) {
            // as good as not there
        }
    }
}
