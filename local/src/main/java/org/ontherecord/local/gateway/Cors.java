package org.ontherecord.local.gateway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.local.template.Intrinsic;
import org.ontherecord.local.template.Section;
import org.ontherecord.local.template.Template;

/**
 * Which web origins may read answers, as the template's CorsConfiguration says: an HTTP API answers preflights itself and adds
 * its headers to every answer (API Gateway's guide, "Configure CORS for HTTP APIs").
 */
public record Cors(List<String> origins, String methods, String headers, String exposed, String seconds) {
    /** No other origin may. */
    public static final Cors NONE = new Cors(List.of(), "", "", "", "");

    /** Those of the template's API. */
    public static Cors of(Template template) {
        return template.resourcesOf("AWS::Serverless::HttpApi")
                .values()
                .stream()
                .map(api -> api.section("CorsConfiguration"))
                .filter(cors -> cors.find("AllowOrigins").isPresent())
                .findFirst()
                .map(cors -> of(cors, template.parameters()))
                .orElse(NONE);
    }

    private static Cors of(Section cors, Map<String, String> parameters) {
        List<String> origins = switch (cors.get("AllowOrigins")) {
            case Intrinsic(String _, List<?> split) when split.getLast() instanceof Intrinsic reference ->
                Arrays.asList(parameters.get(reference.target()).split(",", -1));
            case List<?> list -> list.stream().map(Object::toString).toList();
            default -> throw new IllegalArgumentException(cors.path() + ".AllowOrigins is neither list nor !Split");
        };
        return new Cors(origins, joined(cors, "AllowMethods"), joined(cors, "AllowHeaders"),
                joined(cors, "ExposeHeaders"), cors.text("MaxAge"));
    }

    private static String joined(Section cors, String name) {
        return String.join(",", cors.list(name).stream().map(Object::toString).toList());
    }

    /** The answer to a preflight; empty for any other request. */
    Optional<Answer> preflight(Request request) {
        if (!request.method().equals("OPTIONS") || request.header("access-control-request-method").isEmpty()
                || !isAllowed(request)) {
            return Optional.empty();
        }
        return Optional.of(new Answer(204, List.of(Map.entry("access-control-allow-methods", methods),
                Map.entry("access-control-allow-headers", headers), Map.entry("access-control-max-age", seconds)),
                new byte[0]));
    }

    /** An answer with what lets its caller read it. */
    Answer over(Answer answer, Request request) {
        if (!isAllowed(request)) return answer;
        List<Map.Entry<String, String>> more = new ArrayList<>(answer.headers());
        more.add(Map.entry("access-control-allow-origin", request.header("origin").orElseThrow()));
        more.add(Map.entry("access-control-expose-headers", exposed));
        return new Answer(answer.status(), more, answer.body());
    }

    private boolean isAllowed(Request request) {
        return request.header("origin").filter(origins::contains).isPresent();
    }
}
