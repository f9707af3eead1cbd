package org.ontherecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** openapi.json is what OpenAPI 3.1 allows, by the OpenAPI Initiative's own schema, and by what that can't say. */
class OpenApiTest {
    private static final SchemaRegistry REGISTRY = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema OPEN_API = REGISTRY.getSchema(read("/spec.openapis.org/oas/3.1/schema/2022-10-07"));
    private static final Schema OF_SCHEMAS = REGISTRY
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final JsonNode DESCRIPTION = read("/org/ontherecord/web/openapi.json");

    @Test
    void theDescriptionIsValid() {
        assertEquals(List.of(), faults(OPEN_API, DESCRIPTION));
    }

    @Test
    void aDescriptionThatIsNoneIsFound() {
        ObjectNode without = (ObjectNode) DESCRIPTION.deepCopy();
        without.remove("info");
        assertFalse(faults(OPEN_API, without).isEmpty());
        ObjectNode wrong = (ObjectNode) DESCRIPTION.deepCopy();
        ((ObjectNode) wrong.at("/paths/~1v1~1articles/get/parameters/0")).put("in", "body");
        assertFalse(faults(OPEN_API, wrong).isEmpty());
    }

    @Test
    void everySchemaInItIsOne() {
        DESCRIPTION.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> assertEquals(List.of(), faults(OF_SCHEMAS, schema.getValue()), schema.getKey()));
    }

    @Test
    void everyReferenceLeadsSomewhereAndNothingIsUnused() {
        Set<String> references = new HashSet<>(DESCRIPTION.findValuesAsString("$ref"));
        references.forEach(
                reference -> assertFalse(DESCRIPTION.at(reference.substring(1)).isMissingNode(), reference));
        for (String kind : List.of("schemas", "responses", "parameters", "headers")) {
            DESCRIPTION.path("components")
                    .path(kind)
                    .propertyNames()
                    .forEach(name -> assertTrue(references.contains("#/components/" + kind + "/" + name)
                            || isNamed(name), kind + "/" + name));
        }
    }

    /** What a line of a file is, is told in words. */
    private static boolean isNamed(String schema) {
        return DESCRIPTION.findValuesAsString("description")
                .stream()
                .anyMatch(text -> text.endsWith("each a " + schema));
    }

    @Test
    void everyOperationHasANameOfItsOwnAndItsPathsParameters() {
        Set<String> names = new HashSet<>();
        DESCRIPTION.path("paths").properties().forEach(path -> path.getValue().forEach(operation -> {
            assertTrue(names.add(operation.path("operationId").asString()), path.getKey());
            assertFalse(operation.path("summary").asString().isEmpty(), path.getKey());
            Set<String> declared = new HashSet<>();
            parameters(operation).filter(one -> one.path("in").asString().equals("path"))
                    .forEach(one -> declared.add(one.path("name").asString()));
            Set<String> needed = new HashSet<>();
            PATH_PARAMETER.matcher(path.getKey()).results().forEach(match -> needed.add(match.group(1)));
            assertEquals(needed, declared, path.getKey());
        }));
        assertTrue(names.size() > 30);
    }

    private static Stream<JsonNode> parameters(JsonNode operation) {
        return operation.path("parameters")
                .valueStream()
                .map(one -> one.has("$ref") ? DESCRIPTION.at(one.path("$ref").asString().substring(1)) : one);
    }

    private static List<String> faults(Schema schema, JsonNode value) {
        return schema.validate(value).stream().map(Error::toString).toList();
    }

    private static JsonNode read(String resource) {
        try (InputStream in = OpenApiTest.class.getResourceAsStream(resource)) {
            return Json.MAPPER.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
