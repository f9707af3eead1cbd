package org.ontherecord.article;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ontherecord.http.Digest;
import org.ontherecord.http.Refusal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** URLs handed in to be fetched, and what became of them. */
public final class Submissions {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
    private static final String PENDING = "pending", REFUSED = "refused";
    private static final Duration REFUSED_FOR = Duration.ofDays(30);
    private final ArticleStore store;

    public Submissions(ArticleStore store) {
        this.store = store;
    }

    /**
     * A URL's submission.
     *
     * @param id      SHA-256 of the canonical URL
     * @param status  {@code pending} until it is fetched, then {@code archived} or {@code refused}
     * @param article where it is, once archived
     * @param reason  why it is refused; while it is pending, why the last attempt failed
     */
    public record Submission(String id, String status, Optional<String> url, Optional<String> submittedAt,
            Optional<String> article, Optional<String> reason) {
        /** Whether it is still to be fetched. */
        public boolean isPending() {
            return status.equals(PENDING);
        }
    }

    /**
     * Notes that a URL is to be fetched; one already noted or archived stays as it is, one that was refused is tried again.
     *
     * @throws Refusal when its article was deleted
     */
    public Submission note(CanonicalUrl canonical, String url, Instant now) {
        String id = Digest.sha256(canonical.value());
        store.table()
                .change(Attributes.key(Keys.alias(canonical), Keys.ALIAS),
                        "SET #status = :pending, #url = :url, submittedAt = :now REMOVE reason, expiresAt",
                        "attribute_not_exists(PK) OR #status = :refused", Map.of("#status", "status", "#url", "url"),
                        Map.of(":pending", AttributeValue.fromS(PENDING), ":refused", AttributeValue.fromS(REFUSED),
                                ":url", AttributeValue.fromS(url), ":now", AttributeValue.fromS(now.toString())));
        Submission noted = find(id);
        noted.article()
                .map(path -> new ArticleId(path.substring(path.lastIndexOf('/') + 1)))
                .flatMap(store::find)
                .filter(Tombstone.class::isInstance)
                .ifPresent(tombstone -> {
                    throw Refusal.gone("the article at this address was deleted and stays so");
                });
        return noted;
    }

    /** Notes why a page won't be archived; for a month, then it may be told of again. */
    public void refuse(CanonicalUrl canonical, String url, String reason, Instant now) {
        store.table()
                .change(Attributes.key(Keys.alias(canonical), Keys.ALIAS),
                        "SET #status = :refused, reason = :reason, expiresAt = :expires, "
                                + "#url = if_not_exists(#url, :url), submittedAt = if_not_exists(submittedAt, :now)",
                        "attribute_not_exists(articleId)", Map.of("#status", "status", "#url", "url"),
                        Map.of(":refused", AttributeValue.fromS(REFUSED), ":reason", AttributeValue.fromS(reason),
                                ":url", AttributeValue.fromS(url), ":now", AttributeValue.fromS(now.toString()),
                                ":expires", AttributeValue.fromN(
                                        Long.toString(now.plus(REFUSED_FOR).getEpochSecond()))));
    }

    /** Notes why an attempt to fetch a URL failed that somebody waits for; it will be tried again. */
    public void delay(CanonicalUrl canonical, String reason) {
        store.table()
                .change(Attributes.key(Keys.alias(canonical), Keys.ALIAS), "SET reason = :reason",
                        "#status = :pending", Map.of("#status", "status"),
                        Map.of(":pending", AttributeValue.fromS(PENDING), ":reason", AttributeValue.fromS(reason)));
    }

    /** The submission of a URL, if there is one. */
    public Optional<Submission> of(CanonicalUrl canonical) {
        return store.table()
                .get(Keys.alias(canonical), Keys.ALIAS)
                .map(item -> of(Digest.sha256(canonical.value()), item));
    }

    /**
     * The submission of an id.
     *
     * @throws Refusal when there is none
     */
    public Submission find(String id) {
        return Optional.of(id)
                .filter(value -> ID.matcher(value).matches())
                .flatMap(value -> store.table().get("URL#" + value, Keys.ALIAS))
                .map(item -> of(id, item))
                .orElseThrow(() -> Refusal.notFound("there is no submission " + ArticleId.printable(id)));
    }

    private static Submission of(String id, Map<String, AttributeValue> item) {
        Attributes alias = new Attributes(item);
        Optional<String> article = ArticleItems.target(item).map(target -> "/v1/articles/" + target);
        return new Submission(id, article.isPresent() ? "archived" : alias.text("status"), alias.optional("url"),
                alias.optional("submittedAt"), article,
                article.isPresent() ? Optional.empty() : alias.optional("reason"));
    }
}
