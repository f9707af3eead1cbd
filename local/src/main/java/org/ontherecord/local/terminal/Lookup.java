package org.ontherecord.local.terminal;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ontherecord.http.Json;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** A question to the service, answered as text for people or as its JSON; coloured on a terminal alone. */
abstract class Lookup implements Callable<Integer> {
    private static final int NOTHING_FOUND = 1, NO_ANSWER = 2;

    @Mixin
    private Service service = new Service();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "at most (${DEFAULT-VALUE})")
    private int limit;

    @Option(names = "--json", description = "print what the service answers, as it is")
    private boolean json;

    @Spec
    private CommandSpec spec;

    abstract String route();

    abstract Map<String, String> parameters();

    abstract void print(JsonNode answer);

    @Override
    public Integer call() throws InterruptedException {
        try {
            JsonNode answer = service.get(route(), parameters());
            if (json) out().println(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
            else
                print(answer);
            out().flush();
            return answer.path("data").isEmpty() ? NOTHING_FOUND : CommandLine.ExitCode.OK;
        } catch (Service.Unanswered unanswered) {
            spec.commandLine().getErr().println(spec.qualifiedName() + ": " + unanswered.getMessage());
            return NO_ANSWER;
        }
    }

    String limit() {
        return Integer.toString(limit);
    }

    /** A line; {@code @|bold …|@} is bold on a terminal and plain elsewhere. What an article says can't steer the terminal. */
    void line(String format, Object... values) {
        Object[] harmless = Arrays.stream(values)
                .map(value -> value instanceof String text ? text.replaceAll("\\p{Cntrl}+", " ") : value)
                .toArray();
        out().println(Ansi.AUTO.string(format).formatted(harmless));
    }

    /** How many more there are. */
    void rest(JsonNode answer) {
        if (answer.path("hasMore").asBoolean())
            line("@|faint … and more: --limit up to 100, or --json with its cursor|@");
    }

    static String date(JsonNode value) {
        return value.isString() ? value.asString() : "undated";
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
