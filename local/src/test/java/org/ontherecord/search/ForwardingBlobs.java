package org.ontherecord.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.ontherecord.search.segments.Blobs;

/** Storage that another one does the work of, for tests to change a part. */
public class ForwardingBlobs implements Blobs {
    private final Blobs real;

    public ForwardingBlobs(Blobs real) {
        this.real = real;
    }

    @Override
    public void put(String name, byte[] content) {
        real.put(name, content);
    }

    @Override
    public void put(String name, Path file) {
        real.put(name, file);
    }

    @Override
    public byte[] get(String name) {
        return real.get(name);
    }

    @Override
    public void get(String name, Path file) {
        real.get(name, file);
    }

    @Override
    public Stream<Stored> list(String prefix) {
        return real.list(prefix);
    }

    @Override
    public void delete(Collection<String> names) {
        real.delete(names);
    }
}
