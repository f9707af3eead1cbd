package org.ontherecord.local.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Lambda makes of a function's report on a batch of messages. */
class BatchReportTest {
    private static final List<String> BATCH = List.of("a", "b", "c");

    private static Set<String> done(String answer) {
        return BatchReport.done(BATCH, answer.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"batchItemFailures\":[]}", "{\"batchItemFailures\":null}", "{}", "null", ""})
    void nothingReportedIsSuccess(String answer) {
        assertEquals(Set.copyOf(BATCH), done(answer));
    }

    @Test
    void whatIsReportedComesAgainAndTheRestDoesNot() {
        assertEquals(Set.of("a", "c"), done("{\"batchItemFailures\":[{\"itemIdentifier\":\"b\"}]}"));
        assertEquals(Set.of("c"), done("{\"batchItemFailures\":[{\"itemIdentifier\":\"b\"},{\"itemIdentifier\":\"a\"},"
                + "{\"itemIdentifier\":\"b\"}]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}", "[", "not JSON",
            "{\"batchItemFailures\":[{\"itemIdentifier\":null}]}", "{\"batchItemFailures\":[{\"itemId\":\"a\"}]}",
            "{\"batchItemFailures\":[{\"itemIdentifier\":\"a\"},{\"itemIdentifier\":\"z\"}]}"})
    void aReportThatNamesNoMessageOfTheBatchFailsItWhole(String answer) {
        assertEquals(Set.of(), done(answer));
    }
}
