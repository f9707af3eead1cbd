package org.ontherecord.lab.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ontherecord.article.StoredItems;
import org.ontherecord.lookup.Searching;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.search.IndexedArticle;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Articles that are made up, indexed on disk, with a table for lookups by those states that are most in the news: it holds every
 * article that has a position of one of them, with all its positions.
 */
public final class MadeUpArchive implements AutoCloseable {
    private static final int COMMIT = 100, FREQUENT = 20;
    /** DynamoDB's limit. */
    private static final int BATCH = 25;
    private static final long SEED = 11;
    private static final Set<String> STATES = IntStream.range(0, FREQUENT)
            .mapToObj(rank -> MadeUpPress.state(rank).id())
            .collect(Collectors.toSet());
    private final MadeUpPress press = new MadeUpPress();
    private final OwnLucene index;
    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Searching searching;

    /**
     * Makes it.
     *
     * @param folder   for the index
     * @param table    that the items are put into
     * @param progress told how many articles are there
     */
    public MadeUpArchive(int articles, Path folder, DynamoDbClient dynamoDb, String table, IntConsumer progress)
            throws IOException {
        this.index = new OwnLucene(folder);
        this.dynamoDb = dynamoDb;
        this.table = table;
        for (int first = 0; first < articles; first += COMMIT) {
            List<IndexedArticle> batch = IntStream.range(first, Math.min(articles, first + COMMIT))
                    .mapToObj(press::article)
                    .toList();
            index.add(batch);
            put(batch.stream().filter(MadeUpArchive::isAskedFor).flatMap(article -> items(article).stream()).toList());
            progress.accept(first + batch.size());
        }
        index.open();
        this.searching = new Searching(new SnapshotIndex(index.snapshot()), dynamoDb, table);
    }

    private static boolean isAskedFor(IndexedArticle article) {
        return article.positions()
                .stream()
                .flatMap(position -> position.filedUnder().stream())
                .map(Actor::id)
                .anyMatch(STATES::contains);
    }

    private static List<Map<String, AttributeValue>> items(IndexedArticle article) {
        return StoredItems.of(article, MadeUpPress.details(article));
    }

    private void put(List<Map<String, AttributeValue>> items) {
        for (int first = 0; first < items.size(); first += BATCH) {
            List<WriteRequest> writes = items.subList(first, Math.min(items.size(), first + BATCH))
                    .stream()
                    .map(item -> WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build())
                    .toList();
            dynamoDb.batchWriteItem(batch -> batch.requestItems(Map.of(table, writes)));
        }
    }

    /** Query strings that ask for a frequent state's positions on something that positions are often about. */
    public List<String> questions(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        return IntStream.range(0, count)
                .mapToObj(_ -> "actor=" + MadeUpPress.state(random.nextInt(FREQUENT)).id() + "&topic="
                        + MadeUpPress.subject(random.nextInt(FREQUENT)).getFirst())
                .toList();
    }

    /** Looks positions up: the answer's JSON. */
    public String lookUp(String question) {
        return searching.positions(question);
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
