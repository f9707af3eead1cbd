package org.ontherecord.ingest.poll;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.article.TableState;
import org.ontherecord.http.Json;
import org.ontherecord.ingest.fetch.Fetcher;
import org.ontherecord.ingest.fetch.Guard;
import org.ontherecord.ingest.fetch.Resolver;
import org.ontherecord.ingest.fetch.Site;
import org.ontherecord.ingest.host.Hosts;
import org.ontherecord.ingest.host.Manners;
import org.ontherecord.ingest.queue.FetchQueue;
import org.ontherecord.ingest.url.WebUrl;
import org.ontherecord.local.serve.RunningArchive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** A poller at work on a site of this machine, on real tables and a real queue, by a clock that the test turns. */
final class Newsroom implements AutoCloseable {
    final Site site;
    final Feeds feeds;
    final List<String> calls = new CopyOnWriteArrayList<>();
    final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final RunningArchive archive;
    private final String queue;
    private final String table;
    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

    Newsroom(RunningArchive archive, String name) {
        this(archive, name, archive.table(), Site.open());
    }

    private Newsroom(RunningArchive archive, String name, String table, Site site) {
        this.archive = archive;
        this.site = site;
        this.table = table;
        this.feeds = new Feeds(archive.dynamoDb(), table);
        this.queue = archive.sqs().createQueue(create -> create.queueName(name)).queueUrl();
    }

    /** With a table of its own. */
    static Newsroom apart(RunningArchive archive, String name, Site site) {
        archive.backends().make(archive.template().tables().findFirst().orElseThrow(), name);
        return new Newsroom(archive, name, name, site);
    }

    InstantSource clock() {
        return () -> now;
    }

    Instant now() {
        return now;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    Poller poller() {
        return poller(archive.sqs());
    }

    Poller poller(SqsClient sqs) {
        return poller(archive.dynamoDb(), sqs);
    }

    /** One whose process has clients of its own. */
    Poller poller(DynamoDbClient dynamoDb, SqsClient sqs) {
        Resolver loopback = name -> {
            if (name.endsWith(".test")) return List.of(InetAddress.getLoopbackAddress());
            throw new UnknownHostException(name);
        };
        Fetcher fetcher = new Fetcher(new Guard(loopback, site::is), "OnTheRecord/test (+https://example.org/bot)");
        return new Poller(new Feeds(dynamoDb, table),
                new Manners(fetcher, new Hosts(dynamoDb, table, clock()), clock()), new FetchQueue(sqs, queue), clock(),
                () -> 0.5, faults::add);
    }

    /** Follows the feed at a path of a name of its own. */
    Followed follow(String host, String path) {
        Followed feed = Followed.added(WebUrl.parse(site.at(host, path)), Optional.empty(), now);
        feeds.add(feed);
        return feed;
    }

    /** Waits until a feed's time has come, and polls it. */
    Followed pollWhenDue(Followed feed) {
        Instant due = feeds.find(feed.id()).orElseThrow().rhythm().next().orElseThrow();
        if (due.isAfter(now)) now = due;
        return poller().poll(feed.id()).orElseThrow();
    }

    Followed state(Followed feed) {
        return feeds.find(feed.id()).orElseThrow();
    }

    /** What is in the table, and the addresses in the queue, each once. */
    Set<String> state() {
        Set<String> state = TableState.of(archive.dynamoDb(), table);
        state.addAll(queued());
        return state;
    }

    /** Addresses in the queue, each message taken off it. */
    List<String> queued() {
        List<String> urls = new ArrayList<>();
        for (List<Message> batch = receive(); !batch.isEmpty(); batch = receive()) {
            batch.forEach(message -> {
                urls.add(Json.MAPPER.readTree(message.body()).path("url").asString());
                archive.sqs().deleteMessage(delete -> delete.queueUrl(queue).receiptHandle(message.receiptHandle()));
            });
        }
        return urls;
    }

    List<Message> receive() {
        return archive.sqs().receiveMessage(receive -> receive.queueUrl(queue).maxNumberOfMessages(10)).messages();
    }

    /** An RSS feed of items, each its own markup. */
    static String rss(String... items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Gazette</title>" + String.join("", items)
                + "</channel></rss>";
    }

    static String item(String path) {
        return "<item><title>Title of " + path + "</title><link>https://gazette.example" + path + "</link></item>";
    }

    static String items(int count) {
        return Stream.iterate(1, n -> n + 1).limit(count).map(n -> item("/" + n)).collect(Collectors.joining());
    }

    @Override
    public void close() {
        site.close();
    }
}
