package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ontherecord.http.Json;

class SchemaCheckTest {
    private static final String DESCRIPTION = """
            {"schemas": {"Name": {"type": "string", "pattern": "[a-z]+"},
             "Person": {"type": "object", "required": ["name", "age"], "properties": {
               "name": {"$ref": "#/schemas/Name"}, "age": {"type": ["integer", "null"], "minimum": 0},
               "friend": {"oneOf": [{"$ref": "#/schemas/Person"}, {"type": "null"}]},
               "words": {"type": "array", "items": {"type": "string", "enum": ["yes", "no"]}}}}}}
            """;

    @Test
    void aValueAsDescribedHasNoFaults() {
        assertEquals(List.of(), faults("{\"name\":\"ada\",\"age\":null,\"friend\":null,\"words\":[\"yes\"]}"));
        assertEquals(List.of(), faults("{\"name\":\"ada\",\"age\":1,\"friend\":{\"name\":\"bob\",\"age\":2}}"));
    }

    @Test
    void whatIsMissingUnknownOrOfAnotherTypeIsAFault() {
        assertEquals(List.of("$.age is missing"), faults("{\"name\":\"ada\"}"));
        assertEquals(List.of("$.nick is not described"), faults("{\"name\":\"ada\",\"age\":1,\"nick\":\"a\"}"));
        assertEquals(List.of("$.name is \"Ada\"", "$.age is STRING, not [\"integer\",\"null\"]"),
                faults("{\"name\":\"Ada\",\"age\":\"1\"}"));
        assertEquals(List.of("$.friend.age is -1", "$.words[0] is \"maybe\", not one of [\"yes\",\"no\"]"),
                faults("{\"name\":\"ada\",\"age\":1,\"friend\":{\"name\":\"bob\",\"age\":-1},\"words\":[\"maybe\"]}"));
    }

    private static List<String> faults(String value) {
        var description = Json.MAPPER.readTree(DESCRIPTION);
        return new SchemaCheck(description).faults(description.at("/schemas/Person"), Json.MAPPER.readTree(value));
    }
}
