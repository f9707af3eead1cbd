package org.ontherecord.search.engine;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ontherecord.article.Archive;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.CanonicalUrl;
import org.ontherecord.article.Deleting;
import org.ontherecord.article.Details;
import org.ontherecord.article.Draft;
import org.ontherecord.http.CallLog;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;
import org.ontherecord.search.IndexKeeper;
import org.ontherecord.search.Workshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Articles in DynamoDB Local, an index of them, and the function between: its events are made by hand. */
final class IndexedArchive {
    private static final int PLENTY_MILLIS = 600_000;
    private final ArticleStore store;
    private final Archive archive;
    private final Workshop workshop;
    private final List<String> log = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private int remainingMillis = PLENTY_MILLIS;

    IndexedArchive(RunningArchive running, Reader reader, Path folder) {
        store = new ArticleStore(running.dynamoDb(), running.table());
        archive = new Archive(store, reader, InstantSource.system());
        workshop = new Workshop(running, folder);
    }

    ArticleStore store() {
        return store;
    }

    Workshop workshop() {
        return workshop;
    }

    List<String> log() {
        return log;
    }

    /** What is logged of each call. */
    List<String> calls() {
        return calls;
    }

    /** What calls are told is left of their time. */
    void leaveMillis(int millis) {
        remainingMillis = millis;
    }

    /** Stores an article, or corrects it where the address is known. */
    ArticleId store(String url, String text) {
        Details details = new Details(Optional.of("About " + url), Optional.of(url), Optional.of("The Sample Gazette"),
                Optional.empty(), Optional.empty(), Optional.empty());
        return archive.take(new Draft(text, Optional.of(CanonicalUrl.of(url)), details)).article().id();
    }

    void delete(ArticleId article) {
        Deleting.delete(store, article);
    }

    IndexHandler handler() {
        return handler(workshop.writer());
    }

    IndexHandler handler(IndexKeeper index) {
        return new IndexHandler(store, index, log::add, true, workshop,
                new CallLog(Optional.of("index"), workshop, calls::add));
    }

    /** Has records of changed articles followed; sequence numbers are their places in the batch, from 100 on. */
    Optional<String> follow(IndexHandler handler, ArticleId... articles) {
        return follow(handler, Stream.of(articles).map(id -> "ARTICLE#" + id).toList());
    }

    Optional<String> follow(IndexHandler handler, List<String> partitions) {
        ObjectNode event = Json.MAPPER.createObjectNode();
        ArrayNode records = event.putArray("Records");
        partitions.forEach(partition -> {
            ObjectNode change = records.addObject().putObject("dynamodb");
            change.put("SequenceNumber", Integer.toString(100 + records.size() - 1));
            change.putObject("Keys").putObject("PK").put("S", partition);
        });
        JsonNode failures = answer(handler, event.toString()).path("batchItemFailures");
        if (!failures.isArray() || failures.size() > 1) throw new AssertionError(failures);
        return failures.valueStream().map(failure -> failure.path("itemIdentifier").asString()).findFirst();
    }

    String call(IndexHandler handler, String action) {
        return answer(handler, "{\"action\":\"" + action + "\"}").path("done").asString();
    }

    private JsonNode answer(IndexHandler handler, String event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, context());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return Json.MAPPER.readTree(answer.toByteArray());
    }

    private Context context() {
        return (Context) Proxy.newProxyInstance(Context.class.getClassLoader(), new Class<?>[]{Context.class},
                (proxy, method, arguments) -> method.getName().equals("getRemainingTimeInMillis")
                        ? remainingMillis
                        : null);
    }
}
