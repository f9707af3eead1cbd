package org.ontherecord.lab.soak;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** {@code otr serve} in a process of its own, which can be killed and comes back on the same data. */
final class Served implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
    private final Path jar;
    private final Path data;
    private final int port;
    private Process process;

    Served(Path jar, Path data) throws IOException, InterruptedException {
        this.jar = jar;
        this.data = data;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(JDK.resolve("java").toString(), "-Xmx1g", "-jar", jar.toString(), "serve",
                "--no-samples",
                "--port=" + port, "--data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(new File(data + ".log"))
                .start();
        for (Instant limit = Instant.now().plus(LONGEST_START); !answers();) {
            if (Instant.now().isAfter(limit) || !process.isAlive())
                throw new IOException("otr serve does not start: see " + data + ".log");
            Thread.sleep(200);
        }
    }

    private boolean answers() throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(url().resolve("/health")).build(), BodyHandlers.discarding())
                    .statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends it in the midst of whatever it does, and starts it again. */
    void killAndStart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        start();
    }

    /** Bytes of what is alive on its heap; nothing where there is no {@code jcmd} to ask. */
    OptionalLong liveBytes() throws IOException, InterruptedException {
        if (!JDK.resolve("jcmd").toFile().canExecute()) return OptionalLong.empty();
        Process asked = new ProcessBuilder(JDK.resolve("jcmd").toString(), Long.toString(process.pid()),
                "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        asked.waitFor();
        return lines.stream()
                .filter(line -> line.startsWith("Total"))
                .mapToLong(line -> Long.parseLong(line.strip().split("\\s+", -1)[2]))
                .findFirst();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
