package org.ontherecord.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ontherecord.search.Change;
import org.ontherecord.search.Printed;
import software.amazon.awssdk.core.exception.SdkException;

class BulkTest {
    private static final String BUSY = "{\"index\":{\"status\":429,\"error\":{\"type\":\"rejected_execution\"}}}";
    private static final String REFUSED = "{\"index\":{\"status\":400,\"error\":{\"type\":\"mapper_parsing\"}}}";
    private static final String GONE = "{\"index\":{\"status\":404,\"error\":{\"type\":\"index_not_found_exception\"}}}";
    private static final String DONE = "{\"index\":{\"status\":201}}";

    private final ScriptedDomain script;
    private final Bulk bulk;

    BulkTest() throws IOException {
        script = new ScriptedDomain();
        bulk = new Bulk(script.domain(), ScriptedDomain.BRIEF, "some");
    }

    @AfterEach
    void close() {
        script.close();
    }

    @Test
    void onlyWhatABusyDomainLeftUndoneIsSentAgain() {
        script.answering(200, items(DONE, BUSY, DONE)).answering(200, items(BUSY)).answering(200, items(DONE));

        assertTrue(bulk.send(puts("a", "b", "c")));
        assertEquals(List.of(List.of("a", "b", "c"), List.of("b"), List.of("b")), sent());
    }

    @Test
    void aDomainThatStaysBusyFailsTheWhole() {
        script.answering(200, items(BUSY)).answering(200, items(BUSY)).answering(200, items(BUSY));

        assertThrows(SdkException.class, () -> bulk.send(puts("a")));
    }

    @Test
    void oneRefusalFailsTheWhole() {
        script.answering(200, items(DONE, REFUSED));

        assertThrows(IllegalStateException.class, () -> bulk.send(puts("a", "b")));
        assertEquals(1, script.asked().size());
    }

    @Test
    void aMissingIndexIsTold() {
        script.answering(200, items(GONE));

        assertFalse(bulk.send(puts("a")));
        assertTrue(script.asked().getFirst().what().contains("require_alias=true"));
    }

    @Test
    void whatIsNotThereNeedNotBeRemoved() {
        script.answering(200, items("{\"delete\":{\"status\":404}}"));

        assertTrue(bulk.send(List.of(Operation.of(new Change.Remove(Printed.id("a"))))));
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotAdded() {
        script.answering(200, items("{\"create\":{\"status\":409}}"));

        assertTrue(bulk.send(List.of(Operation.adding(new Change.Put(Printed.as("a").article())))));
    }

    @Test
    void manyBytesGoInSeveralRequests() {
        script.answering(200, items(DONE, DONE)).answering(200, items(DONE));
        String long2 = "word ".repeat(400_000);

        assertTrue(bulk.send(Stream.of("a", "b", "c").map(name -> put(name, long2)).toList()));
        assertEquals(List.of(List.of("a", "b"), List.of("c")), sent());
    }

    private List<List<String>> sent() {
        return script.asked()
                .stream()
                .map(request -> request.body()
                        .lines()
                        .filter(line -> line.contains("\"_id\""))
                        .map(line -> line.replaceFirst(".*\"_id\":\"(.).*", "$1"))
                        .toList())
                .toList();
    }

    private static List<Operation> puts(String... names) {
        return Stream.of(names).map(name -> put(name, "words")).toList();
    }

    private static Operation put(String name, String text) {
        return Operation.of(new Change.Put(Printed.as(name).says(text).article()));
    }

    private static String items(String... items) {
        return "{\"items\":[" + String.join(",", items) + "]}";
    }
}
