package org.ontherecord.article;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ontherecord.aws.Clients;
import org.ontherecord.aws.Settings;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Body;
import org.ontherecord.http.Digest;
import org.ontherecord.http.Problem;
import org.ontherecord.http.Problem.Kind;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.Request;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The header {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header). What is written here is idempotent by its
 * content, key or none; so a key need not bring an answer back, and only holds its sender to one body: with another it is
 * refused. Of key and body hashes are kept, for a day.
 */
public final class IdempotencyKeys {
    /** How long a key stands for its body. */
    public static final Duration KEPT = Duration.ofDays(1);
    private static final String HEADER = "idempotency-key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private final Table table;
    private final InstantSource clock;

    /** Kept beside the articles. */
    public IdempotencyKeys(ArticleStore store, InstantSource clock) {
        this(store.table(), clock);
    }

    private IdempotencyKeys(Table table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /** In the table that the function's environment names. */
    public static IdempotencyKeys fromEnvironment() {
        return new IdempotencyKeys(new Table(Clients.dynamoDb(), Settings.required("TABLE_NAME")),
                InstantSource.system());
    }

    /** A route that is only taken by requests whose key, if they have one, has come with no other body. */
    public Function<Request, Answer> guarding(Function<Request, Answer> route) {
        return request -> {
            request.header(HEADER).ifPresent(key -> admit(key.strip(), request));
            return route.apply(request);
        };
    }

    private void admit(String key, Request request) {
        if (!FORM.matcher(key).matches()) {
            throw Refusal.invalid(HEADER, "must be 1 to 255 visible ASCII characters");
        }
        if (!noted(Digest.sha256(request.route() + "\n" + key), Digest.sha256(Body.bytes(request)))) {
            String detail = "came with another body within the last day";
            throw new Refusal(Kind.KEY_REUSED, HEADER + ": " + detail,
                    List.of(new Problem.FieldError(HEADER, detail)));
        }
    }

    /** Whether the key stands for this body now: one write, so that of two bodies at once one is refused. */
    private boolean noted(String key, String body) {
        long now = clock.instant().getEpochSecond();
        return table.change(Attributes.key(Keys.idempotency(key), Keys.KEY), "SET #body = :body, #until = :until",
                "attribute_not_exists(PK) OR #body = :body OR #until < :now",
                Map.of("#body", "body", "#until", StoryItems.EXPIRES_AT),
                Map.of(":body", AttributeValue.fromS(body), ":until",
                        AttributeValue.fromN(Long.toString(now + KEPT.toSeconds())), ":now",
                        AttributeValue.fromN(Long.toString(now))));
    }
}
