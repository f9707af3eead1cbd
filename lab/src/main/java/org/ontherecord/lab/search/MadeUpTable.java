package org.ontherecord.lab.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.StoredItems;
import org.ontherecord.search.IndexedArticle;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** A table that holds articles that are made up, without their positions, and answers at once where it was asked before. */
final class MadeUpTable implements DynamoDbClient {
    private final Function<ArticleId, IndexedArticle> articles;
    /** By key: its two parts one after the other, which are found sooner than a map is. */
    private final Map<String, Optional<Map<String, AttributeValue>>> asked = new ConcurrentHashMap<>();

    private MadeUpTable(Function<ArticleId, IndexedArticle> articles) {
        this.articles = articles;
    }

    /** Each article with its own words. */
    static MadeUpTable of(int articles) {
        MadeUpPress press = new MadeUpPress();
        Map<ArticleId, Integer> numbers = IntStream.range(0, articles)
                .boxed()
                .collect(Collectors.toMap(MadeUpPress::id, number -> number));
        return new MadeUpTable(id -> press.article(numbers.get(id)));
    }

    /** All articles with the same words. */
    static MadeUpTable alike(String title, String text) {
        IndexedArticle one = new IndexedArticle(MadeUpPress.id(0), Optional.of(title), text,
                List.of("The Sample Gazette"), Instant.EPOCH, List.of(), List.of(), List.of());
        return new MadeUpTable(_ -> one);
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
                .flatMap(key -> asked.computeIfAbsent(key.get("PK").s() + key.get("SK").s(), _ -> item(key)).stream())
                .toList();
    }

    private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key) {
        ArticleId id = StoredItems.article(key);
        IndexedArticle article = articles.apply(id);
        return StoredItems.of(id, MadeUpPress.details(article), article.text(), article.sortAt())
                .stream()
                .filter(item -> item.entrySet().containsAll(key.entrySet()))
                .findFirst();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
