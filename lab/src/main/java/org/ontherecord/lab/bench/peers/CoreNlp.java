package org.ontherecord.lab.bench.peers;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Stanford CoreNLP's own server, asked for quotations with their speakers. Under the GPL, so a program of its own. */
final class CoreNlp implements Peer {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String name;
    private final String annotators;
    private final URI server;
    private final Process process;

    /** @param annotators as CoreNLP calls them, parted by commas */
    CoreNlp(Path jars, String name, String annotators) throws IOException, InterruptedException {
        this.name = name;
        this.annotators = annotators;
        int port = freePort();
        server = URI.create("http://127.0.0.1:" + port + "/");
        process = start(jars, port);
        for (Instant limit = Instant.now().plus(LONGEST_START); !isReady(); Thread.sleep(200)) {
            if (process.isAlive() && Instant.now().isBefore(limit)) continue;
            close();
            throw new IOException("CoreNLP does not start from the jars in " + jars);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static Process start(Path jars, int port) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(java, "-Xmx5g", "-cp", jars.resolve("*").toString(),
                "edu.stanford.nlp.pipeline.StanfordCoreNLPServer", "-port", Integer.toString(port), "-timeout",
                "300000", "-quiet", "true"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private boolean isReady() throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(server.resolve("ready")).build(), BodyHandlers.discarding())
                    .statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void work(String input) throws IOException, InterruptedException {
        String properties = URLEncoder.encode(
                "{\"annotators\":\"%s\",\"outputFormat\":\"json\"}".formatted(annotators), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(server.resolve("?properties=" + properties))
                .POST(BodyPublishers.ofString(input))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException("CoreNLP: " + answer.statusCode() + ", " + answer.body());
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        http.close();
    }
}
