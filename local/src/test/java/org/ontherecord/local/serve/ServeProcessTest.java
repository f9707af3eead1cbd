package org.ontherecord.local.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its user starts it: a process of its own. */
class ServeProcessTest {
    private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
    private static final Duration STOP = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void servesKeepsItsDataAndLetsNobodyElseIn() throws Exception {
        Process first = start("--port", "0", "--data", folder.toString());
        String port = portOf(first);
        try (Caller caller = new Caller(URI.create("http://127.0.0.1:" + port))) {
            assertEquals("ok", caller.get("/health", Map.of()).path("status").asString());
            assertRefused("port " + port + " is taken", start("--port", port, "--memory"));
            assertRefused("is in use by another otr serve", start("--port", "0", "--data", folder.toString()));
        }
        long asked = System.nanoTime();
        first.destroy();
        assertTrue(first.waitFor(STOP.toSeconds(), TimeUnit.SECONDS), "it ends when it is asked to");
        assertTrue(Duration.ofNanos(System.nanoTime() - asked).compareTo(STOP) < 0);
        Process second = start("--port", "0", "--data", folder.toString());
        try (Caller caller = new Caller(URI.create("http://127.0.0.1:" + portOf(second)))) {
            assertEquals(Bundle.samples().size(), caller.get("/v1/articles", Map.of()).path("data").size());
        } finally {
            second.destroy();
            second.waitFor(STOP.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-classpath",
                System.getProperty("java.class.path"), "org.ontherecord.local.Otr", "serve"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Waits for the samples, which are loaded after the address is told. */
    private static String portOf(Process service) throws IOException {
        BufferedReader lines = service.inputReader(StandardCharsets.UTF_8);
        String port = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher url = URL.matcher(line);
            if (port == null && url.find()) port = url.group(1);
            if (line.startsWith("Ready")) return port;
        }
        throw new AssertionError("it ended without being ready");
    }

    private static void assertRefused(String why, Process service) throws IOException, InterruptedException {
        String said = new String(service.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, service.waitFor());
        assertTrue(said.startsWith("otr serve: ") && said.contains(why), said);
        assertEquals(1, said.lines().count(), said);
    }
}
