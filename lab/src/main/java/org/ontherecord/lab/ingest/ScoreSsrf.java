package org.ontherecord.lab.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ontherecord.http.Json;
import org.ontherecord.ingest.url.WebUrl;
import org.ontherecord.local.ingest.UrlVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code lab score ssrf}: how many verdicts on addresses are right. */
@Command(name = "ssrf", mixinStandardHelpOptions = true, description = "Prints how many verdicts on addresses are right: those of a table of addresses, of a table of IP addresses, and those that are none by the WHATWG's tests.")
public final class ScoreSsrf implements Callable<Integer> {
    @Option(names = "--urls", paramLabel = "FILE.tsv", description = "url, expected (allow, block, either), why, layer, answers to look-ups")
    private Path urls;

    @Option(names = "--ranges", paramLabel = "FILE.tsv", description = "IP address, expected, why")
    private Path ranges;

    @Option(names = "--whatwg", paramLabel = "FILE.json", description = "the WHATWG's tests of its URL parser")
    private Path whatwg;

    @Spec
    private CommandSpec spec;

    /** One address and the verdict it should get. */
    private record Row(String name, String verdict, String expected) {
        boolean isWrong() {
            return !expected.equals("either") && !verdict.split("\t", 2)[0].equals(expected);
        }
    }

    @Override
    public Integer call() throws IOException {
        if (urls != null) print("addresses", rows(urls).map(ScoreSsrf::address).toList());
        if (ranges != null) print("IP addresses", rows(ranges).map(ScoreSsrf::literal).toList());
        if (whatwg != null) print("what is no address", failures(Json.MAPPER.readTree(whatwg.toFile())).toList());
        return 0;
    }

    private void print(String what, List<Row> rows) {
        List<Row> wrong = rows.stream().filter(Row::isWrong).toList();
        spec.commandLine()
                .getOut()
                .println("%s: %d of %d right".formatted(what, rows.size() - wrong.size(), rows.size()));
        wrong.forEach(row -> spec.commandLine().getOut().println("  " + row));
    }

    private static Stream<List<String>> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream().skip(1).map(line -> List.of(line.split("\t", -1)));
    }

    private static Row address(List<String> row) {
        return new Row(row.getFirst(), UrlVerdict.of(row.getFirst() + "\t" + row.get(4)), row.get(1));
    }

    private static Row literal(List<String> row) {
        String address = row.getFirst();
        String host = address.contains(":") ? "[" + address + "]" : address;
        return new Row(address, UrlVerdict.of("http://" + host + "/\t"), row.get(1));
    }

    private static Stream<Row> failures(JsonNode tests) {
        return tests.valueStream()
                .filter(test -> test.path("failure").asBoolean(false))
                .map(test -> new Row(test.path("input").asString() + " on " + test.path("base").asString(""),
                        parsed(test.path("input").asString(), test.path("base").asString("")), "block"));
    }

    private static String parsed(String input, String base) {
        boolean isAddress = WebUrl.meant(WebUrl.meant(Optional.empty(), base), input).isPresent();
        return isAddress ? "allow" : "block";
    }
}
