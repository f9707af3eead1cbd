package org.ontherecord.local.cloud;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.ontherecord.local.template.QueueDefinition;
import org.ontherecord.local.template.TableDefinition;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * DynamoDB and SQS for everything in this process. The SDK is told by system properties where they are, so that code
 * which makes its clients from the SDK's own settings finds them: one at a time per process. Messages are kept in
 * memory, whatever is done with the tables.
 */
public final class Backends implements AutoCloseable {
    private final LocalDynamoDb tables;
    private final SQSRestServer queues;
    private final DynamoDbClient dynamoDb;
    private final DynamoDbStreamsClient streams;
    private final SqsClient sqs;

    private Backends(LocalDynamoDb tables, SQSRestServer queues) {
        this.tables = tables;
        this.queues = queues;
        Map.of("aws.region", "local", "aws.accessKeyId", "local", "aws.secretAccessKey", "local",
                "aws.endpointUrlDynamoDb", tables.endpoint().toString(),
                "aws.endpointUrlSqs", "http:/" + queues.waitUntilStarted().localAddress())
                .forEach(System::setProperty);
        this.dynamoDb = DynamoDbClient.create();
        this.streams = DynamoDbStreamsClient.builder().endpointOverride(tables.endpoint()).build();
        this.sqs = SqsClient.create();
    }

    /**
     * Starts both, side by side.
     *
     * @param folder where tables are kept; empty for memory alone
     */
    public static Backends start(Optional<Path> folder) {
        CompletableFuture<SQSRestServer> queues = CompletableFuture.supplyAsync(() -> SQSRestServerBuilder
                .withInterface("127.0.0.1")
                .withDynamicPort()
                .start());
        return new Backends(LocalDynamoDb.start(folder), queues.join());
    }

    public DynamoDbClient dynamoDb() {
        return dynamoDb;
    }

    public DynamoDbStreamsClient streams() {
        return streams;
    }

    public SqsClient sqs() {
        return sqs;
    }

    /** Makes the table as the template describes it, unless there is one of that name. */
    public void make(TableDefinition table, String name) {
        new TableMaker(dynamoDb).make(table, name);
    }

    /** Makes the queue as the template describes it. Its queue for dead letters must be there. */
    public URI make(QueueDefinition queue, String name, Optional<URI> deadLetters) {
        return new QueueMaker(sqs).make(queue, name, deadLetters);
    }

    @Override
    public void close() {
        dynamoDb.close();
        streams.close();
        sqs.close();
        queues.stopAndWait();
        tables.close();
    }
}
