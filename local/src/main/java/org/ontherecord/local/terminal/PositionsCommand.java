package org.ontherecord.local.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code otr positions}: who holds which position on what. */
@Command(name = "positions", mixinStandardHelpOptions = true, sortOptions = false, description = "Tells who holds which position on what: standings, then each statement with its sentence.", footer = {
        "", "One of --actor and --topic is needed. Exit code 1 where nothing was found."})
public final class PositionsCommand extends Lookup {
    @Option(names = "--actor", paramLabel = "A", defaultValue = "", description = "country, organisation or person, by any of its names")
    private String actor;

    @Option(names = "--topic", paramLabel = "T", defaultValue = "", description = "what it is about")
    private String topic;

    @Option(names = "--family", paramLabel = "F", defaultValue = "", description = "recognition, approval, demands, acts or claims")
    private String family;

    @Option(names = "--from", paramLabel = "DATE", defaultValue = "", description = "said on that day or later")
    private String from;

    @Option(names = "--until", paramLabel = "DATE", defaultValue = "", description = "said on that day or before")
    private String until;

    @Override
    String route() {
        return "/v1/positions";
    }

    @Override
    Map<String, String> parameters() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("actor", actor);
        asked.put("topic", topic);
        asked.put("family", family);
        asked.put("from", from);
        asked.put("to", until);
        asked.put("limit", limit());
        return asked;
    }

    @Override
    void print(JsonNode answer) {
        for (JsonNode standing : answer.path("standings"))
            line("@|bold %s|@ %s", standing.at("/actor/name").asString(), standing.path("wording").asString());
        line("");
        for (JsonNode position : answer.path("data"))
            print(position, position.path("evidence").path("exact").asString());
        if (answer.path("data").isEmpty()) line("No statement was found. That is never a stance.");
        rest(answer);
    }

    private void print(JsonNode position, String sentence) {
        line("%-10s  @|bold %s|@ %s: %s", date(position.path("saidAt")), position.at("/holder/name").asString(),
                position.path("stance").asString(), position.at("/topic/exact").asString());
        line("            %s", sentence);
        line("            @|faint %s · %s|@", position.at("/article/source").asString("unknown source"),
                position.at("/article/url").asString(position.path("articleId").asString()));
    }
}
