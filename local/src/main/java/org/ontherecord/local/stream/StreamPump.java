package org.ontherecord.local.stream;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.local.cloud.Backends;
import org.ontherecord.local.lambda.LambdaFunction;
import org.ontherecord.local.template.StreamSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Reads a table's stream, shard after shard, and has its records delivered. No place in the stream is kept: after a start
 * the last day's changes come again, which a function must bear anyway.
 */
public final class StreamPump implements AutoCloseable {
    /** Lambda looks four times a second too. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final DynamoDbStreamsClient streams;
    private final String streamArn;
    private final StreamSource source;
    private final List<EventPattern> filters;
    private final Delivery delivery;
    private final PrintWriter log;
    /** The next iterator of each shard in its order; empty once a closed shard is read to its end. */
    private final Map<String, Optional<String>> shards = new LinkedHashMap<>();
    private final Thread thread;

    private StreamPump(DynamoDbStreamsClient streams, String streamArn, StreamSource source, LambdaFunction function,
            PrintWriter log) {
        this.streams = streams;
        this.streamArn = streamArn;
        this.source = source;
        this.filters = source.filters().stream().map(EventPattern::parse).toList();
        this.delivery = new Delivery(function, source, log);
        this.log = log;
        this.thread = Thread.ofVirtual().name("stream of " + source.table()).unstarted(this::run);
    }

    /** Begins to deliver the table's changes to the function. */
    public static StreamPump start(Backends backends, String table, StreamSource source, LambdaFunction function,
            PrintWriter log) {
        String arn = backends.dynamoDb()
                .describeTable(describe -> describe.tableName(table))
                .table()
                .latestStreamArn();
        StreamPump pump = new StreamPump(backends.streams(), arn, source, function, log);
        pump.thread.start();
        return pump;
    }

    /** Ends it, in the midst of a batch if need be, and waits for that a second at most. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(1));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                try {
                    readOnce();
                } catch (SdkException e) {
                    if (Thread.currentThread().isInterrupted()) return;
                    shards.clear(); // an iterator lives for 15 minutes: begin again
                    log.println("stream of " + source.table() + ": " + e.getMessage());
                    log.flush();
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void readOnce() throws InterruptedException {
        for (Shard shard : streams.describeStream(describe -> describe.streamArn(streamArn))
                .streamDescription()
                .shards()) {
            Optional<String> iterator = shards.computeIfAbsent(shard.shardId(), id -> Optional.of(oldest(id)));
            while (iterator.isPresent()) {
                GetRecordsResponse read = read(iterator.get());
                delivery.deliver(read.records()
                        .stream()
                        .map(change -> StreamRecord.of(change, streamArn))
                        .filter(change -> EventPattern.anyMatches(filters, change.json()))
                        .toList());
                iterator = Optional.ofNullable(read.nextShardIterator());
                shards.put(shard.shardId(), iterator);
                if (read.records().isEmpty()) break;
            }
        }
    }

    private GetRecordsResponse read(String iterator) {
        return streams.getRecords(get -> get.shardIterator(iterator).limit(Math.min(source.batchSize(), 1000)));
    }

    private String oldest(String shard) {
        return streams.getShardIterator(get -> get.streamArn(streamArn)
                .shardId(shard)
                .shardIteratorType(ShardIteratorType.TRIM_HORIZON)).shardIterator();
    }
}
