package org.ontherecord.article;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ontherecord.http.Digest;
import org.ontherecord.http.Refusal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Keys by which callers mark a submission, to send it again without fear (IETF draft "The Idempotency-Key HTTP Header Field").
 * Sending it twice is harmless without one, since an article's id comes from its address or content; a key finds the caller's
 * own mistake, the same key for something else.
 */
public final class SubmissionKeys {
    /** Characters. */
    private static final int LONGEST = 255;
    private static final Duration KEPT = Duration.ofDays(1);
    private final ArticleStore store;

    public SubmissionKeys(ArticleStore store) {
        this.store = store;
    }

    /**
     * Takes a key for a body, for a day. The same body may come again under it, however the first attempt ended.
     *
     * @throws Refusal when it was taken for another body, and nothing is changed
     */
    public void take(String key, String body, Instant now) {
        if (key.isBlank() || key.length() > LONGEST)
            throw Refusal.invalid("idempotency-key", "must have 1 to " + LONGEST + " characters");
        boolean taken = store.table()
                .change(Attributes.key("KEY#" + Digest.sha256(key), "KEY"), "SET body = :body, expiresAt = :expires",
                        "attribute_not_exists(PK) OR body = :body OR expiresAt < :now", Map.of(),
                        Map.of(":body", AttributeValue.fromS(Digest.sha256(body)), ":now", seconds(now), ":expires",
                                seconds(now.plus(KEPT))));
        if (!taken) throw Refusal.conflict("this Idempotency-Key was sent with another body within a day");
    }

    private static AttributeValue seconds(Instant at) {
        return AttributeValue.fromN(Long.toString(at.getEpochSecond()));
    }
}
