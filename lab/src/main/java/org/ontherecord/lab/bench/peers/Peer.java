package org.ontherecord.lab.bench.peers;

import java.io.IOException;
import java.util.function.Consumer;

/** One who does a piece of work on a text or page, here or in a process of its own. */
interface Peer extends AutoCloseable {
    String name();

    /** Does the work once. */
    void work(String input) throws IOException, InterruptedException;

    /** The process that works; this one unless it is another's. */
    default ProcessHandle process() {
        return ProcessHandle.current();
    }

    @Override
    default void close() {}

    /** Who works in this process. */
    static Peer here(String name, Consumer<String> work) {
        return new Peer() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void work(String input) {
                work.accept(input);
            }
        };
    }
}
