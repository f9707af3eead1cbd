package org.ontherecord.lab.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ontherecord.local.cloud.Backends;
import org.ontherecord.local.lambda.LambdaFailure;
import org.ontherecord.local.lambda.LambdaFunction;
import org.ontherecord.local.serve.Loading;
import org.ontherecord.local.serve.Resources;
import org.ontherecord.local.template.FunctionDefinition;
import org.ontherecord.local.template.Intrinsic;
import org.ontherecord.local.template.Template;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The template's functions on DynamoDB Local, in memory, with a folder for the bucket: called by nobody but whoever holds this,
 * one at a time.
 */
public final class Stand implements AutoCloseable {
    private final Backends backends = Backends.start(Optional.empty());
    private final Template template;
    private final Resources resources;
    private final Map<String, LambdaFunction> functions;

    /** In a folder of its own. */
    public Stand(Path folder) throws IOException {
        template = deployed();
        resources = new Resources(template, backends, "", folder);
        System.setProperty("INDEX_CACHE", folder.resolve("cache").toString());
        List<FunctionDefinition> definitions = template.functions().toList();
        definitions.forEach(definition -> definition.environment()
                .forEach((name, value) -> System.setProperty(name, value(value))));
        Loading loading = Loading.admitting(place -> place.getAddress().isLoopbackAddress());
        functions = definitions.stream()
                .collect(Collectors.toMap(FunctionDefinition::id, loading::load));
    }

    /** The template as it is deployed. */
    static Template deployed() throws IOException {
        try (var yaml = Resources.class.getResourceAsStream("template.yaml")) {
            return Template.load(yaml);
        }
    }

    private String value(Object written) {
        return written instanceof Intrinsic(String _, Object id)
                ? resources.reference(id.toString())
                : written.toString();
    }

    LambdaFunction function(String id) {
        return functions.get(id);
    }

    /** The folder that stands for the bucket. */
    Path bucket() {
        return Path.of(URI.create(resources.reference(template.buckets().iterator().next())));
    }

    /** Calls a function, and waits for its answer. */
    public byte[] call(String function, byte[] event) {
        try {
            return function(function).invoke(event);
        } catch (LambdaFailure failure) {
            throw new UncheckedIOException(new IOException(function + " failed", failure));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    public DynamoDbClient dynamoDb() {
        return backends.dynamoDb();
    }

    /** Name of the table. */
    public String table() {
        return resources.reference("ArchiveTable");
    }

    /** All that is in the table. */
    List<Map<String, AttributeValue>> items() {
        return backends.dynamoDb()
                .scanPaginator(scan -> scan.tableName(table()))
                .items()
                .stream()
                .toList();
    }

    @Override
    public void close() {
        backends.close();
    }
}
