package org.ontherecord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
    private record Format(String label, String mediaType) implements Negotiation.Offered {}

    private static final List<Format> OFFERED = List.of(new Format("json", "application/json"),
            new Format("jsonld", "application/ld+json"), new Format("text", "text/plain; charset=utf-8"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"application/ld+json|jsonld", "APPLICATION/LD+JSON ; q=0.5|jsonld", "*/*|json",
            "application/json;q=0.2, application/ld+json;q=0.9|jsonld", "application/*|json", "text/*|text",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|json", "image/png|json",
            "*/*, application/json;q=0|jsonld", "application/ld+json;q=x|jsonld", ",,;|json"})
    void theBestThatIsWantedIsChosenAndJsonWhereNoneIs(String accept, String label) {
        assertEquals(label, chosen(Map.of(), Map.of("accept", accept)));
    }

    @Test
    void aNameGoesBeforeTheHeader() {
        assertEquals("text", chosen(Map.of("format", "text"), Map.of("accept", "application/ld+json")));
        assertEquals("json", chosen(Map.of(), Map.of()));
        assertThrows(Refusal.class, () -> chosen(Map.of("format", "pdf"), Map.of()));
    }

    private static String chosen(Map<String, String> query, Map<String, String> headers) {
        return Negotiation.chosen(new Request("GET /x", "GET", "/x", Map.of(), query, headers, "", false), OFFERED)
                .label();
    }
}
