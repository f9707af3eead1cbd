package org.ontherecord.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;

/** Where an answer's body ends (RFC 9112, 6 and 7). */
sealed interface Framing {
    /** The body, as sent. */
    byte[] body(Wire wire, Cap cap) throws IOException;

    /** What an answer's head says of it. */
    static Framing of(Head head) {
        List<String> codings = head.all("transfer-encoding");
        if (!codings.isEmpty()) {
            if (codings.size() == 1 && codings.getFirst().toLowerCase(Locale.ROOT).equals("chunked"))
                return new Chunked();
            throw new FetchFailure(Kind.MALFORMED, "the answer is transferred in a way that was not asked for");
        }
        List<String> lengths = head.all("content-length").stream().distinct().toList();
        if (lengths.isEmpty()) return new UntilTheEnd();
        if (lengths.size() > 1 || !lengths.getFirst().matches("\\d{1,18}")) {
            throw new FetchFailure(Kind.MALFORMED, "the answer's length is no number");
        }
        return new Counted(Long.parseLong(lengths.getFirst()));
    }

    /** As many bytes as it says. */
    record Counted(long length) implements Framing {
        @Override
        public byte[] body(Wire wire, Cap cap) throws IOException {
            if (length > cap.bytes()) cap.exceed();
            return wire.bytes((int) Math.min(length, cap.bytes()));
        }
    }

    /** All that comes. */
    record UntilTheEnd() implements Framing {
        @Override
        public byte[] body(Wire wire, Cap cap) throws IOException {
            byte[] body = wire.rest(cap.bytes());
            if (body.length == cap.bytes() && wire.hasMore()) cap.exceed();
            return body;
        }
    }

    /** In pieces, each with its size before it. What follows the last one is not read. */
    record Chunked() implements Framing {
        /** Around one piece. */
        private static final int LONGEST_LINES = 1024;
        private static final Pattern SIZE = Pattern.compile("[0-9A-Fa-f]{1,8}");

        @Override
        public byte[] body(Wire wire, Cap cap) throws IOException {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (long size = size(wire); size > 0; size = size(wire)) {
                int room = cap.bytes() - body.size();
                if (size > room) {
                    cap.exceed();
                    body.writeBytes(wire.bytes(room));
                    break;
                }
                body.writeBytes(wire.bytes((int) size));
                if (!wire.line().isEmpty()) throw malformed();
            }
            return body.toByteArray();
        }

        private static long size(Wire wire) throws IOException {
            wire.allow(LONGEST_LINES);
            String size = wire.line().split(";", 2)[0].strip();
            if (!SIZE.matcher(size).matches()) throw malformed();
            return Long.parseLong(size, 16);
        }

        private static FetchFailure malformed() {
            return new FetchFailure(Kind.MALFORMED, "the answer's pieces don't fit together");
        }
    }
}
