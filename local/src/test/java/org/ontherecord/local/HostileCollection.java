package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/** Collections of input that has broken others; not part of the project, and not everywhere at hand. */
final class HostileCollection {
    private static final Path DATA = Path.of("../../shared/data/reliability");
    /** Of the sizes that the generator makes, which go to ten megabytes: so all of it is tried in a minute. */
    private static final String SCALE = "0.05";

    private HostileCollection() {}

    static boolean isHere() {
        return Files.exists(DATA);
    }

    static List<Path> files(String folder, String ending) throws IOException {
        return files(DATA.resolve(folder), ending);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    static List<String> naughtyStrings() throws IOException {
        return StreamSupport
                .stream(Json.MAPPER.readTree(Files.readAllBytes(DATA.resolve("text/blns.json"))).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** Texts, pages, XML, JSON and packed bodies that take others a time without end, made by the collection's generator. */
    static List<Path> pathological(Path folder) throws IOException, InterruptedException {
        Process generator = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                DATA.resolve("generators/GenPathological.java").toString(), folder.toString(), SCALE)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, generator.waitFor());
        return files(folder, "");
    }
}
