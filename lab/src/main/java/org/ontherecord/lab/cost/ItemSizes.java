package org.ontherecord.lab.cost;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the table's items weigh, by kind.
 *
 * @param articles in the table
 */
record ItemSizes(long articles, Map<String, Kind> kinds) {
    /** DynamoDB adds so much to each item, in the table and in an index: "DynamoDB item sizes and formats". */
    private static final long OVERHEAD = 100;
    /** Attributes by which an item is in an index as well, as a whole. */
    private static final List<String> INDEX_KEYS = List.of("dateKey", "actorKey");

    /**
     * Items of a kind.
     *
     * @param bytes without what DynamoDB adds
     * @param most  bytes of the largest one
     * @param kept  bytes that are billed as storage, copies in indexes included
     */
    record Kind(long items, long bytes, long most, long kept) {
        private static final Kind NONE = new Kind(0, 0, 0, 0);

        private Kind and(long size, int copies) {
            return new Kind(items + 1, bytes + size, Math.max(most, size), kept + (size + OVERHEAD) * copies);
        }
    }

    static ItemSizes of(List<Map<String, AttributeValue>> items) {
        Map<String, Kind> kinds = new TreeMap<>();
        items.forEach(item -> kinds.merge(kind(item), Kind.NONE.and(bytes(item), copies(item)),
                (old, _) -> old.and(bytes(item), copies(item))));
        return new ItemSizes(kinds.get("article").items(), kinds);
    }

    /** Billed bytes of storage that an article takes. */
    double keptOfAnArticle() {
        return (double) kinds.values().stream().mapToLong(Kind::kept).sum() / articles;
    }

    private static String kind(Map<String, AttributeValue> item) {
        String pk = item.get("PK").s(), sk = item.get("SK").s();
        if (!pk.startsWith("ARTICLE#")) return pk.split("#", 2)[0].toLowerCase(Locale.ROOT);
        return switch (sk.split("#", 2)[0]) {
            case "META" -> "article";
            case "TEXT" -> "text";
            case "READING" -> "reading";
            case "POS" -> "lookup entry";
            default -> "same story";
        };
    }

    private static int copies(Map<String, AttributeValue> item) {
        return 1 + (int) INDEX_KEYS.stream().filter(item::containsKey).count();
    }

    /** Names and values, as DynamoDB counts them. */
    static long bytes(Map<String, AttributeValue> item) {
        return item.entrySet().stream().mapToLong(each -> utf8(each.getKey()) + bytes(each.getValue())).sum();
    }

    private static long bytes(AttributeValue value) {
        return switch (value.type()) {
            case S -> utf8(value.s());
            case N -> value.n().length() / 2 + 2L;
            case B -> value.b().asByteArrayUnsafe().length;
            case SS -> value.ss().stream().mapToLong(ItemSizes::utf8).sum() + 3;
            case M -> bytes(value.m()) + value.m().size() + 3;
            default -> throw new IllegalArgumentException("no attribute of the archive is a " + value.type());
        };
    }

    private static long utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
