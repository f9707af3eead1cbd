package org.ontherecord.article;

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
    private final ArticleStore store;

    public Submissions(ArticleStore store) {
        this.store = store;
    }

    /**
     * A URL's submission.
     *
     * @param id      SHA-256 of the canonical URL
     * @param status  {@code pending} until it is fetched, then {@code archived}
     * @param article where it is, once archived
     */
    public record Submission(String id, String status, Optional<String> url, Optional<String> submittedAt,
            Optional<String> article) {}

    /**
     * Notes that a URL is to be fetched; one already noted or archived stays as it is.
     *
     * @throws Refusal when its article was deleted
     */
    public Submission note(CanonicalUrl canonical, String url, Instant now) {
        String id = Digest.sha256(canonical.value());
        store.table()
                .putNew(Attributes.key(Keys.alias(canonical), Keys.ALIAS)
                        .with("status", "pending")
                        .with("url", url)
                        .with("submittedAt", now.toString())
                        .map());
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
                alias.optional("submittedAt"), article);
    }
}
