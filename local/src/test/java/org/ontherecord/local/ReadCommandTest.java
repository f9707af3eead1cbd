package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.http.Json;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class ReadCommandTest {
    @TempDir
    private Path folder;
    private Path in;
    private Path out;

    @BeforeEach
    void nameFiles() {
        in = folder.resolve("in.jsonl");
        out = folder.resolve("out.jsonl");
    }

    private int exitCodeOf(String... more) {
        CommandLine command = Otr.commandLine();
        command.setErr(new PrintWriter(new StringWriter()));
        List<String> arguments = new ArrayList<>(List.of("read", "--in", in.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        return command.execute(arguments.toArray(String[]::new));
    }

    private List<JsonNode> answers() throws IOException {
        return Files.readAllLines(out).stream().map(Json.MAPPER::readTree).toList();
    }

    private JsonNode answer(String line) throws IOException {
        Files.writeString(in, line + "\n");
        assertEquals(0, exitCodeOf());
        return answers().getFirst();
    }

    @Test
    void anArticleIsAnsweredWithWhatWasReadInIt() throws IOException {
        JsonNode answer = answer(
                """
                        {"id":7,"text":"The mayor said that the town would vote.","title":"Vote","publishedAt":"2026-05-01"}""");
        assertEquals("""
                {"id":7,"text":"The mayor said that the town would vote.","title":"Vote","author":null,\
                "publishedAt":"2026-05-01","source":null,"language":"en","noArticle":null,"sentences":[[0,40]],\
                "quotes":[{"content":[[15,39]],"cue":[[10,14]],"source":[[0,9]],"speaker":null}],\
                "positions":[],"summary":[0],"scores":[%s]}""".formatted(answer.path("scores").get(0)),
                answer.toString());
    }

    @Test
    void aGivenTextIsNeverAlteredAndOffsetsAreCodePoints() throws IOException {
        JsonNode answer = answer("{\"id\":\"a\",\"text\":\" 😀\\u0000 Yes.\\r\\n\\r\\n\\ud800 No. \"}");
        assertEquals(" 😀\u0000 Yes.\r\n\r\n\ud800 No. ", answer.path("text").stringValue());
        assertEquals("[[1,8],[12,17]]", answer.path("sentences").toString());
    }

    @Test
    void ofAPageTheArticleIsRead() throws IOException {
        JsonNode answer = answer("""
                {"id":"a","url":"https://example.org/2026/05/04/vote","html":"<title>T</title>\
                <meta property='og:title' content='The vote'><meta name=author content='Anna Lind'>\
                <meta property='og:site_name' content='Norvik Press'><nav>Home</nav><script>x()</script>\
                <p>The town <b>votes</b>.</p><p>It rained.</p>"}""");
        assertEquals("The town votes.\n\nIt rained.", answer.path("text").stringValue());
        assertEquals("The vote", answer.path("title").stringValue());
        assertEquals("Anna Lind", answer.path("author").stringValue());
        assertEquals("2026-05-04", answer.path("publishedAt").stringValue());
        assertEquals("Norvik Press", answer.path("source").stringValue());
    }

    @Test
    void aPageThatIsNoArticleIsReadAndCalledSo() throws IOException {
        JsonNode answer = answer("""
                {"id":"a","html":"<title>News</title><p>Loading the news."}""");
        assertEquals("the page holds too little running text for an article", answer.path("noArticle").stringValue());
        assertEquals("Loading the news.", answer.path("text").stringValue());
    }

    @Test
    void whatALineStatesGoesBeforeWhatItsPageStates() throws IOException {
        JsonNode answer = answer("""
                {"id":"a","title":"Vote","author":"Jonas Berg","publishedAt":"2026-05-01","source":"Norvik Post",\
                "html":"<title>T</title><meta name=author content='Anna Lind'><meta name=date content=2026-05-04>\
                <meta property='og:site_name' content='Norvik Press'><p>The town votes."}""");
        assertEquals("Vote, Jonas Berg, 2026-05-01, Norvik Post", String.join(", ", answer.path("title").stringValue(),
                answer.path("author").stringValue(), answer.path("publishedAt").stringValue(),
                answer.path("source").stringValue()));
    }

    @Test
    void aBadLineSaysWhyAndTheRestGoesOn() throws IOException {
        Files.write(in, """
                {"id":1,"text":"One."}
                no JSON
                {"id":2,"text":"x","html":"y"}
                {"text":"x"}
                {"id":3,"text":5}

                {"id":4,"text":"Four."}
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(1, exitCodeOf());
        assertEquals(List.of(false, true, true, true, true, false),
                answers().stream().map(answer -> answer.has("error")).toList());
        assertEquals("exactly one of text and html is needed", answers().get(2).path("error").stringValue());
        assertEquals(2, answers().get(2).path("id").intValue());
    }

    @Test
    void brokenUtf8SpoilsItsOwnLineOnly() throws IOException {
        byte[] lines = "{\"id\":1,\"text\":\"?\"}\n{\"id\":2,\"text\":\"é\"}\n".getBytes(StandardCharsets.UTF_8);
        lines[16] = (byte) 0xff;
        Files.write(in, lines);
        assertEquals(1, exitCodeOf());
        assertTrue(answers().get(0).has("error"));
        assertEquals("é", answers().get(1).path("text").stringValue());
    }

    @Test
    void manyLinesKeepTheirOrder() throws IOException {
        Files.write(in, IntStream.range(0, 200).mapToObj(i -> "{\"id\":" + i + ",\"text\":\"One. Two.\"}").toList());
        assertEquals(0, exitCodeOf());
        assertEquals(IntStream.range(0, 200).boxed().toList(),
                answers().stream().map(answer -> answer.path("id").intValue()).toList());
    }

    @Test
    void theLengthOfASummaryCanBeChosen() throws IOException {
        Files.writeString(in, """
                {"id":1,"text":"The town votes today. The harbour stays open. Nobody was asked about trains."}""");
        assertEquals(0, exitCodeOf("--sentences", "2"));
        assertEquals(2, answers().getFirst().path("summary").size());
        assertEquals(0, exitCodeOf("--words", "4"));
        assertEquals(1, answers().getFirst().path("summary").size());
    }

    @Test
    void whatCanNotBeDoneIsRefusedInOneLine() throws IOException {
        assertEquals(2, exitCodeOf());
        Files.writeString(in, "");
        assertEquals(2, exitCodeOf("--sentences", "0"));
        assertEquals(2, exitCodeOf("--sentences", "2", "--words", "9"));
        assertFalse(Files.exists(out) && !Files.readString(out).isEmpty());
    }
}
