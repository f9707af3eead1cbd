package org.ontherecord.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private final Template template = load();

    @Test
    void functionsCarryGlobalsUnderTheirOwnWords() {
        FunctionDefinition write = function("WriteFunction");
        assertEquals("org.ontherecord.ingest.WriteHandler", write.handlerClass());
        assertEquals(Duration.ofSeconds(25), write.timeout());
        assertEquals("java25", write.properties().text("Runtime"));
        assertEquals(new Intrinsic("Ref", "FetchQueue"), write.environment().get("FETCH_QUEUE_URL"));
        assertEquals("PublishedVersions", write.properties().section("SnapStart").text("ApplyOn"));
        assertEquals("None", function("IndexFunction").properties().section("SnapStart").text("ApplyOn"));
    }

    @Test
    void routesAreClosedUnlessTheySayOtherwise() {
        Template api = read("""
                Resources:
                  Api: {Type: AWS::Serverless::HttpApi, Properties: {Auth: {DefaultAuthorizer: AWS_IAM}}}
                  F:
                    Type: AWS::Serverless::Function
                    Properties:
                      {Handler: "A::b", MemorySize: 1, Timeout: 1, Events: {
                        Closed: {Type: HttpApi, Properties: {Method: post, Path: /a}},
                        Open: {Type: HttpApi, Properties: {Auth: {Authorizer: NONE}}}}}
                """);
        List<Route> routes = api.functions().findFirst().orElseThrow().routes();
        assertEquals(List.of(new Route("POST", "/a", "AWS_IAM"), new Route("ANY", "$default", "NONE")), routes);
        assertFalse(routes.getFirst().open());
        assertEquals("$default", routes.getLast().key());
    }

    @Test
    void theStreamIsFilteredAndBounded() {
        StreamSource stream = function("IndexFunction").streams().getFirst();
        assertEquals("ArchiveTable", stream.table());
        assertEquals(10, stream.attempts());
        assertTrue(stream.reportsItems() && stream.bisects());
        assertTrue(stream.filters().getFirst().contains("ARTICLE#"));
    }

    @Test
    void theTableHasItsKeysAndIndexes() {
        TableDefinition table = template.tables().findFirst().orElseThrow();
        assertEquals(new TableDefinition.Key("PK", Optional.of("SK")), table.key());
        assertEquals(List.of("ByDate", "ByActor"), table.indexes().stream().map(TableDefinition.Index::name).toList());
        assertEquals(Optional.of("KEYS_ONLY"), table.stream());
        assertEquals(Optional.of("expiresAt"), table.timeToLive());
    }

    @Test
    void aQueueNamesItsDeadLetters() {
        QueueDefinition fetch = template.queues()
                .filter(queue -> queue.id().equals("FetchQueue"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(new QueueDefinition.DeadLetters("FetchDeadLetterQueue", 5)), fetch.deadLetters());
    }

    @Test
    void anEventThatCannotBeServedIsNotPassedOver() {
        Template unknown = read("""
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties: {Handler: "A::b", MemorySize: 1, Timeout: 1, Events: {Mail: {Type: SNS}}}
                """);
        assertThrows(IllegalArgumentException.class, () -> unknown.functions().toList());
    }

    @Test
    void aTagOfJavaMakesNoObject() {
        assertThrows(RuntimeException.class, () -> read("a: !!javax.script.ScriptEngineManager []"));
    }

    private FunctionDefinition function(String id) {
        return template.functions().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static Template read(String yaml) {
        return Template.load(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Template load() {
        try {
            return Template.load(Path.of("../template.yaml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
