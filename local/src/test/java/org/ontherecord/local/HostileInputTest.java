package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import tools.jackson.databind.JsonNode;

/**
 * Collections of input that has broken others, through real sockets: each is taken or refused, none is a fault, and what is
 * taken comes back letter by letter. Prints how many were tried.
 */
class HostileInputTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.whole();

    private static final String ARTICLES = "/v1/articles";
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final AtomicInteger TRIED = new AtomicInteger();
    private static final List<String> MISHANDLED = new ArrayList<>();
    /** Routes and parameters that take words. */
    private static final List<String> QUESTIONS = List.of("/v1/articles?q=", "/v1/articles?source=",
            "/v1/articles?actor=",
            "/v1/articles?from=", "/v1/articles?sort=", "/v1/articles?limit=", "/v1/articles?cursor=",
            "/v1/positions?actor=", "/v1/positions?topic=", "/v1/positions?actor=norway&stance=",
            "/v1/positions?actor=norway&speaker=", "/v1/positions?actor=norway&to=",
            "/v1/positions?actor=norway&source=",
            "/v1/standings?topic=", "/v1/standings?topic=a&kind=", "/v1/standings?topic=a&family=", "/v1/topics?q=",
            "/v1/actors?q=", "/v1/summary?q=", "/v1/summary?q=norway&sentences=");

    @BeforeAll
    static void theDataIsHere() {
        assumeTrue(HostileCollection.isHere(), "the data is not here");
    }

    @AfterEach
    void noneIsMishandled() {
        assertEquals(List.of(), MISHANDLED);
    }

    @AfterAll
    static void tell() {
        System.out.println("hostile inputs tried " + TRIED + ", mishandled " + MISHANDLED.size());
    }

    /** Fault 20. Without {@code Body.object}'s strict mapper some of these would be taken for objects. */
    @Test
    void whatIsNoJsonIsRefusedAndWhatIsMayBe() throws IOException {
        for (Path file : HostileCollection.files("json", ".json")) {
            int status = send(Files.readAllBytes(file), Map.of("content-type", "application/json"));
            boolean mustFail = file.getFileName().toString().startsWith("n_");
            judge(mustFail ? status >= 400 && status < 500 : status < 500, file.getFileName() + " " + status);
        }
        assertTrue(TRIED.get() >= 300, "all of the collection");
    }

    /** Fault 20: bodies that are packed, typed or coded otherwise, or not there. */
    @Test
    void bodiesInOtherClothesAreRefused() {
        byte[] json = "{\"text\":\"In other clothes.\"}".getBytes(StandardCharsets.UTF_8);
        List<Map<String, String>> clothes = List.of(Map.of("content-type", "text/xml"), Map.of(),
                Map.of("content-type", "application/json", "content-encoding", "gzip"),
                Map.of("content-type", "application/json", "content-encoding", "br"),
                Map.of("content-type", "multipart/form-data; boundary=x"), Map.of("content-type", "\u0001"),
                Map.of("content-type", "application/json; charset=utf-16"));
        for (Map<String, String> headers : clothes) {
            int status = headers.containsValue("\u0001") ? 400 : send(json, headers);
            judge(status < 500, headers + " " + status);
        }
        for (byte[] body : List.of(new byte[0], "null".getBytes(StandardCharsets.UTF_8),
                new byte[]{0x1f, (byte) 0x8b, 8},
                "[]".getBytes(StandardCharsets.UTF_16), "eyJ0ZXh0IjoiYSJ9".getBytes(StandardCharsets.UTF_8))) {
            int status = send(body, Map.of("content-type", "application/json"));
            judge(status >= 400 && status < 500, "a body of " + body.length + " bytes " + status);
        }
    }

    /** Fault 21: in every parameter. */
    @Test
    void naughtyStringsInEveryParameterAreWordsOrRefused() throws IOException {
        List<String> strings = HostileCollection.naughtyStrings();
        for (int i = 0; i < strings.size(); i++) {
            String encoded = URLEncoder.encode(strings.get(i), StandardCharsets.UTF_8);
            for (int q = i % 4; q < QUESTIONS.size(); q += 4) {
                int status = RUNNING.get(QUESTIONS.get(q) + encoded).statusCode();
                judge(status < 500, QUESTIONS.get(q) + encoded + " " + status);
            }
            int status = RUNNING.get("/v1/articles/" + encoded.replace("+", "%20")).statusCode();
            judge(status >= 300 && status < 500 || encoded.isEmpty() && status == 200, "id " + encoded + " " + status);
        }
    }

    /** Fault 21: in every stored field. Without {@code hasLoneSurrogate} half characters would be stored as question marks. */
    @Test
    void naughtyStringsInEveryFieldComeBackLetterByLetter() throws IOException {
        List<String> strings = HostileCollection.naughtyStrings();
        for (int i = 0; i < strings.size(); i++) {
            String string = strings.get(i);
            String text = "Told as number " + i + ": " + string;
            String body = Json.MAPPER.writeValueAsString(Map.of("text", text, "title", string, "source",
                    string, "author", string));
            HttpResponse<String> answer = RUNNING.post(ARTICLES, body);
            judge(answer.statusCode() < 500, string + " " + answer.statusCode());
            if (answer.statusCode() > 201) continue;
            JsonNode stored = Json.MAPPER
                    .readTree(RUNNING.get(answer.headers().firstValue("Location").orElseThrow()).body());
            judge(stored.path("text").asString().equals(text)
                    && (string.isBlank() || Stream.of("title", "source", "author")
                            .allMatch(field -> stored.path(field).asString().equals(string))),
                    "not as it was sent: " + string + " " + stored.path("title"));
        }
    }

    /** XML and HTML attacks as pages that are handed in: nothing is expanded, read or looked up. */
    @Test
    void attacksInMarkupAreTextOrRefused() throws IOException {
        String secret = Files.exists(Path.of("/etc/passwd"))
                ? Files.readAllLines(Path.of("/etc/passwd")).getFirst()
                : "\0";
        for (Path file : Stream.concat(HostileCollection.files("xml", "").stream(),
                HostileCollection.files("html", ".html").stream()).toList()) {
            String markup = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String field : List.of("html", "text", "title")) {
                HttpResponse<String> answer = RUNNING.post(ARTICLES,
                        Json.MAPPER.writeValueAsString(
                                Map.of(field, markup, field.equals("title") ? "text" : "title", "An attack")));
                judge(answer.statusCode() < 500, file.getFileName() + " as " + field + " " + answer.statusCode());
                if (answer.statusCode() > 201) continue;
                String stored = RUNNING.get(answer.headers().firstValue("Location").orElseThrow()).body();
                judge(!stored.contains(secret), file.getFileName() + " read a file");
            }
        }
    }

    /** Faults 39 and 40, over HTTP: what no reader was made for is taken or refused, and holds up nobody for long. */
    @Test
    void pathologicalTextsAndPagesAreTakenOrRefusedInTime(@TempDir Path folder) throws Exception {
        List<Path> files = HostileCollection.pathological(folder);
        assertTrue(files.size() > 150, files.size() + " files");
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            if (file.toString().matches(".*\\.(gz|json)")) {
                judgeInTime(file, "raw", bytes, Map.of("content-type", "application/json", "content-encoding",
                        file.toString().endsWith(".json") ? "identity" : "gzip"));
            }
            for (String field : List.of("text", "html"))
                judgeInTime(file, field,
                        Json.MAPPER.writeValueAsBytes(Map.of(field, new String(bytes, StandardCharsets.UTF_8))),
                        Map.of("content-type", "application/json"));
        }
        assertEquals(200, RUNNING.get("/health").statusCode());
    }

    private static void judgeInTime(Path file, String as, byte[] body, Map<String, String> headers) {
        int status = assertTimeoutPreemptively(HANG, () -> send(body, headers), file + " as " + as);
        judge(status < 500, file.getFileName() + " as " + as + " " + status);
    }

    /** Whatever follows a collection of attacks is served as before. */
    @Test
    void afterAllThatAnArticleIsStillFound() {
        send("[".repeat(4_000_000).getBytes(StandardCharsets.UTF_8), Map.of("content-type", "application/json"));
        assertEquals(201,
                RUNNING.post(ARTICLES, "{\"text\":\"Quetzalcoatlus flew over Norway on Monday.\"}").statusCode());
        Eventually.found(() -> RUNNING.get("/v1/articles?q=Quetzalcoatlus"),
                answer -> !Json.MAPPER.readTree(answer.body()).path("data").isEmpty());
    }

    private static int send(byte[] body, Map<String, String> headers) {
        var request = RUNNING.request(ARTICLES).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return RUNNING.send(request).statusCode();
    }

    private static void judge(boolean fine, String what) {
        TRIED.incrementAndGet();
        if (!fine) MISHANDLED.add(what);
    }
}
