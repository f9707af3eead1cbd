package org.ontherecord.local.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.http.Json;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class FeedCommandTest {
    private static final Path SAMPLES = Path.of("../events/feeds");
    private final StringWriter out = new StringWriter();
    private CommandLine command;

    @BeforeEach
    void captureOutput() {
        command = new CommandLine(new FeedCommand()).setOut(new PrintWriter(out));
    }

    private List<JsonNode> lines() {
        return out.toString().lines().map(Json.MAPPER::readTree).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gazette.rss", "gazette.atom", "gazette-feed.json", "gazette-sitemap.xml"})
    void aSampleIsTheSameInEveryFormat(String sample) {
        assertEquals(0, command.execute(SAMPLES.resolve(sample).toString()));

        JsonNode line = lines().getFirst();
        JsonNode entry = line.at("/feed/entries/0");
        assertEquals(SAMPLES.resolve(sample).toString(), line.path("source").stringValue());
        assertTrue(line.at("/feed/title").stringValue().startsWith("The Sample Gazette"));
        assertEquals("https://gazette.example.org/2022/09/kazakhstan-votes", entry.path("url").stringValue());
        assertEquals("Kazakhstan stands by its view as votes are held in four Ukrainian regions",
                entry.path("title").stringValue());
        assertTrue(entry.path("published").stringValue().startsWith("2022-09-26"));
        assertTrue(entry.path("author").isNull() || entry.path("author").stringValue().equals("B. Reporter"));
    }

    @Test
    void aSourceThatFailsStopsNoOther(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"),
                "<html><head><link rel='alternate' type='application/rss+xml' href='https://gazette.example.org/rss'></head></html>");

        int exit = command.execute(page.toString(), "absent.rss", folder.toString(),
                SAMPLES.resolve("gazette.rss").toString());

        assertEquals(1, exit);
        assertEquals(List.of("an HTML page", "there is no such file", "the file can't be read", ""),
                lines().stream().map(line -> line.path("error").asString("")).toList());
        assertEquals("https://gazette.example.org/rss", lines().getFirst().at("/candidates/0").stringValue());
    }
}
