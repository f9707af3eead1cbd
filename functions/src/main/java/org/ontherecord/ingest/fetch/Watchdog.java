package org.ontherecord.ingest.fetch;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/**
 * Closes a connection when time is up: a host that sends one byte at a time keeps every time-out of a socket from passing,
 * those within TLS above all.
 */
final class Watchdog implements AutoCloseable {
    private final Socket socket;
    private final Thread thread;
    private volatile boolean hasBitten;

    Watchdog(Socket socket, Duration patience) {
        this.socket = socket;
        this.thread = Thread.startVirtualThread(() -> watch(patience));
    }

    private void watch(Duration patience) {
        try {
            Thread.sleep(patience);
            hasBitten = true;
            socket.close();
        } catch (InterruptedException | IOException _) {
            // the exchange is over, one way or the other
        }
    }

    boolean hasBitten() {
        return hasBitten;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
