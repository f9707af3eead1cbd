package org.ontherecord.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as it came over the wire.
 *
 * @param path    percent-encoded
 * @param query   percent-encoded, without question mark; empty if there is none
 * @param headers by lower-case name, each value that was sent
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record Request(String method, String path, String query, String protocol, String sourceAddress,
        Map<String, List<String>> headers, byte[] body) {

    /** Reads the request; at most one byte more than the limit, so that too much shows. */
    static Request of(HttpExchange exchange, int limit) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""), exchange.getProtocol(),
                exchange.getRemoteAddress().getAddress().getHostAddress(), headers,
                exchange.getRequestBody().readNBytes(limit + 1));
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> String.join(",", values));
    }
}
