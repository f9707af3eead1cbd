package org.ontherecord.ingest.host;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.article.Attributes;
import org.ontherecord.aws.Clients;
import org.ontherecord.aws.Settings;
import org.ontherecord.http.Gzip;
import org.ontherecord.ingest.host.Robots.Access;
import org.ontherecord.ingest.url.WebUrl;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * What is known of hosts: one item each, which DynamoDB deletes a day after it has lost its use. Times stand in it as
 * milliseconds since 1970, but for {@code expiresAt}, which DynamoDB wants in seconds.
 */
public final class Hosts {
    private static final String META = "META", NEXT = "nextFetch", ROBOTS = "robots", ACCESS = "access",
            UNTIL = "robotsUntil";
    /** An item over 400 KB can't be written; rules that long are nobody's. */
    private static final int MOST_ZIPPED = 300 * 1024;
    private static final int MOST_BYTES = 500 * 1024;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int ATTEMPTS = 20;
    private final DynamoDbClient dynamoDb;
    private final String table;
    private final InstantSource clock;

    /** In a table. */
    public Hosts(DynamoDbClient dynamoDb, String table, InstantSource clock) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.clock = clock;
    }

    /** In the table that the function's environment names. */
    public static Hosts fromEnvironment() {
        return new Hosts(Clients.dynamoDb(), Settings.required("TABLE_NAME"), InstantSource.system());
    }

    /** What a host's robots.txt was found to be, if that was lately. */
    Optional<Robots> robots(WebUrl url) {
        return item(url).filter(item -> item.has(UNTIL) && item.number(UNTIL) > clock.millis())
                .map(item -> new Robots(Access.valueOf(item.text(ACCESS)), new String(
                        Gzip.unzip(item.bytes(ROBOTS), MOST_BYTES), StandardCharsets.UTF_8)));
    }

    void keep(WebUrl url, Robots robots) {
        byte[] zipped = Gzip.zip(robots.text().getBytes(StandardCharsets.UTF_8));
        boolean fits = zipped.length <= MOST_ZIPPED;
        Instant until = clock.instant().plus(robots.validity());
        update(url, "SET robots = :robots, #access = :access, robotsUntil = :until, expiresAt = :expires", "",
                Map.of(":robots", AttributeValue.fromB(SdkBytes.fromByteArray(fits ? zipped : Gzip.zip(new byte[0]))),
                        ":access", AttributeValue.fromS((fits ? robots.access() : Access.NOTHING).name()),
                        ":until", number(until.toEpochMilli()), ":expires", expiry(until)));
    }

    /**
     * Takes the next turn with a host.
     *
     * @param delay    that it wants between two
     * @param patience longest that is worth waiting for
     * @return when it is
     * @throws NotYet if that is later than there is patience for; no turn is taken then
     */
    Instant turn(WebUrl url, Duration delay, Duration patience) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Long> next = item(url).filter(item -> item.has(NEXT)).map(item -> item.number(NEXT));
            Instant now = clock.instant();
            Instant turn = next.map(Instant::ofEpochMilli).filter(now::isBefore).orElse(now);
            Duration wait = Duration.between(now, turn);
            if (wait.compareTo(patience) > 0) throw new NotYet(wait);
            if (moved(url, next, turn.plus(delay))) return turn;
        }
        throw new NotYet(delay);
    }

    /** Nobody is to ask this host for a while. */
    void hold(WebUrl url, Duration pause) {
        Instant until = clock.instant().plus(pause);
        update(url, "SET nextFetch = :next, expiresAt = :expires", "",
                Map.of(":next", number(until.toEpochMilli()), ":expires", expiry(until)));
    }

    private boolean moved(WebUrl url, Optional<Long> from, Instant to) {
        try {
            Map<String, AttributeValue> values = from.isPresent()
                    ? Map.of(":next", number(to.toEpochMilli()), ":expires", expiry(to), ":from", number(from.get()))
                    : Map.of(":next", number(to.toEpochMilli()), ":expires", expiry(to));
            update(url, "SET nextFetch = :next, expiresAt = if_not_exists(expiresAt, :expires)",
                    from.isPresent() ? "nextFetch = :from" : "attribute_not_exists(nextFetch)", values);
            return true;
        } catch (ConditionalCheckFailedException othersTurn) {
            return false;
        }
    }

    private void update(WebUrl url, String change, String condition, Map<String, AttributeValue> values) {
        dynamoDb.updateItem(request -> request.tableName(table)
                .key(key(url).map())
                .updateExpression(change)
                .conditionExpression(condition.isEmpty() ? null : condition)
                .expressionAttributeNames(change.contains("#access") ? Map.of("#access", ACCESS) : null)
                .expressionAttributeValues(values));
    }

    private Optional<Attributes> item(WebUrl url) {
        var answer = dynamoDb
                .getItem(request -> request.tableName(table).key(key(url).map()).consistentRead(true));
        return answer.hasItem() ? Optional.of(new Attributes(answer.item())) : Optional.empty();
    }

    private static Attributes key(WebUrl url) {
        return Attributes.key("HOST#" + url.origin().replaceFirst("^https?://", ""), META);
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    private static AttributeValue expiry(Instant useless) {
        return number(useless.plus(KEPT).getEpochSecond());
    }
}
