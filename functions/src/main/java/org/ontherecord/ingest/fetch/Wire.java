package org.ontherecord.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;

/** What a host sends: lines, up to a limit for all of them together, and bytes. */
final class Wire {
    private static final int BUFFER = 8192;
    private final InputStream in;
    private int left;

    /** @param lines bytes of lines that are read at most */
    Wire(InputStream in, int lines) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.left = lines;
    }

    /** The next line, without its end; each byte is one character. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) throw new EOFException();
            if (left-- <= 0) throw new FetchFailure(Kind.TOO_LARGE, "the answer's headers are longer than is read");
            line.append((char) octet);
        }
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') line.setLength(length - 1);
        return line.toString();
    }

    /** From here on, so many bytes of lines and no more. */
    void allow(int lines) {
        left = lines;
    }

    /** As many bytes. */
    byte[] bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) throw new EOFException();
        return bytes;
    }

    /** All bytes that come, up to a limit. */
    byte[] rest(int limit) throws IOException {
        return in.readNBytes(limit);
    }

    boolean hasMore() throws IOException {
        return in.read() >= 0;
    }
}
