package org.ontherecord.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.article.Attributes;
import org.ontherecord.http.Json;
import org.ontherecord.ingest.fetch.Validators;
import org.ontherecord.ingest.poll.Followed.Health;
import org.ontherecord.ingest.poll.Followed.Move;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.type.TypeReference;

/** A followed feed as an item of the table, and back. Times that are compared stand in it as milliseconds since 1970. */
final class FollowedItem {
    static final String PARTITION = "FEEDS", NEXT = "nextPoll", LEASE = "lease", LEASED_UNTIL = "leasedUntil";
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {
    };

    private FollowedItem() {}

    static Map<String, AttributeValue> of(Followed feed) {
        Attributes item = Attributes.key(PARTITION, feed.id())
                .with("url", feed.url())
                .with("title", feed.title())
                .with("addedAt", feed.addedAt().toString())
                .with("etag", feed.validators().etag())
                .with("lastModified", feed.validators().lastModified())
                .with("failures", feed.health().failures())
                .with("lastSuccess", feed.health().lastSuccess().map(Instant::toString))
                .with("lastError", feed.health().lastError())
                .with("lastErrorAt", feed.health().lastErrorAt().map(Instant::toString))
                .with("interval", feed.rhythm().interval().toSeconds())
                .with("movingTo", feed.move().to())
                .with("moves", feed.move().times())
                .with("itemsSeen", feed.itemsSeen())
                .with("notes", Json.MAPPER.writeValueAsString(feed.notes()));
        feed.rhythm().next().ifPresent(next -> item.with(NEXT, next.toEpochMilli()));
        return item.map();
    }

    static Followed of(Map<String, AttributeValue> attributes) {
        Attributes item = new Attributes(attributes);
        Optional<Instant> next = item.has(NEXT)
                ? Optional.of(Instant.ofEpochMilli(item.number(NEXT)))
                : Optional.empty();
        return new Followed(item.text(Attributes.SK), item.text("url"), item.optional("title"),
                Instant.parse(item.text("addedAt")),
                new Validators(item.optional("etag"), item.optional("lastModified")),
                new Health((int) item.number("failures"), item.optional("lastSuccess").map(Instant::parse),
                        item.optional("lastError"), item.optional("lastErrorAt").map(Instant::parse)),
                new Rhythm(next, Duration.ofSeconds(item.number("interval"))),
                new Move(item.optional("movingTo"), (int) item.number("moves")), item.number("itemsSeen"),
                Json.MAPPER.readValue(item.text("notes"), WORDS));
    }
}
