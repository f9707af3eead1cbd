package org.ontherecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ontherecord.search.ForwardingBlobs;
import org.ontherecord.search.segments.Blobs;

/** Storage whose files come cut short the first time. */
final class Stumbling extends ForwardingBlobs {
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    Stumbling(Blobs real) {
        super(real);
    }

    int stumbles() {
        return seen.size();
    }

    @Override
    public void get(String name, Path file) {
        if (!seen.add(name)) {
            super.get(name, file);
            return;
        }
        try {
            Files.write(file, new byte[]{1});
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
