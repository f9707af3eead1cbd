package org.ontherecord.lab.ingest;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/**
 * Pages of articles, each on a host of its own, since no host is asked for two pages within a second: the loopback network has
 * 16 million addresses, at least on Linux.
 */
final class Newspapers implements AutoCloseable {
    private static final int A_BYTE = 250;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @param article by its number: title and text */
    Newspapers(IntFunction<Map<String, String>> article) throws IOException {
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                String name = exchange.getRequestURI().getPath().substring(1);
                if (!name.matches("\\d+")) {
                    exchange.sendResponseHeaders(404, -1);
                    return;
                }
                byte[] page = page(article.apply(Integer.parseInt(name))).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("content-type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
        });
        server.setExecutor(threads);
        server.start();
    }

    /** Where an article stands. */
    String url(int number) {
        return "http://127.1.%d.%d:%d/%d".formatted(number / A_BYTE, 1 + number % A_BYTE,
                server.getAddress().getPort(), number);
    }

    private static String page(Map<String, String> article) {
        String title = article.get("title");
        return "<!DOCTYPE html><html lang='en'><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
                .formatted(title, title, article.get("text").replace("\n\n", "</p><p>"));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
