package org.ontherecord.local;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Checks a value against a schema of openapi.json: as much of JSON Schema as that file uses, and stricter than it, in that a
 * field which no schema describes is a fault.
 */
final class SchemaCheck {
    private final JsonNode description;

    SchemaCheck(JsonNode description) {
        this.description = description;
    }

    /** Every way in which the value is not as described; none if it is. */
    List<String> faults(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        check("$", schema, value, faults);
        return faults;
    }

    private void check(String at, JsonNode reference, JsonNode value, List<String> faults) {
        JsonNode schema = resolved(reference);
        if (schema.has("oneOf") && value.isNull() && types(schema).anyMatch("null"::equals)) return;
        if (schema.has("oneOf") && !schema.has("properties")) {
            check(at, schema.path("oneOf").path(0), value, faults);
            return;
        }
        if (types(schema).findAny().isPresent() && types(schema).noneMatch(type -> isA(type, value))) {
            faults.add(at + " is " + value.getNodeType() + ", not " + schema.path("type"));
            return;
        }
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
            faults.add(at + " is " + value + ", not one of " + schema.path("enum"));
        }
        if (schema.has("const") && !schema.path("const").equals(value)) faults.add(at + " is " + value);
        if (schema.has("pattern") && !value.asString().matches(schema.path("pattern").asString())) {
            faults.add(at + " is " + value);
        }
        if (schema.has("minimum") && value.isNumber() && value.asDouble() < schema.path("minimum").asDouble()) {
            faults.add(at + " is " + value);
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++)
                check(at + "[" + i + "]", schema.path("items"), value.get(i), faults);
        }
        if (value.isObject()) fields(at, schema, value, faults);
    }

    private void fields(String at, JsonNode schema, JsonNode value, List<String> faults) {
        List<JsonNode> parts = schema.has("allOf")
                ? schema.path("allOf").valueStream().map(this::resolved).toList()
                : List.of(schema);
        Set<String> described = new HashSet<>();
        for (JsonNode part : parts) {
            part.path("required").forEach(name -> {
                if (!value.has(name.asString())) faults.add(at + "." + name.asString() + " is missing");
            });
            part.path("properties").properties().forEach(property -> {
                described.add(property.getKey());
                if (value.has(property.getKey())) {
                    check(at + "." + property.getKey(), property.getValue(), value.get(property.getKey()), faults);
                }
            });
        }
        value.propertyNames()
                .stream()
                .filter(name -> !described.isEmpty() && !described.contains(name))
                .forEach(name -> faults.add(at + "." + name + " is not described"));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? description.at(schema.path("$ref").asString().substring(1)) : schema;
    }

    private static Stream<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (schema.has("oneOf")) {
            return schema.path("oneOf").valueStream().flatMap(SchemaCheck::types);
        }
        return type.isArray() ? type.valueStream().map(JsonNode::asString) : type.stringValueOpt().stream();
    }

    private static boolean isA(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("type " + type);
        };
    }
}
