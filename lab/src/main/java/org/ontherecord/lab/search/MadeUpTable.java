package org.ontherecord.lab.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
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
    private final MadeUpPress press = new MadeUpPress();
    private final ToIntFunction<ArticleId> numbers;
    private final Map<Map<String, AttributeValue>, Optional<Map<String, AttributeValue>>> asked = new ConcurrentHashMap<>();

    private MadeUpTable(ToIntFunction<ArticleId> numbers) {
        this.numbers = numbers;
    }

    /** Each article with its own words. */
    static MadeUpTable of(int articles) {
        return new MadeUpTable(IntStream.range(0, articles)
                .boxed()
                .collect(Collectors.toMap(MadeUpPress::id, number -> number))::get);
    }

    /** All articles with the words of one. */
    static MadeUpTable alike() {
        return new MadeUpTable(_ -> 0);
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
        return wanted.keys().stream().flatMap(key -> asked.computeIfAbsent(key, this::item).stream()).toList();
    }

    private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key) {
        ArticleId id = StoredItems.article(key);
        IndexedArticle article = press.article(numbers.applyAsInt(id));
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
