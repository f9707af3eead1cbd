package org.ontherecord.lab.coldstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.http.Json;
import org.ontherecord.local.cloud.Backends;
import org.ontherecord.local.gateway.Gateway;
import org.ontherecord.local.serve.Loading;
import org.ontherecord.local.serve.LocalArchive;
import org.ontherecord.local.serve.Resources;
import org.ontherecord.local.template.FunctionDefinition;
import org.ontherecord.local.template.Template;

/** What the functions need around them: the template's table, queues and index, with articles in them. */
final class Setting implements AutoCloseable {
    private static final Duration LONGEST_INDEXING = Duration.ofMinutes(1);
    private final Path folder;
    private final Backends backends;
    private final Resources resources;
    private final Template template;
    private final String article;
    private final TableRelay table;

    /**
     * Makes it.
     *
     * @param root where template.yaml and events/ are
     * @param folder for the index and the functions' disks
     */
    Setting(Path root, Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        try (var yaml = Files.newInputStream(root.resolve("template.yaml"))) {
            this.template = Template.load(yaml);
        }
        this.backends = Backends.start(Optional.empty());
        this.resources = new Resources(template, backends, "", folder);
        this.table = new TableRelay(URI.create(System.getProperty("aws.endpointUrlDynamoDb")));
        PrintWriter log = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try (LocalArchive archive = new LocalArchive(template, backends, resources, folder.resolve("cache"),
                Loading.asDeployed(), Gateway.bind(0, log), log)) {
            this.article = filled(archive.url(), root.resolve("events/articles"));
        }
    }

    private static String filled(URI archive, Path articles) throws IOException, InterruptedException {
        String id = "";
        try (HttpClient http = HttpClient.newHttpClient(); Stream<Path> files = Files.list(articles)) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
            for (Path sample : samples)
                id = Json.MAPPER.readTree(http.send(HttpRequest.newBuilder(archive.resolve("/v1/articles"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofFile(sample))
                        .build(), BodyHandlers.ofString()).body()).path("id").asString();
            awaitIndexed(http, archive.resolve("/v1/articles?q=NOT+unthinkable"));
        }
        return id;
    }

    private static void awaitIndexed(HttpClient http, URI search) throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(LONGEST_INDEXING);
        while (Json.MAPPER
                .readTree(http.send(HttpRequest.newBuilder(search).build(), BodyHandlers.ofString()).body())
                .path("data")
                .isEmpty()) {
            if (Instant.now().isAfter(limit)) throw new IOException("the samples are not found by words");
            Thread.sleep(200);
        }
    }

    List<FunctionDefinition> functions() {
        return template.functions().toList();
    }

    /** Id of an article that is there. */
    String article() {
        return article;
    }

    /** For how long functions have asked the table something so far. */
    Duration tableBusy() {
        return table.busy();
    }

    /** A function's environment variables. */
    Map<String, String> environment(FunctionDefinition function) {
        Map<String, String> settings = new HashMap<>(Map.of("AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY",
                "local", "AWS_ENDPOINT_URL_DYNAMODB", table.endpoint(),
                "AWS_ENDPOINT_URL_SQS", System.getProperty("aws.endpointUrlSqs"), "INDEX_CACHE",
                folder.resolve("disk-" + function.id()).toString()));
        function.environment().forEach((name, value) -> settings.put(name, resources.value(value)));
        return settings;
    }

    @Override
    public void close() {
        table.close();
        backends.close();
    }
}
