package org.ontherecord.local.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ontherecord.local.cloud.Backends;
import org.ontherecord.local.gateway.Gateway;
import org.ontherecord.local.lambda.LambdaFailure;
import org.ontherecord.local.template.Template;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * A fresh archive in memory for one test class, as a static field with {@code @RegisterExtension}. DynamoDB Local and
 * ElasticMQ are started once for all classes; table and queues are the class's own.
 */
public final class RunningArchive implements BeforeAllCallback, AfterAllCallback {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Path file;
    private final boolean withFunctions;
    private final Predicate<InetSocketAddress> admitted;
    private final HttpClient http = HttpClient.newHttpClient();
    private final TemporaryFolder files = new TemporaryFolder();
    private Template template;
    private Backends backends;
    private Resources resources;
    private Optional<LocalArchive> archive = Optional.empty();

    private RunningArchive(Path template, boolean withFunctions, Predicate<InetSocketAddress> admitted) {
        this.file = template;
        this.withFunctions = withFunctions;
        this.admitted = admitted;
    }

    /** Tables and queues of template.yaml, without functions. */
    public static RunningArchive ofTablesAlone() {
        return new RunningArchive(Path.of("../template.yaml"), false, place -> false);
    }

    /** All of template.yaml. */
    public static RunningArchive whole() {
        return of(Path.of("../template.yaml"));
    }

    /** All of template.yaml, and some places on this machine are fetched from as if they were public. */
    public static RunningArchive admitting(Predicate<InetSocketAddress> places) {
        return new RunningArchive(Path.of("../template.yaml"), true, places);
    }

    /** All of another template. */
    public static RunningArchive of(Path template) {
        return new RunningArchive(template, true, place -> false);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        backends = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Backends.class,
                        _ -> Backends.start(Optional.empty()), Backends.class);
        template = Template.load(file);
        resources = new Resources(template, backends, "-" + COUNT.incrementAndGet(), files.path());
        if (!withFunctions) return;
        PrintWriter log = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        archive = Optional.of(new LocalArchive(template, backends, resources, files.path().resolve("cache"),
                Loading.admitting(admitted), Gateway.bind(0, log), log));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        archive.ifPresent(LocalArchive::close);
        files.close();
    }

    public Template template() {
        return template;
    }

    public String table() {
        return resources.reference("ArchiveTable");
    }

    /** What a resource is here, by its logical id. */
    public String reference(String logicalId) {
        return resources.reference(logicalId);
    }

    /** A queue's URL by its logical id. */
    public String queue(String logicalId) {
        return resources.reference(logicalId);
    }

    public DynamoDbClient dynamoDb() {
        return backends.dynamoDb();
    }

    public SqsClient sqs() {
        return backends.sqs();
    }

    public Backends backends() {
        return backends;
    }

    /** Calls a function by its logical id, as a schedule would. */
    public byte[] call(String function, String event) {
        try {
            return Loading.admitting(admitted)
                    .load(template.functions().filter(one -> one.id().equals(function)).findFirst().orElseThrow())
                    .invoke(event.getBytes(StandardCharsets.UTF_8));
        } catch (LambdaFailure | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Where it answers, without a slash at the end. */
    public URI url() {
        return archive.orElseThrow().url();
    }

    public HttpResponse<String> get(String pathAndQuery) {
        return send(request(pathAndQuery).GET());
    }

    public HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    /** Posts JSON. */
    public HttpResponse<String> post(String path, String json) {
        return send(request(path).header("content-type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** A request to be made different from the usual ones. */
    public HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(url() + pathAndQuery));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
