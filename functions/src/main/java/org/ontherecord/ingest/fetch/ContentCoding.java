package org.ontherecord.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;

/** How a body is compressed. One coding is undone, not one within another; none is asked for but gzip. */
enum ContentCoding {
    IDENTITY, GZIP, DEFLATE;

    private static final int ZLIB = 0x78;

    /** @throws FetchFailure if it is one that nobody asked for */
    static ContentCoding of(Head head) {
        return switch (String.join(",", head.all("content-encoding")).toLowerCase(Locale.ROOT)) {
            case "", "identity", "utf-8", "none" -> IDENTITY;
            case "gzip", "x-gzip" -> GZIP;
            case "deflate" -> DEFLATE;
            default ->
                throw new FetchFailure(Kind.MALFORMED, "the document is compressed in a way that was not asked for");
        };
    }

    /** What may be read of the document as it is sent. */
    Cap asSent(Cap cap) {
        return this == IDENTITY ? cap : cap.strict();
    }

    /** The document, no longer than may be read, however little was sent. */
    byte[] decoded(byte[] body, Cap cap) {
        if (this == IDENTITY || body.length == 0) return body;
        try (InputStream in = stream(body)) {
            byte[] decoded = in.readNBytes(cap.bytes());
            if (in.read() >= 0) cap.exceed();
            return decoded;
        } catch (IOException unsound) {
            throw new FetchFailure(Kind.MALFORMED, "the document can't be decompressed");
        }
    }

    /** Deflate means zlib; some send it without zlib's header. */
    private InputStream stream(byte[] body) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        if (this == GZIP) return new GZIPInputStream(in);
        return new InflaterInputStream(in, new Inflater((body[0] & 0xFF) != ZLIB));
    }
}
