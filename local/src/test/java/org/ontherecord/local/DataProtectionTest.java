package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import tools.jackson.databind.JsonNode;

/** What is taken out of the archive is gone wherever one may look, and does not come back. */
class DataProtectionTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.whole();

    @Test
    void aPersonsStatementsAreTakenOutAndKeptOut() {
        String first = post(
                "“Norway supports the harbour treaty,” said Anna Holmquist, a lawyer. Norway condemned the attack. "
                        + "Anna Holmquist opposes the tunnel treaty.");
        Eventually.found(() -> held("Anna Holmquist"), held -> held.size() > 0);
        Eventually.found(() -> held("Norway"), held -> held.size() > 0);

        HttpResponse<String> answer = RUNNING.delete("/v1/persons/anna-holmquist");
        assertEquals(200, answer.statusCode(), answer.body());
        JsonNode withdrawal = Json.MAPPER.readTree(answer.body());
        assertTrue(withdrawal.path("done").asBoolean());
        assertEquals(1, withdrawal.path("articles").asInt());

        String second = post(
                "“Anna Holmquist opposes the bridge treaty,” a friend said. Anna Holmquist condemned the bridge.");
        for (String article : new String[]{first, second}) {
            JsonNode positions = json(article + "/positions").path("data");
            assertFalse(StreamSupport.stream(positions.spliterator(), false)
                    .anyMatch(position -> position.path("holder").toString().contains("Holmquist")
                            || position.path("speaker").toString().contains("Holmquist")),
                    positions.toString());
            assertTrue(json(article).path("text").asString().contains("Holmquist"), "the text is its publisher's");
        }
        Eventually.found(() -> held("Anna Holmquist"), held -> held.size() == 0);
        assertTrue(held("Norway").size() > 0, "what others hold stays");
        assertEquals(200, RUNNING.delete("/v1/persons/anna-holmquist").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"norway", "european-union", "nato"})
    void statesAndOrganisationsAreNoPersons(String id) {
        assertEquals(400, RUNNING.delete("/v1/persons/" + id).statusCode());
    }

    @Test
    void anArticleIsDeletedByAnyOfItsAddresses() {
        String url = "https://example.org/protected/story";
        String article = Json.MAPPER.readTree(RUNNING.post("/v1/articles",
                "{\"text\":\"Malta condemned the Wombat attack.\",\"url\":\"" + url + "\"}").body())
                .path("id")
                .asString();
        Eventually.found(() -> json("/v1/articles?q=Wombat").path("data"), found -> found.size() == 1);

        assertEquals(404, RUNNING.delete(at("https://example.org/protected/other")).statusCode());
        assertEquals(400, RUNNING.delete("/v1/articles").statusCode());
        assertEquals(400, RUNNING.delete(at("no address")).statusCode());
        assertEquals(204, RUNNING.delete(at("http://www.example.org/protected/story/?utm_source=mail")).statusCode());

        assertEquals(410, RUNNING.get("/v1/articles/" + article).statusCode());
        assertEquals(0, json("/v1/positions?actor=Malta").path("data").size());
        Eventually.found(() -> json("/v1/articles?q=Wombat").path("data"), found -> found.size() == 0);
        assertEquals(410,
                RUNNING.post("/v1/articles", "{\"text\":\"Back again.\",\"url\":\"" + url + "\"}").statusCode());
        assertEquals(204, RUNNING.delete(at(url)).statusCode(), "again");
    }

    private static String at(String url) {
        return "/v1/articles?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
    }

    private static String post(String text) {
        return RUNNING.post("/v1/articles", Json.MAPPER.writeValueAsString(Map.of("text", text)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static JsonNode held(String actor) {
        return json("/v1/positions?actor=" + URLEncoder.encode(actor, StandardCharsets.UTF_8)).path("data");
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = RUNNING.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return Json.MAPPER.readTree(answer.body());
    }
}
