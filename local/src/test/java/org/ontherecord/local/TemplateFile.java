package org.ontherecord.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.http.Json;
import org.ontherecord.local.template.Intrinsic;
import org.ontherecord.local.template.Template;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** template.yaml as it stands, short tags written out ({@code !Ref X} as {@code {"Ref": "X"}}), to be asserted over. */
final class TemplateFile {
    private static final JsonNode ROOT = read(Path.of("../template.yaml"));
    private static final String FUNCTION = "AWS::Serverless::Function";

    /** A route of the API and the event that declares it. */
    record Route(String function, String key, JsonNode event) {
        /** Who may call: NONE for everybody, AWS_IAM for signed requests. */
        String authorizer() {
            return event.at("/Properties/Auth/Authorizer").asString("");
        }
    }

    private TemplateFile() {}

    static JsonNode root() {
        return ROOT;
    }

    /** Resources of one type by logical id. */
    static Map<String, JsonNode> resources(String type) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        ROOT.path("Resources").properties().forEach(entry -> {
            if (entry.getValue().path("Type").asString().equals(type)) found.put(entry.getKey(), entry.getValue());
        });
        return found;
    }

    static JsonNode properties(String id) {
        return ROOT.path("Resources").path(id).path("Properties");
    }

    /** Functions by logical id, each with the properties it has from Globals. */
    static Map<String, JsonNode> functions() {
        Map<String, JsonNode> functions = new LinkedHashMap<>();
        resources(FUNCTION).forEach((id, function) -> functions.put(id,
                merged(ROOT.at("/Globals/Function"), function.path("Properties"))));
        return functions;
    }

    static List<Route> routes() {
        return functions().entrySet()
                .stream()
                .flatMap(function -> events(function.getValue(), "HttpApi")
                        .map(event -> new Route(function.getKey(), key(event), event)))
                .toList();
    }

    /** A function's events of one type. */
    static Stream<JsonNode> events(JsonNode function, String type) {
        return function.path("Events")
                .values()
                .stream()
                .filter(event -> event.path("Type").asString().equals(type));
    }

    private static String key(JsonNode event) {
        JsonNode properties = event.path("Properties");
        return properties.has("Path")
                ? properties.path("Method").asString() + " " + properties.path("Path").asString()
                : "$default";
    }

    private static JsonNode merged(JsonNode general, JsonNode own) {
        if (!general.isObject() || !own.isObject()) return own.isMissingNode() ? general : own;
        ObjectNode merged = Json.MAPPER.createObjectNode();
        Stream.concat(general.propertyNames().stream(), own.propertyNames().stream())
                .distinct()
                .forEach(name -> merged.set(name, merged(general.path(name), own.path(name))));
        return merged;
    }

    static JsonNode read(Path file) {
        try {
            return Json.MAPPER.valueToTree(plain(Template.load(file).root().values()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Intrinsic(String function, Object argument) ->
                Map.of(function.equals("Ref") ? function : "Fn::" + function, plain(argument));
            case Map<?, ?> map -> map.entrySet()
                    .stream()
                    .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> plain(entry.getValue()),
                            (first, second) -> second, LinkedHashMap::new));
            case List<?> list -> list.stream().map(TemplateFile::plain).toList();
            default -> value;
        };
    }
}
