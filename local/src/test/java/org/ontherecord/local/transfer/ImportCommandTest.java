package org.ontherecord.local.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import picocli.CommandLine;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

class ImportCommandTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.whole();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Path in, String to, String... options) {
        String[] arguments = Stream
                .concat(Stream.of("--in", in.toString(), "--to", to), Stream.of(options))
                .toArray(String[]::new);
        return new CommandLine(new ImportCommand()).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("archive.jsonl"), String.join("\n", lines) + "\n");
    }

    private static String article(int number) {
        return "{\"id\": %d, \"text\": \"Norland’s ministry opened port %d on Monday.\", \"url\": \"https://import.example/%d\"}"
                .formatted(number, number, number);
    }

    private static String[] articles(int count) {
        return IntStream.range(0, count).mapToObj(ImportCommandTest::article).toArray(String[]::new);
    }

    /** A service that answers with what it is told to, by the number of the request. */
    private static HttpServer service(IntUnaryOperator status, AtomicInteger asked) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/articles", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status.applyAsInt(asked.getAndIncrement()), -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Test
    void articlesArriveAndWhatIsRefusedIsWrittenDownWithTheReason() throws IOException {
        Path in = file(article(1), "{\"text\": \"<p>no</p>\"}", article(2), "no JSON", "", article(3), "[]");

        assertEquals(1, run(in, ARCHIVE.url().toString()));

        assertEquals("7 articles sent, 3 refused (" + folder.resolve("archive.jsonl.refused.jsonl") + ")",
                out.toString().strip());
        List<String> refused = Files.readAllLines(folder.resolve("archive.jsonl.refused.jsonl"));
        assertEquals(List.of(2, 4, 7),
                refused.stream().map(line -> Json.MAPPER.readTree(line).path("line").asInt()).toList());
        assertTrue(refused.getFirst().contains("holds HTML tags"), refused.getFirst());
        assertTrue(err.toString().contains("[####"), err.toString());
        assertEquals(200, ARCHIVE.post("/v1/articles", article(3).replace("\"id\": 3, ", "")).statusCode());
    }

    @Test
    void whatWasBrokenOffGoesOnWhereItStopped() throws IOException {
        Path in = file(articles(50));
        AtomicInteger asked = new AtomicInteger();
        HttpServer dying = service(number -> number < 30 ? 201 : 403, asked);
        String to = url(dying);

        assertEquals(2, run(in, to, "--parallel", "1", "--no-progress"));
        assertTrue(err.toString().contains("Run it again to go on"), err.toString());
        int before = asked.get();
        dying.removeContext("/v1/articles");
        dying.createContext("/v1/articles", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        assertEquals(0, run(in, to, "--no-progress"));
        dying.stop(0);

        assertEquals(20, asked.get() - before);
        assertTrue(out.toString().contains("20 articles sent after the first 30"), out.toString());
        assertFalse(Files.exists(folder.resolve("archive.jsonl.refused.jsonl")));
    }

    @Test
    void whatIsBusyIsAskedAgainAndWhatStaysAwayStopsIt() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer busy = service(number -> number % 3 < 2 ? 429 : 201, asked);
        try (Destination destination = destination(url(busy))) {
            Push push = new Push(destination, Duration.ofMillis(1));
            assertEquals(new Push.Result.Taken(), push.push(article(1).getBytes(StandardCharsets.UTF_8)));
            assertEquals(3, asked.get());
        } finally {
            busy.stop(0);
        }
        try (Destination destination = destination(url(busy))) {
            assertEquals(new Push.Result.Stopped("it can't be reached"),
                    new Push(destination, Duration.ofMillis(1)).push(article(1).getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void requestsToApiGatewayAreSignedAndNoOthers() {
        try (Destination aws = destination("https://a1b2c3.execute-api.eu-central-1.amazonaws.com/");
                Destination local = destination("http://127.0.0.1:3000");
                Destination other = destination("https://execute-api.amazonaws.com.example.org/")) {
            assertTrue(aws.isSigned());
            assertFalse(local.isSigned() || other.isSigned());
        }
    }

    @Test
    void theBarTellsHowFarItIs() {
        ProgressBar bar = new ProgressBar(new PrintWriter(err), true, 100, 300);

        assertEquals("[####################----------] 200 of 300, 3 refused, 10 a second, 0:10 left ",
                bar.line(200, 3, Duration.ofSeconds(10)));
    }

    @Test
    void whatCannotBeDoneIsSaidAtOnce() throws IOException {
        assertEquals(2, run(folder.resolve("nothing"), "http://127.0.0.1:1"));
        assertEquals(2, run(file(article(1)), "nonsense"));
        assertEquals(2, run(file(article(1)), "http://127.0.0.1:1", "--parallel", "0"));
        assertTrue(err.toString().contains("there is no file"), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
    }

    private static Destination destination(String url) {
        return new Destination(URI.create(url), StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")));
    }
}
