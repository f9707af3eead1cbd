package org.ontherecord.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ontherecord.http.Gzip;
import org.ontherecord.local.serve.RunningArchive;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table's items as they lie there. */
record RawTable(RunningArchive archive) {
    List<Map<String, AttributeValue>> items() {
        return archive.dynamoDb()
                .scanPaginator(request -> request.tableName(archive.table()).consistentRead(true))
                .items()
                .stream()
                .toList();
    }

    List<Map<String, AttributeValue>> items(ArticleId id) {
        return archive.dynamoDb()
                .queryPaginator(request -> request.tableName(archive.table())
                        .consistentRead(true)
                        .keyConditionExpression("PK = :pk")
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("ARTICLE#" + id))))
                .items()
                .stream()
                .toList();
    }

    List<String> sortKeys(ArticleId id) {
        return items(id).stream().map(item -> item.get("SK").s()).sorted().toList();
    }

    long entries(ArticleId id) {
        return sortKeys(id).stream().filter(key -> key.startsWith("POS#")).count();
    }

    /** Everything in the table as one text, compressed attributes unpacked. */
    String everything() {
        StringBuilder all = new StringBuilder();
        items().forEach(item -> item.forEach((name, value) -> {
            all.append(name).append('=').append(value);
            if (name.equals("gzip") || name.equals("position")) {
                all.append(new String(Gzip.unzip(value.b().asByteArray(), Integer.MAX_VALUE),
                        StandardCharsets.UTF_8));
            }
            all.append('\n');
        }));
        return all.toString();
    }
}
