package org.ontherecord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
    @Test
    void theQueryIsDecodedFromItsRawForm() {
        Request request = request("actor=C%C3%B4te+d%27Ivoire&topic=a%2Cb&empty=&blank=+");

        assertEquals(Optional.of("Côte d'Ivoire"), request.query("actor"));
        assertEquals(Optional.of("a,b"), request.query("topic"));
        assertEquals(Optional.empty(), request.query("empty"));
        assertEquals(Optional.empty(), request.query("blank"));
        assertEquals(Optional.empty(), request.query("absent"));
    }

    @Test
    void aParameterGivenTwiceIsRefused() {
        assertThrows(Refusal.class, () -> request("actor=a&actor=b"));
    }

    @Test
    void anUnknownParameterIsRefused() {
        Request request = request("actr=Kazakhstan");
        Refusal refusal = assertThrows(Refusal.class, () -> request.allowOnly(Set.of("actor", "topic")));
        assertEquals("actr: is not a parameter of this route; it takes actor, topic", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "ten", "1e1", "99999999999999999999", "１", "1.0"})
    void aLimitThatIsNoWholeNumberInRangeIsRefused(String value) {
        Request request = request("limit=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        assertThrows(Refusal.class, () -> request.number("limit", 1, 100, 20));
    }

    @Test
    void aLimitInRangeIsTaken() {
        assertEquals(100, request("limit=100").number("limit", 1, 100, 20));
        assertEquals(20, request("").number("limit", 1, 100, 20));
    }

    @Test
    void anOverlongParameterIsRefused() {
        Request request = request("topic=" + "x".repeat(501));
        assertThrows(Refusal.class, () -> request.query("topic"));
    }

    private static Request request(String query) {
        return Request.of(Events.get("GET /v1/positions", "/v1/positions", query, Map.of()));
    }
}
