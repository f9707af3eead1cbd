package org.ontherecord.local.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code otr search}: articles by words. */
@Command(name = "search", mixinStandardHelpOptions = true, sortOptions = false, description = "Finds articles by words.", footer = {
        "", "WORDS may hold \"a phrase\", OR, NOT, title:, source:, actor:, speaker:, from: and to:.",
        "Exit code 1 where nothing was found."})
public final class SearchCommand extends Lookup {
    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "what the articles have to do with")
    private List<String> words = List.of();

    @Option(names = "--sort", paramLabel = "ORDER", defaultValue = "", description = "relevance, newest or oldest")
    private String sort;

    @Override
    String route() {
        return "/v1/articles";
    }

    @Override
    Map<String, String> parameters() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", String.join(" ", words));
        asked.put("sort", sort);
        asked.put("limit", limit());
        return asked;
    }

    @Override
    void print(JsonNode answer) {
        line("%d found", answer.path("total").asInt());
        for (JsonNode article : answer.path("data")) {
            line("%-10s  @|bold %s|@", date(article.path("publishedAt")), article.path("title").asString("Untitled"));
            line("            %s", article.at("/snippet/exact").asString(""));
            line("            @|faint %s · %s|@", article.path("source").asString("unknown source"),
                    article.path("url").asString(article.path("id").asString()));
        }
        rest(answer);
    }
}
