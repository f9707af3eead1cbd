package org.ontherecord.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Gzip (RFC 1952) over whole arrays. */
public final class Gzip {
    /** Bytes; most texts need no second one. */
    private static final int BUFFER = 4096;

    private Gzip() {}

    public static byte[] zip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * The plain bytes, or the first of them.
     *
     * @param most bytes given at most, however many there are
     * @throws UncheckedIOException if it isn't gzip
     */
    public static byte[] unzip(byte[] zipped, int most) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped), BUFFER)) {
            return in.readNBytes(most);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
