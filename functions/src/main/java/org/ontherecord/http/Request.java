package org.ontherecord.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An HTTP request as API Gateway hands it over (payload format 2.0).
 *
 * @param route      the template's route that matched: {@code GET /v1/articles/{id}}; of HEAD that of GET, whose answer it
 *                   has but for the body (RFC 9110, section 9.3.2)
 * @param method     upper-case
 * @param path       with the stage taken off
 * @param parameters those in the path, decoded
 * @param query      those in the query, decoded; each at most once
 * @param headers    names in lower case
 * @param body       as it came
 * @param encoded    whether {@code body} is base64
 */
public record Request(String route, String method, String path, Map<String, String> parameters,
        Map<String, String> query, Map<String, String> headers, String body, boolean encoded) {

    private static final int LONGEST_PARAMETER = 500;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?|\\[[0-9a-f:]+](:\\d{1,5})?");

    static Request of(APIGatewayV2HTTPEvent event) {
        var http = event.getRequestContext().getHttp();
        String route = Optional.ofNullable(event.getRouteKey()).orElse("$default");
        return new Request(route.startsWith("HEAD ") ? "GET " + route.substring(5) : route, http.getMethod(),
                Optional.ofNullable(event.getRawPath()).orElse("/"), orEmpty(event.getPathParameters()),
                parsed(event.getRawQueryString()), lowerCase(orEmpty(event.getHeaders())),
                Optional.ofNullable(event.getBody()).orElse(""), event.getIsBase64Encoded());
    }

    private static Map<String, String> orEmpty(Map<String, String> map) {
        return map == null ? Map.of() : map;
    }

    private static Map<String, String> lowerCase(Map<String, String> headers) {
        Map<String, String> named = new HashMap<>();
        headers.forEach((name, value) -> named.put(name.toLowerCase(Locale.ROOT), value));
        return named;
    }

    /** Read from the raw query: API Gateway's own map joins repeated values by commas. */
    private static Map<String, String> parsed(String raw) {
        if (raw == null || raw.isEmpty()) return Map.of();
        Map<String, String> parameters = new HashMap<>();
        for (String pair : raw.split("&", -1)) {
            if (pair.isEmpty()) continue;
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            if (parameters.put(name, equals < 0 ? "" : decode(pair.substring(equals + 1))) != null) {
                throw Refusal.invalid(name, "is given more than once");
            }
        }
        return parameters;
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("query", "a percent sign must be followed by two hexadecimal digits");
        }
    }

    /** A path parameter that the route guarantees. */
    public String parameter(String name) {
        return Optional.ofNullable(parameters.get(name))
                .orElseThrow(() -> new IllegalStateException("route " + route + " has no parameter " + name));
    }

    /**
     * A query parameter, trimmed; empty when absent or blank.
     *
     * @throws Refusal when it is longer than {@value #LONGEST_PARAMETER} characters
     */
    public Optional<String> query(String name) {
        Optional<String> value = Optional.ofNullable(query.get(name)).map(String::strip).filter(v -> !v.isEmpty());
        value.filter(v -> v.length() > LONGEST_PARAMETER).ifPresent(v -> {
            throw Refusal.invalid(name, "is longer than " + LONGEST_PARAMETER + " characters");
        });
        return value;
    }

    /**
     * A query parameter that is a whole number.
     *
     * @throws Refusal when it is not one, or out of range
     */
    public int number(String name, int least, int most, int otherwise) {
        return query(name).map(value -> {
            if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
                throw Refusal.invalid(name, "must be a whole number from " + least + " to " + most);
            }
            return Integer.parseInt(value);
        }).orElse(otherwise);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Scheme and host that it was sent to; empty where its host is none that could stand in a link. */
    public String origin() {
        return header("host").filter(host -> HOST.matcher(host).matches())
                .map(host -> (header("x-forwarded-proto").filter("http"::equals).isPresent() ? "http://" : "https://")
                        + host)
                .orElse("");
    }

    /** The address that it was sent to, its query in an order of names that stays. */
    public String address() {
        return address(Set.of(), "");
    }

    /** The same without some parameters, and with another. */
    public String address(Set<String> without, String more) {
        String kept = query.entrySet()
                .stream()
                .filter(parameter -> !without.contains(parameter.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        String whole = kept.isEmpty() || more.isEmpty() ? kept + more : kept + "&" + more;
        return whole.isEmpty() ? path : path + "?" + whole;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * Refuses a query with other parameters than these: a misspelt filter must not silently widen an answer.
     *
     * @throws Refusal naming the first unknown one
     */
    public void allowOnly(Set<String> known) {
        query.keySet().stream().sorted().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw Refusal.invalid(name, "is not a parameter of this route; it takes "
                    + (known.isEmpty() ? "none" : String.join(", ", known.stream().sorted().toList())));
        });
    }
}
