package org.ontherecord.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Conditional GET (RFC 9110, section 13) and compression: what every answer goes through last. */
final class Rendering {
    /** Most bytes of an answer before compression; Lambda's response may have 6 MB, base64 included. */
    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int WORTH_COMPRESSING = 1024;
    /** A coding with a weight of nothing is refused by the client. */
    private static final Pattern GZIP_ACCEPTED = Pattern.compile("(?i)(gzip|\\*)(?!\\s*;\\s*q=0(\\.0*)?\\s*$).*");
    private static final String GZIP_SUFFIX = "-gzip";

    private Rendering() {}

    static APIGatewayV2HTTPResponse of(Answer answer, Map<String, String> requestHeaders, String method) {
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.put("X-Content-Type-Options", "nosniff");
        if (answer.body().length == 0) return response(answer.status(), headers, "", false);
        boolean bodiless = method.equals("HEAD");
        boolean zip = answer.body().length >= WORTH_COMPRESSING && takesGzip(requestHeaders);
        headers.merge("Vary", "Accept-Encoding", (own, coding) -> own + ", " + coding);
        if ((bodiless || method.equals("GET")) && answer.status() == 200) {
            String tag = Digest.sha256(answer.body()).substring(0, 32);
            headers.put("ETag", "\"" + tag + (zip ? GZIP_SUFFIX : "") + "\"");
            headers.putIfAbsent("Cache-Control", "no-cache");
            if (matches(requestHeaders.get("if-none-match"), tag)) return response(304, headers, "", false);
        } else {
            headers.putIfAbsent("Cache-Control", "no-store");
        }
        headers.put("Content-Type", answer.mediaType());
        if (zip) headers.put("Content-Encoding", "gzip");
        if (bodiless) return response(answer.status(), headers, "", false);
        return zip
                ? response(answer.status(), headers, Base64.getEncoder().encodeToString(Gzip.zip(answer.body())), true)
                : response(answer.status(), headers, new String(answer.body(), StandardCharsets.UTF_8), false);
    }

    private static APIGatewayV2HTTPResponse response(int status, Map<String, String> headers, String body,
            boolean encoded) {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status)
                .withHeaders(headers)
                .withBody(body)
                .withIsBase64Encoded(encoded)
                .build();
    }

    private static boolean takesGzip(Map<String, String> headers) {
        return Arrays.stream(headers.getOrDefault("accept-encoding", "").split(","))
                .map(String::strip)
                .anyMatch(coding -> GZIP_ACCEPTED.matcher(coding).matches());
    }

    private static boolean matches(String ifNoneMatch, String tag) {
        return Optional.ofNullable(ifNoneMatch)
                .stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .map(value -> value.startsWith("W/") ? value.substring(2) : value)
                .anyMatch(value -> value.equals("*") || value.equals("\"" + tag + "\"")
                        || value.equals("\"" + tag + GZIP_SUFFIX + "\""));
    }
}
