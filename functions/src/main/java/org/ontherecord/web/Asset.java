package org.ontherecord.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.ontherecord.http.Answer;

/** A file that is served as it is. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Asset(byte[] bytes, String mediaType) {
    static Asset load(String name, String mediaType) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            return new Asset(in.readAllBytes(), mediaType);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Answer answer() {
        return new Answer(200, mediaType, bytes, Map.of());
    }
}
