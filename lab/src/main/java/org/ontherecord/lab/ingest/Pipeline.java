package org.ontherecord.lab.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.ontherecord.http.Json;
import org.ontherecord.local.cloud.Backends;
import org.ontherecord.local.gateway.Gateway;
import org.ontherecord.local.serve.Loading;
import org.ontherecord.local.serve.LocalArchive;
import org.ontherecord.local.serve.Resources;
import org.ontherecord.local.template.Template;
import tools.jackson.databind.JsonNode;

/** All of template.yaml at work in this process: queue, stream and index, in memory, over HTTP. */
final class Pipeline implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Backends backends = Backends.start(Optional.empty());
    private final LocalArchive archive;

    /**
     * Starts it.
     *
     * @param folder of its own
     * @param log    where the causes of failures go
     */
    Pipeline(Path folder, PrintWriter log) throws IOException {
        Template template;
        try (var yaml = Resources.class.getResourceAsStream("template.yaml")) {
            template = Template.load(yaml);
        }
        archive = new LocalArchive(template, backends, new Resources(template, backends, "", folder),
                folder.resolve("cache"), Loading.admitting(place -> place.getAddress().isLoopbackAddress()),
                Gateway.bind(0, log), log);
    }

    /**
     * Submits.
     *
     * @return what the answer's body says
     */
    JsonNode submit(String json) {
        return send(request("/v1/articles").header("content-type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    JsonNode get(String pathAndQuery) {
        return send(request(pathAndQuery).GET());
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(archive.url() + pathAndQuery));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) throw new IllegalStateException(answer + ": " + answer.body());
            return Json.MAPPER.readTree(answer.body());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    @Override
    public void close() {
        http.close();
        archive.close();
        backends.close();
    }
}
