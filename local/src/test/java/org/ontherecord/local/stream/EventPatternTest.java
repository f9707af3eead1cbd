package org.ontherecord.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.http.Json;

class EventPatternTest {
    private static final String CHANGED_ARTICLE = """
            {"dynamodb":{"Keys":{"PK":{"S":[{"prefix":"ARTICLE#"}]},"SK":{"S":["META"]}}}}""";

    @ParameterizedTest
    @CsvSource({"ARTICLE#a, META, true", "ARTICLE#a, TEXT, false", "URL#a, META, false"})
    void everyFieldOfThePatternMustMatch(String partition, String sort, boolean passes) {
        assertEquals(passes, passes(CHANGED_ARTICLE, """
                {"eventName":"INSERT","dynamodb":{"Keys":{"PK":{"S":"%s"},"SK":{"S":"%s"}}}}""".formatted(partition,
                sort)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"{'a':[{'exists':false}]}; {'b':1}; true",
            "{'a':[{'exists':true}]}; {'b':1}; false", "{'a':[1,2]}; {'a':2}; true", "{'a':[1]}; {'a':'1'}; false"})
    void valuesAreComparedAsTheyAre(String pattern, String record, boolean passes) {
        assertEquals(passes, passes(pattern.replace('\'', '"'), record.replace('\'', '"')));
    }

    @Test
    void aComparisonThatIsNotKnownIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> EventPattern.parse("{\"a\":[{\"numeric\":[\">\",1]}]}"));
        assertThrows(IllegalArgumentException.class, () -> EventPattern.parse("{\"a\":1}"));
    }

    @Test
    void withoutPatternsEverythingPasses() {
        assertEquals(true, EventPattern.anyMatches(List.of(), Json.MAPPER.readTree("{}")));
    }

    private static boolean passes(String pattern, String record) {
        return EventPattern.anyMatches(List.of(EventPattern.parse(pattern)), Json.MAPPER.readTree(record));
    }
}
