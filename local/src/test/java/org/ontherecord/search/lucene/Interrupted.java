package org.ontherecord.search.lucene;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.ontherecord.search.ForwardingBlobs;
import org.ontherecord.search.segments.Blobs;

/** Storage, with something that happens just before the first file is put or got. */
final class Interrupted extends ForwardingBlobs {
    private final AtomicReference<Runnable> beforePut;
    private final AtomicReference<Runnable> beforeGet;

    private Interrupted(Blobs real, Runnable beforePut, Runnable beforeGet) {
        super(real);
        this.beforePut = new AtomicReference<>(beforePut);
        this.beforeGet = new AtomicReference<>(beforeGet);
    }

    static Interrupted beforePut(Blobs real, Runnable event) {
        return new Interrupted(real, event, Interrupted::nothing);
    }

    static Interrupted beforeGet(Blobs real, Runnable event) {
        return new Interrupted(real, Interrupted::nothing, event);
    }

    @Override
    public void put(String name, Path file) {
        beforePut.getAndSet(Interrupted::nothing).run();
        super.put(name, file);
    }

    @Override
    public void get(String name, Path file) {
        beforeGet.getAndSet(Interrupted::nothing).run();
        super.get(name, file);
    }

    private static void nothing() {}
}
