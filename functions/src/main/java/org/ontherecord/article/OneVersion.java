package org.ontherecord.article;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.aws.Parallel;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items of articles, those of each article of one version. They are asked for one by one, which takes half of what a
 * transaction does: each names the version that it was written with, and a version is only ever written once, so items that
 * name the same belong together. Where they don't, because the article is changing right now or was stored before items
 * named their version, a transaction gets them.
 */
record OneVersion(Table table) {
    private static final String VERSION = "version";

    /**
     * What there is of an article.
     *
     * @param words the items asked for, by sort key; none of one that was deleted
     */
    record Items(ArticleState state, Map<String, Map<String, AttributeValue>> words) {
        private static Items of(Map<String, Map<String, AttributeValue>> bySortKey) {
            ArticleState state = ArticleItems.state(bySortKey.get(Keys.META));
            Map<String, Map<String, AttributeValue>> words = new HashMap<>(bySortKey);
            words.remove(Keys.META);
            return new Items(state, state instanceof Tombstone ? Map.of() : words);
        }
    }

    /** The items of those articles that there are, or were. */
    Map<ArticleId, Items> of(Collection<ArticleId> ids, String... sortKeys) {
        List<Attributes> keys = ids.stream()
                .distinct()
                .flatMap(id -> Stream.concat(Stream.of(Keys.META), Arrays.stream(sortKeys))
                        .map(sortKey -> Attributes.key(Keys.article(id), sortKey)))
                .toList();
        Map<ArticleId, Map<String, Map<String, AttributeValue>>> found = table.getAll(keys)
                .stream()
                .collect(Collectors.groupingBy(ArticleItems::article, bySortKey()));
        Map<ArticleId, Items> items = new HashMap<>();
        found.forEach((id, some) -> {
            if (some.containsKey(Keys.META)) items.put(id, Items.of(some));
        });
        List<ArticleId> apart = items.keySet().stream().filter(id -> !areTogether(items.get(id), sortKeys)).toList();
        Parallel.map(apart, id -> Map.entry(id, together(id, sortKeys)))
                .forEach(one -> items.put(one.getKey(), one.getValue()));
        return items;
    }

    /** The same of one article. */
    Optional<Items> of(ArticleId id, String... sortKeys) {
        return Optional.ofNullable(of(List.of(id), sortKeys).get(id));
    }

    private static boolean areTogether(Items items, String... sortKeys) {
        return items.state() instanceof Tombstone
                || Arrays.stream(sortKeys).allMatch(sortKey -> isOf(items.state(), items.words().get(sortKey)));
    }

    private static boolean isOf(ArticleState state, Map<String, AttributeValue> item) {
        return item != null && item.containsKey(VERSION) && new Attributes(item).number(VERSION) == state.version();
    }

    private Items together(ArticleId id, String... sortKeys) {
        String[] all = Stream.concat(Stream.of(Keys.META), Arrays.stream(sortKeys)).toArray(String[]::new);
        return Items.of(table.getTogether(Keys.article(id), all)
                .stream()
                .filter(item -> !item.isEmpty())
                .collect(bySortKey()));
    }

    private static Collector<Map<String, AttributeValue>, ?, Map<String, Map<String, AttributeValue>>> bySortKey() {
        return Collectors.toMap(item -> new Attributes(item).text(Attributes.SK), Function.identity());
    }
}
