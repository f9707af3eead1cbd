package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.http.Gzip;
import org.ontherecord.http.Refusal;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.entity.Actor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An article's items are read one by one, and still those of one version are answered with. */
class OneVersionTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.ofTablesAlone();

    private static final String BEFORE = "Tuvalu condemned the attack. Sweden supports Norway.";
    private static final String AFTER = "Tuvalu recognises Kosovo.";
    private final ArticleStore store = new ArticleStore(RUNNING.dynamoDb(), RUNNING.table());
    private final Archive archive = new Archive(store, new Reader(), InstantSource.system());

    /** Fault 13, seen by a reader. Without {@code OneVersion.areTogether} the state before would stand with the words after. */
    @Test
    void anArticleThatIsCorrectedBetweenItsItemsIsSeenWholeAsItIsAfterwards() {
        ArticleId id = take("corrected", BEFORE);
        ArchivedArticle seen = storeWith(() -> take("corrected", AFTER)).load(id);

        assertEquals(2, seen.article().version());
        assertEquals(AFTER, seen.text().value());
        assertEquals(1, seen.positions().size());
    }

    @Test
    void whatListsShowIsOfOneVersionToo() {
        ArticleId one = take("listed", BEFORE + " One."), other = take("unchanged", BEFORE + " Other.");
        AtomicInteger times = new AtomicInteger();
        ArticleStore reading = storeWith(() -> {
            if (times.incrementAndGet() == 1) take("listed", AFTER + " One.");
        });

        assertEquals(Map.of(one, "2 " + AFTER + " One.", other, "1 " + BEFORE + " Other."),
                reading.withTexts(List.of(one, other), (article, text) -> article.version() + " " + text.value()));
    }

    @Test
    void anArticleThatIsDeletedBetweenItsItemsIsGone() {
        ArticleId id = take("deleted", BEFORE + " Deleted.");
        ArticleStore reading = storeWith(() -> new Deletion(store).delete(id));

        assertEquals(410, assertThrows(Refusal.class, () -> reading.load(id)).answer().status());
        assertEquals(Optional.empty(), reading.present(id));
    }

    /** As they were stored before items named their version and entries were compressed. */
    @Test
    void olderItemsAreReadAsWell() {
        String text = BEFORE.replace("Tuvalu", "Nauru");
        ArticleId id = take("older", text);
        ArchivedArticle stored = store.load(id);
        for (String words : List.of(Keys.TEXT, Keys.READING))
            change(id, words, "REMOVE version", Map.of());
        String position = unzipped(id);
        change(id, entry(id), "SET #position = :plain", Map.of(":plain", AttributeValue.fromS(position)));

        assertEquals(stored.reading(), store.load(id).reading());
        assertEquals(text, store.withTexts(List.of(id), (_, found) -> found.value()).get(id));
        assertEquals(stored.positions().getFirst(),
                store.entries(Actor.idOf("Nauru"), Optional.empty(), Optional.empty(), Optional.empty(), 10)
                        .getFirst()
                        .position());
    }

    private ArticleId take(String page, String text) {
        return archive.take(Samples.draft(text, Optional.of("https://example.org/" + page))).article().id();
    }

    /** Reads while something happens. */
    private ArticleStore storeWith(Runnable event) {
        DynamoDbClient client = Interleaved.withinBatches(event, RUNNING.dynamoDb());
        return new ArticleStore(client, RUNNING.table());
    }

    private String entry(ArticleId id) {
        return new RawTable(RUNNING).sortKeys(id)
                .stream()
                .filter(key -> key.endsWith("#nauru"))
                .findFirst()
                .orElseThrow();
    }

    private String unzipped(ArticleId id) {
        byte[] zipped = new Attributes(store.table().get(Keys.article(id), entry(id)).orElseThrow()).bytes("position");
        return new String(Gzip.unzip(zipped, Integer.MAX_VALUE), StandardCharsets.UTF_8);
    }

    private static void change(ArticleId id, String sortKey, String update, Map<String, AttributeValue> values) {
        RUNNING.dynamoDb()
                .updateItem(request -> request.tableName(RUNNING.table())
                        .key(Attributes.key(Keys.article(id), sortKey).map())
                        .updateExpression(update)
                        .expressionAttributeNames(values.isEmpty() ? null : Map.of("#position", "position"))
                        .expressionAttributeValues(values.isEmpty() ? null : values));
    }
}
