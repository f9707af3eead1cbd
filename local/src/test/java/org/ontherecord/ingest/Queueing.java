package org.ontherecord.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.mockito.Mockito;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.CanonicalUrl;
import org.ontherecord.article.Deleting;
import org.ontherecord.article.Submissions;
import org.ontherecord.article.Submissions.Submission;
import org.ontherecord.ingest.fetch.Fetcher;
import org.ontherecord.ingest.fetch.Guard;
import org.ontherecord.ingest.fetch.Resolver;
import org.ontherecord.ingest.fetch.Site;
import org.ontherecord.ingest.host.Hosts;
import org.ontherecord.ingest.host.Manners;
import org.ontherecord.ingest.queue.FetchQueue;
import org.ontherecord.ingest.queue.FetchRequest;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.model.Message;

/** What fetches pages from the queue, at work on a site of this machine, on real tables and a real queue. */
final class Queueing implements AutoCloseable {
    private static final Reader READER = new Reader();
    final Site site = Site.open();
    final List<String> log = new CopyOnWriteArrayList<>();
    private final RunningArchive archive;
    private final String queue;
    private final ArticleStore store;
    private final Submissions submissions;
    private final AtomicBoolean overflows = new AtomicBoolean();
    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

    Queueing(RunningArchive archive, String name) {
        this.archive = archive;
        this.queue = archive.sqs().createQueue(create -> create.queueName(name)).queueUrl();
        this.store = new ArticleStore(archive.dynamoDb(), archive.table());
        this.submissions = new Submissions(store);
    }

    FetchHandler handler() {
        Resolver loopback = name -> {
            if (name.endsWith(".test")) return List.of(InetAddress.getLoopbackAddress());
            throw new UnknownHostException(name);
        };
        Fetcher fetcher = new Fetcher(new Guard(loopback, site::is), "OnTheRecord/test");
        return new FetchHandler(new PageFetch(submissions,
                new Manners(fetcher, new Hosts(archive.dynamoDb(), archive.table(), this::now), this::now),
                new PageArchive(store, READER, this::now), new FetchQueue(archive.sqs(), queue), this::now), log::add);
    }

    /** The next look at the clock overflows the stack, as the next page's markup might. */
    void overflowOnce() {
        overflows.set(true);
    }

    private Instant now() {
        if (overflows.compareAndSet(true, false)) throw new StackOverflowError("as told");
        return now;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    /** A page with an article of its own words. */
    String article(String host, String path, String words) {
        site.page(path, "text/html; charset=utf-8", page(path, words));
        return site.at(host, path);
    }

    static String page(String title, String words) {
        String sentence = words
                + " The foreign ministry of Ruritania supports the harbour agreement, its spokesperson said "
                + "on Monday in the capital. ";
        return "<!doctype html><html><head><title>" + title + "</title></head><body><article><h1>On " + title + "</h1>"
                + "<p>" + sentence + "The talks went on for two days and ended without a vote on the matter.</p>"
                + "<p>Ministers of four countries had met there to speak about the port and the roads that lead to it. "
                + words + "</p><p>Nothing was signed, but all of them want to meet again in the spring, they said. "
                + words
                + "</p></article></body></html>";
    }

    String message(String url) {
        return new FetchRequest(url, now, FetchRequest.Facts.NONE).message();
    }

    static SQSEvent batch(String... bodies) {
        SQSEvent event = new SQSEvent();
        event.setRecords(IntStream.range(0, bodies.length).mapToObj(i -> {
            SQSMessage message = new SQSMessage();
            message.setMessageId("m" + i);
            message.setBody(bodies[i]);
            return message;
        }).toList());
        return event;
    }

    static List<String> failed(SQSBatchResponse response) {
        return response.getBatchItemFailures().stream().map(BatchItemFailure::getItemIdentifier).toList();
    }

    static Context with(Duration left) {
        Context context = Mockito.mock();
        Mockito.when(context.getRemainingTimeInMillis()).thenReturn((int) left.toMillis());
        return context;
    }

    /** One whose function breaks down after some messages. */
    static Context dyingAfter(int messages) {
        Context context = withTime();
        AtomicInteger left = new AtomicInteger(messages);
        Mockito.when(context.getRemainingTimeInMillis()).thenAnswer(_ -> {
            if (left.getAndDecrement() == 0) throw new IllegalStateException("broken down");
            return 60_000;
        });
        return context;
    }

    static Context withTime() {
        return with(Duration.ofSeconds(60));
    }

    Submission note(String url) {
        return submissions.note(CanonicalUrl.of(url), url, now);
    }

    Optional<Submission> submission(String url) {
        return submissions.of(CanonicalUrl.of(url));
    }

    void refuse(String url, String why) {
        submissions.refuse(CanonicalUrl.of(url), url, why, now);
    }

    void delete(String url) {
        Deleting.delete(store, article(url));
    }

    String text(String url) {
        return store.present(article(url)).orElseThrow().text().value();
    }

    private ArticleId article(String url) {
        String path = submission(url).orElseThrow().article().orElseThrow();
        return new ArticleId(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What the table holds of an address. */
    Map<String, AttributeValue> item(String url) {
        return archive.dynamoDb()
                .getItem(get -> get.tableName(archive.table())
                        .key(Map.of("PK", AttributeValue.fromS("URL#" + submission(url).orElseThrow().id()), "SK",
                                AttributeValue.fromS("ALIAS"))))
                .item();
    }

    String status(String url) {
        return submission(url).map(Submission::status).orElse("unknown");
    }

    /** Articles in the table, by a look at all of it. */
    long articles(String words) {
        return archive.dynamoDb()
                .scanPaginator(scan -> scan.tableName(archive.table())
                        .filterExpression("SK = :meta AND contains(title, :words)")
                        .expressionAttributeValues(Map.of(":meta",
                                AttributeValue.fromS("META"), ":words",
                                AttributeValue.fromS(words))))
                .items()
                .stream()
                .count();
    }

    List<Message> waiting() {
        return archive.sqs().receiveMessage(receive -> receive.queueUrl(queue).maxNumberOfMessages(10)).messages();
    }

    /** Messages that wait for their time. */
    String delayed() {
        return archive.sqs()
                .getQueueAttributes(get -> get.queueUrl(queue)
                        .attributeNamesWithStrings("ApproximateNumberOfMessagesDelayed"))
                .attributesAsStrings()
                .get("ApproximateNumberOfMessagesDelayed");
    }

    @Override
    public void close() {
        site.close();
    }
}
