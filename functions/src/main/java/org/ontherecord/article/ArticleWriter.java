package org.ontherecord.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.aws.Parallel;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Writes an article whole or not at all. Lookup entries go in first, under a rev that nothing names yet; then one
 * transaction, guarded by the version, makes text, reading, aliases and that rev current together. A crash before it leaves
 * the old state whole and some entries that readers drop and the stream's consumer deletes.
 */
final class ArticleWriter {
    private static final String IS_NEW = "attribute_not_exists(PK)";
    private static final String IS_VERSION = "version = :version AND #status = :archived";
    private static final String IS_FREE = "attribute_not_exists(articleId) OR articleId = :id";
    private static final Map<String, String> STATUS = Map.of("#status", "status");
    private final Table table;

    ArticleWriter(Table table) {
        this.table = table;
    }

    /**
     * @param words   the items that hold its text and reading
     * @param aliases keys that must point to this article and to no other
     * @param twins   articles to be linked with it, both ways
     * @throws TransactionCanceledException when the article or an alias has changed since it was looked at
     */
    void write(ArchivedArticle archived, List<Map<String, AttributeValue>> words, List<String> aliases,
            List<Twin> twins) {
        Article article = archived.article();
        List<TransactWriteItem> items = new ArrayList<>();
        items.add(article.version() == 1
                ? put(ArticleItems.meta(article), IS_NEW, Map.of(), Map.of())
                : put(ArticleItems.meta(article), IS_VERSION, archivedAt(article.version() - 1), STATUS));
        words.forEach(item -> items.add(table.putting(item)));
        aliases.forEach(key -> items.add(put(ArticleItems.alias(key, article.id()), IS_FREE, id(article), Map.of())));
        twins.forEach(twin -> {
            Twin self = new Twin(article.id(), article.content(), twin.similarity());
            items.add(table.putting(StoryItems.same(self, twin)));
            items.add(table.putting(StoryItems.same(twin, self)));
        });
        writeEntries(article, archived.positions());
        try {
            table.write(items);
        } catch (TransactionCanceledException lostRace) {
            askForSweep(article.id());
            throw lostRace;
        }
    }

    private void writeEntries(Article article, Collection<ArchivedPosition> positions) {
        Parallel.map(positions.stream()
                .flatMap(position -> position.actors()
                        .stream()
                        .map(actor -> ArticleItems.entry(article, position, actor)))
                .toList(), item -> {
                    table.put(item);
                    return item;
                });
    }

    /** Lets the stream report the article again, so that entries written for nothing are deleted. */
    private void askForSweep(ArticleId id) {
        table.touch(Keys.article(id), Keys.META);
    }

    /**
     * Records more addresses and contents of an article that is held.
     *
     * @param keys   that must point to it and to no other
     * @param url    if it has none yet
     * @param alsoAt addresses as they are written
     */
    void addAliases(Article held, List<String> keys, Optional<String> url, List<String> alsoAt) {
        List<TransactWriteItem> items = new ArrayList<>(keys.stream()
                .map(key -> put(ArticleItems.alias(key, held.id()), IS_FREE, id(held), Map.of()))
                .toList());
        items.add(held.isListedEnough() ? unchanged(held) : listing(held, keys, url, alsoAt));
        table.write(items);
    }

    private TransactWriteItem unchanged(Article held) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table.name())
                        .key(Attributes.key(Keys.article(held.id()), Keys.META).map())
                        .conditionExpression(IS_VERSION)
                        .expressionAttributeValues(archivedAt(held.version()))
                        .expressionAttributeNames(STATUS))
                .build();
    }

    private TransactWriteItem listing(Article held, List<String> keys, Optional<String> url, List<String> alsoAt) {
        Map<String, AttributeValue> values = new HashMap<>(archivedAt(held.version()));
        values.put(":aliases", AttributeValue.fromSs(keys));
        url.ifPresent(value -> values.put(":url", AttributeValue.fromS(value)));
        if (!alsoAt.isEmpty()) values.put(":alsoAt", AttributeValue.fromSs(alsoAt));
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table.name())
                        .key(Attributes.key(Keys.article(held.id()), Keys.META).map())
                        .updateExpression("ADD aliases :aliases" + (alsoAt.isEmpty() ? "" : ", alsoAt :alsoAt")
                                + (url.isPresent() ? " SET #url = if_not_exists(#url, :url)" : ""))
                        .conditionExpression(IS_VERSION)
                        .expressionAttributeValues(values)
                        .expressionAttributeNames(
                                url.isPresent() ? Map.of("#status", "status", "#url", "url") : STATUS))
                .build();
    }

    /** Puts the tombstone in an article's place. */
    void bury(Article article) {
        Tombstone tombstone = new Tombstone(article.id(), article.version() + 1);
        table.write(List.of(put(ArticleItems.tombstone(tombstone), IS_VERSION, archivedAt(article.version()), STATUS),
                table.deletion(Keys.article(article.id()), Keys.TEXT),
                table.deletion(Keys.article(article.id()), Keys.READING)));
    }

    private TransactWriteItem put(Map<String, AttributeValue> item, String condition,
            Map<String, AttributeValue> values, Map<String, String> names) {
        return TransactWriteItem.builder()
                .put(Put.builder()
                        .tableName(table.name())
                        .item(item)
                        .conditionExpression(condition)
                        .expressionAttributeValues(values.isEmpty() ? null : values)
                        .expressionAttributeNames(names.isEmpty() ? null : names)
                        .build())
                .build();
    }

    private static Map<String, AttributeValue> archivedAt(long version) {
        return Map.of(":version", AttributeValue.fromN(Long.toString(version)), ":archived",
                AttributeValue.fromS("archived"));
    }

    private static Map<String, AttributeValue> id(Article article) {
        return Map.of(":id", AttributeValue.fromS(article.id().value()));
    }
}
