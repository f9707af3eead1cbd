package org.ontherecord.local.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import picocli.CommandLine;

class TerminalTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.whole();

    /** What a command printed. */
    private record Said(int exit, String out, String err) {}

    @BeforeAll
    static void loadSamples() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("../events/articles"))) {
            for (Path sample : samples.sorted().toList())
                ARCHIVE.post("/v1/articles", Files.readString(sample));
        }
        ARCHIVE.post("/v1/articles",
                "{\"text\":\"Norway supports the \\u001b[31m waffle \\u001b[0m treaty, its foreign ministry said.\"}");
        for (int i = 0; i < 100 && !ARCHIVE.get("/v1/articles?q=waffle").body().contains("waffle"); i++)
            Thread.sleep(100);
    }

    @Test
    void aStandingComesFirstAndEachStatementWithItsSentence() {
        Said said = run(new PositionsCommand(), "--actor", "Kazakhstan", "--topic", "Donetsk");

        assertEquals(0, said.exit);
        assertTrue(said.out.startsWith("Kazakhstan in all 2 statements found: does not recognise"), said.out);
        assertTrue(said.out.contains("its foreign ministry said in Astana"), said.out);
    }

    @Test
    void articlesAreListedWithWhatTheySay() {
        Said said = run(new SearchCommand(), "donetsk", "referendums");

        assertEquals(0, said.exit);
        assertTrue(said.out.contains("The Sample Gazette"), said.out);
    }

    @Test
    void asJsonItIsWhatTheServiceAnswers() {
        Said said = run(new SearchCommand(), "--json", "donetsk");

        assertEquals(Json.MAPPER.readTree(ARCHIVE.get("/v1/articles?q=donetsk&limit=20").body()),
                Json.MAPPER.readTree(said.out));
    }

    @Test
    void nothingFoundIsSaidAndTold() {
        Said said = run(new PositionsCommand(), "--actor", "Kazakhstan", "--topic", "xylophones");

        assertEquals(1, said.exit);
        assertTrue(said.out.contains("never a stance"), said.out);
    }

    @Test
    void aRefusalIsSaidInTheServicesWords() {
        Said said = run(new SearchCommand(), "\"open");

        assertEquals(2, said.exit);
        assertTrue(said.err.contains("search: q:"), said.err);
    }

    @Test
    void whereNobodyAnswersThatIsSaid() {
        Said said = run(new SearchCommand(), "--to", "http://127.0.0.1:1", "donetsk");

        assertEquals(2, said.exit);
        assertTrue(said.err.contains("does not answer"), said.err);
    }

    /** Fails without the replacement of control characters in {@code Lookup.line}. */
    @Test
    void anArticleCannotSteerTheTerminal() {
        Said said = run(new SearchCommand(), "waffle");

        assertTrue(said.out.contains("waffle"), said.out);
        assertFalse(said.out.contains("\u001b"), said.out);
    }

    private static Said run(Lookup command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(command).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        boolean elsewhere = Stream.of(arguments).anyMatch("--to"::equals);
        String[] all = elsewhere
                ? arguments
                : Stream.concat(Stream.of("--to", ARCHIVE.url().toString()), Stream.of(arguments))
                        .toArray(String[]::new);
        return new Said(line.execute(all), out.toString(), err.toString());
    }
}
