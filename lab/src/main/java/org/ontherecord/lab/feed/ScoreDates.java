package org.ontherecord.lab.feed;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ontherecord.http.Json;
import org.ontherecord.ingest.date.DateField;
import org.ontherecord.ingest.date.WrittenDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code lab score dates}: how many written dates are read as meant, or not at all where they mean none. */
@Command(name = "dates", mixinStandardHelpOptions = true, description = "Prints how many written dates are read as meant.")
public final class ScoreDates implements Callable<Integer> {
    @Option(names = "--in", paramLabel = "FILE.json", required = true, description = "array of [text, [year, month, day, hour, minute, second, …] or null, …]")
    private Path in = Path.of("-");

    @Option(names = "--misses", description = "name what is missed, too")
    private boolean misses;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Tally right = new Tally();
        for (JsonNode row : Json.MAPPER.readTree(in.toFile())) {
            String text = row.path(0).stringValue();
            right.count(DateField.read(text).map(WrittenDate::at).equals(meant(row.path(1))), text);
        }
        spec.commandLine().getOut().println("dates read as meant " + right);
        if (misses) right.missed().forEach(text -> spec.commandLine().getOut().println("  " + text));
        return 0;
    }

    private static Optional<Instant> meant(JsonNode parts) {
        if (parts.isNull()) return Optional.empty();
        List<Integer> p = parts.valueStream().map(JsonNode::intValue).toList();
        return Optional.of(
                LocalDateTime.of(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5)).toInstant(ZoneOffset.UTC));
    }
}
