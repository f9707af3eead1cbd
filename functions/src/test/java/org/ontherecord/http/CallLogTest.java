package org.ontherecord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import tools.jackson.databind.JsonNode;

class CallLogTest {
    private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);
    private final List<String> log = new ArrayList<>();

    @Test
    void aCallLeavesItsIdAndHowMuchWasDoneInHowLong() {
        Context context = Mockito.mock();
        Mockito.when(context.getAwsRequestId()).thenReturn("r-1");
        new CallLog(Optional.of("poll"), InstantSource.fixed(NOW), log::add)
                .end(context, NOW.minusMillis(250), 3, 1, Map.of("newArticles", 12L));
        JsonNode line = Json.MAPPER.readTree(log.getFirst());

        assertEquals("poll", line.path("function").asString());
        assertEquals("r-1", line.path("requestId").asString());
        assertEquals(250, line.path("Milliseconds").asInt());
        assertEquals(List.of(3, 1), List.of(line.path("Done").asInt(), line.path("Faults").asInt()));
        assertEquals("12", line.path("newArticles").asString());
        assertEquals(3, line.at("/_aws/CloudWatchMetrics/0/Metrics").size(), "counts make no metrics");
    }

    @Test
    void whereManyShareOneProcessNothingIsLogged() {
        new CallLog(Optional.empty(), InstantSource.fixed(NOW), log::add)
                .end(Mockito.mock(), NOW, 1, 0, Map.of());
        assertTrue(log.isEmpty());
    }

    @Test
    void whatAFaultSaysInWordsIsLeftOut() {
        String trace = WordlessTrace.of(new IllegalStateException("secret", new IllegalArgumentException("words")));

        assertTrue(trace.contains("IllegalStateException") && trace.contains("caused by")
                && trace.contains("CallLogTest"));
        assertFalse(trace.contains("secret") || trace.contains("words"));
    }
}
