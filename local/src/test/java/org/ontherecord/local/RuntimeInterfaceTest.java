package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.http.Json;
import org.ontherecord.local.lambda.FunctionProcess;
import tools.jackson.databind.JsonNode;

/** The handlers under AWS's own runtime interface client: its class loading, its serializer, a process of their own. */
class RuntimeInterfaceTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path taskRoot;

    @Test
    void thePageFunctionAnswersAnHttpApiEvent() throws Exception {
        try (var function = started("org.ontherecord.web.PageHandler::handleRequest")) {
            JsonNode answer = Json.MAPPER.readTree(function.invoke(event("page.json"), LIMIT));

            assertEquals(200, answer.path("statusCode").asInt());
            assertEquals("gzip", answer.at("/headers/Content-Encoding").asString());
            assertTrue(answer.path("isBase64Encoded").asBoolean());
            assertEquals(description(), Json.MAPPER.readTree(unzipped(answer.path("body").asString())));
        }
    }

    @Test
    void aProcessAnswersOneEventAfterAnother() throws Exception {
        try (var function = started("org.ontherecord.web.PageHandler::handleRequest")) {
            String first = function.invoke(event("page.json"), LIMIT);
            String second = function.invoke(event("page.json"), LIMIT);

            assertEquals(Json.MAPPER.readTree(first), Json.MAPPER.readTree(second));
        }
    }

    @Test
    void aHandlerThatIsNotThereIsReportedBeforeAnyEvent() throws Exception {
        try (var function = started("org.ontherecord.Missing::handleRequest")) {
            var failure = assertThrows(ExecutionException.class, () -> function.invoke(event("page.json"), LIMIT));

            assertTrue(failure.getMessage().contains("org.ontherecord.Missing"), failure.getMessage());
        }
    }

    @Test
    void aProcessThatEndsIsReportedAtOnce() throws Exception {
        try (var function = started("org.ontherecord.web.PageHandler::handleRequest", "-XX:NoSuchFlag")) {
            var failure = assertThrows(ExecutionException.class, () -> function.invoke(event("page.json"), LIMIT));

            assertTrue(failure.getMessage().contains("ended with status 1"), failure.getMessage());
        }
    }

    private FunctionProcess started(String handler) throws IOException {
        return started(handler, "-XX:TieredStopAtLevel=1");
    }

    private FunctionProcess started(String handler, String flag) throws IOException {
        return FunctionProcess.start(new FunctionProcess.Plan(handler, 512, System.getProperty("java.class.path"),
                taskRoot, List.of(flag), Map.of()));
    }

    private static byte[] unzipped(String body) throws IOException {
        try (var zipped = new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(body)))) {
            return zipped.readAllBytes();
        }
    }

    private static JsonNode description() throws IOException {
        try (var file = Json.class.getResourceAsStream("/org/ontherecord/web/openapi.json")) {
            return Json.MAPPER.readTree(file);
        }
    }

    private static String event(String name) throws Exception {
        return Files.readString(Path.of("../events", name));
    }
}
