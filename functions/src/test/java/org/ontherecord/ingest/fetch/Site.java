package org.ontherecord.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A web site on a free port of 127.0.0.1 that answers with the very bytes it is told to, and remembers what it was asked. On a
 * real socket: what is malformed, slow or endless can be had in no other way.
 */
public final class Site implements AutoCloseable {
    private final ServerSocket server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    /** Writes an answer. */
    @FunctionalInterface
    public interface Reply {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    /** @param server bound already: plain, or TLS */
    public Site(ServerSocket server) {
        this.server = server;
        Thread.ofVirtual().start(this::run);
    }

    public static Site open() {
        try {
            return new Site(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is answered at a path from now on. */
    public Site on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    /** The same, as text: each of its lines ends with CR and LF up to the first empty one. */
    public Site on(String path, String answer) {
        String[] parts = answer.split("\n\n", 2);
        byte[] bytes = (parts[0].replace("\n", "\r\n") + "\r\n\r\n" + (parts.length > 1 ? parts[1] : ""))
                .getBytes(StandardCharsets.UTF_8);
        return on(path, out -> out.write(bytes));
    }

    /** A document of a type, whole. */
    public Site page(String path, String type, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n");
        for (String header : headers)
            head.append(header).append("\r\n");
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        return on(path, out -> {
            out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    public Site page(String path, String type, String body, String... headers) {
        return page(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Site redirect(String path, int status, String location) {
        return on(path, "HTTP/1.1 " + status + " Elsewhere\nLocation: " + location + "\nContent-Length: 0\n\n");
    }

    public Site status(String path, int status, String... headers) {
        return on(path, "HTTP/1.1 " + status + " So\n" + String.join("\n", headers)
                + (headers.length > 0 ? "\n" : "") + "Content-Length: 0\n\n");
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Its address under a name that a test's resolver knows. */
    public String at(String name, String path) {
        return "http://" + name + ":" + port() + path;
    }

    public String at(String path) {
        return at("127.0.0.1", path);
    }

    /** Where it is, as a guard sees it. */
    public boolean is(InetSocketAddress place) {
        return place.getPort() == port() && place.getAddress().isLoopbackAddress();
    }

    /** The heads of all requests so far, as they came. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How often a path was asked for. */
    public long asked(String path) {
        return requests.stream().filter(head -> head.startsWith("GET " + path + " ")).count();
    }

    public int connections() {
        return connections.get();
    }

    private void run() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            List<String> head = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine())
                head.add(line);
            if (head.isEmpty()) return;
            requests.add(String.join("\n", head));
            String path = head.getFirst().split(" ", 3)[1];
            Reply reply = replies.getOrDefault(path, Site::notFound);
            reply.write(socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException | InterruptedException brokenOff) {
            return; // whoever asked has gone
        }
    }

    private static void notFound(OutputStream out) throws IOException {
        out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
