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
import java.util.Set;
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
import org.ontherecord.article.TableState;
import org.ontherecord.http.CallLog;
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
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** What fetches pages from the queue, at work on a site of this machine, on real tables and a real queue. */
final class Queueing implements AutoCloseable {
    private static final Reader READER = new Reader();
    final Site site;
    final List<String> calls = new CopyOnWriteArrayList<>();
    final List<String> log = new CopyOnWriteArrayList<>();
    private final RunningArchive archive;
    private final String queue;
    private final String table;
    private final ArticleStore store;
    private final Submissions submissions;
    private final AtomicBoolean overflows = new AtomicBoolean();
    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

    Queueing(RunningArchive archive, String name) {
        this(archive, name, archive.table(), Site.open());
    }

    private Queueing(RunningArchive archive, String name, String table, Site site) {
        this.archive = archive;
        this.site = site;
        this.table = table;
        this.queue = archive.sqs().createQueue(create -> create.queueName(name)).queueUrl();
        this.store = new ArticleStore(archive.dynamoDb(), table);
        this.submissions = new Submissions(store);
    }

    /** With a table of its own. */
    static Queueing apart(RunningArchive archive, String name, Site site) {
        archive.backends().make(archive.template().tables().findFirst().orElseThrow(), name);
        return new Queueing(archive, name, name, site);
    }

    FetchHandler handler() {
        return handler(archive.dynamoDb(), archive.sqs());
    }

    /** One whose process has clients of its own. */
    FetchHandler handler(DynamoDbClient dynamoDb, SqsClient sqs) {
        Resolver loopback = name -> {
            if (name.endsWith(".test")) return List.of(InetAddress.getLoopbackAddress());
            throw new UnknownHostException(name);
        };
        Fetcher fetcher = new Fetcher(new Guard(loopback, site::is), "OnTheRecord/test");
        ArticleStore own = new ArticleStore(dynamoDb, table);
        return new FetchHandler(new PageFetch(new Submissions(own),
                new Manners(fetcher, new Hosts(dynamoDb, table, this::now), this::now),
                new PageArchive(own, READER, this::now), new FetchQueue(sqs, queue), this::now), log::add,
                new CallLog(Optional.of("fetch"), () -> Instant.EPOCH, calls::add));
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

    /** What is there when the stream's follower has come by; of messages that wait, whether there are any. */
    Set<String> state(String url) {
        if (status(url).equals("archived")) store.sweep(article(url));
        Set<String> state = TableState.of(archive.dynamoDb(), table);
        state.add(delayed().equals("0") ? "nothing waits" : "something waits");
        return state;
    }

    private ArticleId article(String url) {
        String path = submission(url).orElseThrow().article().orElseThrow();
        return new ArticleId(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What the table holds of an address. */
    Map<String, AttributeValue> item(String url) {
        return archive.dynamoDb()
                .getItem(get -> get.tableName(table)
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
                .scanPaginator(scan -> scan.tableName(table)
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
