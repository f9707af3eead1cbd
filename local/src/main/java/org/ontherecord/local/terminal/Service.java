package org.ontherecord.local.terminal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.ontherecord.http.Json;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The service that is asked. */
final class Service {
    private static final Duration PATIENCE = Duration.ofSeconds(35);

    @Option(names = "--to", paramLabel = "URL", defaultValue = "http://127.0.0.1:3000", description = "the service (${DEFAULT-VALUE})")
    private URI to;

    /** It does not answer, or refuses: said in its own words. */
    static final class Unanswered extends Exception {
        private static final long serialVersionUID = 1;

        Unanswered(String why) {
            super(why);
        }
    }

    /** @param parameters those that are empty are left out */
    JsonNode get(String route, Map<String, String> parameters) throws Unanswered, InterruptedException {
        String query = parameters.entrySet()
                .stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return read(URI.create(to.toString().replaceFirst("/+$", "") + route + "?" + query));
    }

    private JsonNode read(URI address) throws Unanswered, InterruptedException {
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                    BodyHandlers.ofString());
            JsonNode body = Json.MAPPER.readTree(answer.body());
            if (answer.statusCode() == 200) return body;
            throw new Unanswered(body.path("detail")
                    .asString(body.path("message")
                            .asString("status "
                                    + answer.statusCode())));
        } catch (IllegalArgumentException noAddress) {
            throw new Unanswered(to + " is no address of a service");
        } catch (JacksonException noJson) {
            throw new Unanswered(to + " is no archive: it does not answer in JSON");
        } catch (IOException silent) {
            throw new Unanswered(to + " does not answer; is it running? (otr serve)");
        }
    }
}
