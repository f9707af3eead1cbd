package org.ontherecord.lab.bench.peers;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.ontherecord.http.Json;

/** readability-lxml, Python's most used extractor of articles: a page as a JSON string a line in, a length a line out. */
final class PythonReadability implements Peer {
    private final Process process;
    private final Writer to;
    private final BufferedReader from;

    /** @param python an interpreter that has the package readability */
    PythonReadability(String python) throws IOException {
        process = new ProcessBuilder(python, "-c", program()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        to = process.outputWriter(StandardCharsets.UTF_8);
        from = process.inputReader(StandardCharsets.UTF_8);
    }

    private static String program() throws IOException {
        try (InputStream in = PythonReadability.class.getResourceAsStream("readability.py")) {
            if (in == null) throw new FileNotFoundException("no resource readability.py");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public String name() {
        return "readability-lxml in Python: text";
    }

    @Override
    public void work(String input) throws IOException {
        to.write(Json.MAPPER.writeValueAsString(input));
        to.write('\n');
        to.flush();
        if (from.readLine() == null) throw new EOFException("python with readability ended");
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
