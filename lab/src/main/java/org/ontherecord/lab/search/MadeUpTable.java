package org.ontherecord.lab.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.Attributes;
import org.ontherecord.article.Details;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.article.StoredItems;
import org.ontherecord.search.IndexedArticle;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** A table that holds articles that are made up, without their positions, and answers at once where it was asked before. */
final class MadeUpTable implements DynamoDbClient {
    private static final ArticleId ANY = new ArticleId("a".repeat(24));
    private final Function<Map<String, AttributeValue>, Optional<Map<String, AttributeValue>>> items;
    /** By key: its two parts one after the other, which are found sooner than a map is. */
    private final Map<String, Optional<Map<String, AttributeValue>>> asked = new ConcurrentHashMap<>();

    private MadeUpTable(Function<Map<String, AttributeValue>, Optional<Map<String, AttributeValue>>> items) {
        this.items = items;
    }

    /** Each article with its own words. */
    static MadeUpTable of(int articles) {
        MadeUpPress press = new MadeUpPress();
        Map<ArticleId, Integer> numbers = IntStream.range(0, articles)
                .boxed()
                .collect(Collectors.toMap(MadeUpPress::id, number -> number));
        return new MadeUpTable(key -> {
            ArticleId id = StoredItems.article(key);
            IndexedArticle article = press.article(numbers.get(id));
            return StoredItems.of(id, MadeUpPress.details(article), article.text(), article.sortAt())
                    .stream()
                    .filter(item -> item.entrySet().containsAll(key.entrySet()))
                    .findFirst();
        });
    }

    /** All articles with the same words, which are made items of once. */
    static MadeUpTable alike(String title, String text) {
        Details details = new Details(Optional.of(title), Optional.empty(), Optional.of("The Sample Gazette"),
                Optional.empty(), Optional.of(new PublicationDate(Instant.EPOCH, PublicationDate.Precision.DAY)),
                Optional.empty());
        Map<AttributeValue, Map<String, AttributeValue>> bySortKey = new HashMap<>();
        for (Map<String, AttributeValue> item : StoredItems.of(ANY, details, text, Instant.EPOCH))
            bySortKey.put(item.get(Attributes.SK), item);
        return new MadeUpTable(key -> Optional.ofNullable(bySortKey.get(key.get(Attributes.SK))).map(item -> {
            Map<String, AttributeValue> keyed = new HashMap<>(item);
            keyed.putAll(key);
            return keyed;
        }));
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return BatchGetItemResponse.builder()
                .responses(request.requestItems()
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, table -> items(table.getValue()))))
                .unprocessedKeys(Map.of())
                .build();
    }

    private List<Map<String, AttributeValue>> items(KeysAndAttributes wanted) {
        return wanted.keys()
                .stream()
                .flatMap(key -> asked.computeIfAbsent(key.get(Attributes.PK).s() + key.get(Attributes.SK).s(),
                        _ -> items.apply(key)).stream())
                .toList();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
