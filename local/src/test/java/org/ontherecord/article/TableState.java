package org.ontherecord.article;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ontherecord.http.Gzip;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table's items, to be compared with another's: moments and names that are chance stand as such. */
public final class TableState {
    private static final Pattern MOMENT = Pattern
            .compile("20\\d\\d-\\d\\d-\\d\\dT[\\d:.]+Z|\\b1[78]\\d{8}(?:\\d{3})?\\b");
    private static final Pattern CHANCE = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private TableState() {}

    public static Set<String> of(DynamoDbClient dynamoDb, String table) {
        Set<String> items = new TreeSet<>();
        dynamoDb.scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                .items()
                .forEach(item -> items.add(line(item)));
        return items;
    }

    private static String line(Map<String, AttributeValue> item) {
        Map<String, String> values = new TreeMap<>();
        item.forEach((name, value) -> values.put(name, value.b() == null ? value.toString() : bytes(value)));
        return CHANCE.matcher(MOMENT.matcher(values.toString()).replaceAll("MOMENT")).replaceAll("CHANCE");
    }

    private static String bytes(AttributeValue value) {
        byte[] bytes = value.b().asByteArray();
        boolean isZipped = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        return new String(isZipped ? Gzip.unzip(bytes, Integer.MAX_VALUE) : bytes, StandardCharsets.ISO_8859_1);
    }
}
