package org.ontherecord.local.gateway;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ontherecord.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request as the event that an HTTP API hands to a function: payload format 2.0, see "Create AWS Lambda proxy
 * integrations for HTTP APIs" in API Gateway's guide.
 */
final class HttpEvent {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT);
    private static final Pattern TEXT = Pattern
            .compile("text/.*|application/(json|xml|javascript|x-www-form-urlencoded|.*\\+(json|xml))");

    private HttpEvent() {}

    static byte[] of(Request request, Routes.Match match, Instant now) {
        ObjectNode event = Json.MAPPER.createObjectNode();
        event.put("version", "2.0")
                .put("routeKey", match.route().key())
                .put("rawPath", request.path())
                .put("rawQueryString", request.query());
        cookies(event, request);
        headers(event.putObject("headers"), request);
        if (!request.query().isEmpty()) query(event.putObject("queryStringParameters"), request.query());
        context(event.putObject("requestContext"), request, match, now);
        if (!match.pathParameters().isEmpty()) {
            ObjectNode parameters = event.putObject("pathParameters");
            match.pathParameters().forEach((name, value) -> parameters.put(name, decoded(value.replace("+", "%2B"))));
        }
        body(event, request);
        return Json.MAPPER.writeValueAsBytes(event);
    }

    private static void cookies(ObjectNode event, Request request) {
        Optional.ofNullable(request.headers().get("cookie"))
                .ifPresent(values -> values.stream()
                        .flatMap(value -> Arrays.stream(value.split(";", -1)))
                        .map(String::strip)
                        .forEach(event.withArray("cookies")::add));
    }

    private static void headers(ObjectNode headers, Request request) {
        request.headers().forEach((name, values) -> {
            if (!name.equals("cookie")) headers.put(name, String.join(",", values));
        });
        headers.put("x-forwarded-for", request.sourceAddress()).put("x-forwarded-proto", "http");
    }

    private static void query(ObjectNode parameters, String query) {
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()) continue;
            String[] parts = pair.split("=", 2);
            String name = decoded(parts[0]);
            String value = parts.length == 1 ? "" : decoded(parts[1]);
            parameters.put(name, parameters.has(name) ? parameters.get(name).stringValue() + "," + value : value);
        }
    }

    private static void context(ObjectNode context, Request request, Routes.Match match, Instant now) {
        context.put("accountId", "000000000000")
                .put("apiId", "local")
                .put("domainPrefix", "localhost")
                .put("domainName", request.header("host").orElse("localhost"));
        if (!match.route().open()) {
            context.putObject("authorizer")
                    .putObject("iam")
                    .put("accountId", "000000000000")
                    .put("userId", "local")
                    .put("userArn", "arn:aws:iam::000000000000:user/local");
        }
        context.putObject("http")
                .put("method", request.method())
                .put("path", request.path())
                .put("protocol", request.protocol())
                .put("sourceIp", request.sourceAddress())
                .put("userAgent", request.header("user-agent").orElse(""));
        context.put("requestId", UUID.randomUUID().toString())
                .put("routeKey", match.route().key())
                .put("stage", "$default")
                .put("time", TIME.format(now.atOffset(ZoneOffset.UTC)))
                .put("timeEpoch", now.toEpochMilli());
    }

    private static void body(ObjectNode event, Request request) {
        if (request.body().length == 0) {
            event.put("isBase64Encoded", false);
            return;
        }
        Optional<String> text = isText(request) ? utf8(request.body()) : Optional.empty();
        event.put("body", text.orElseGet(() -> Base64.getEncoder().encodeToString(request.body())));
        event.put("isBase64Encoded", text.isEmpty());
    }

    private static boolean isText(Request request) {
        String type = request.header("content-type").orElse("text/plain").split(";", 2)[0].strip();
        return request.header("content-encoding").isEmpty()
                && TEXT.matcher(type.toLowerCase(Locale.ROOT)).matches();
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return encoded;
        }
    }
}
