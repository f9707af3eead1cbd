package org.ontherecord.local.transfer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ontherecord.http.Json;

/** Counts what was sent, and writes down what was refused: one JSON object for each. */
final class Report implements AutoCloseable {
    private final Path file;
    private final PrintWriter lines;
    private long taken;
    private long refused;

    /** @param goesOn whether the file has lines of the same import already */
    Report(Path file, boolean goesOn) throws IOException {
        this.file = file;
        if (!goesOn) Files.deleteIfExists(file);
        this.lines = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                StandardOpenOption.APPEND));
    }

    void taken() {
        taken++;
    }

    void refused(long line, Push.Result.Refused why) {
        refused++;
        lines.print(Json.MAPPER.writeValueAsString(Json.MAPPER.createObjectNode()
                .put("line", line)
                .put("status", why.status())
                .put("reason", why.why())) + "\n");
        lines.flush();
    }

    long refused() {
        return refused;
    }

    long all() {
        return taken + refused;
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        lines.close();
        if (Files.size(file) == 0) Files.delete(file);
    }
}
