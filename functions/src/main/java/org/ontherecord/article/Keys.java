package org.ontherecord.article;

import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ontherecord.http.Dates;
import org.ontherecord.http.Digest;

/** The table's keys, in one place. */
final class Keys {
    static final String META = "META", TEXT = "TEXT", READING = "READING", ALIAS = "ALIAS", ENTRY = "POS#";
    static final String SAME = "SAME#", KEY = "KEY", NOTES = "NOTES";
    static final String BY_DATE = "ByDate", DATE_KEY = "dateKey", DATE_SORT = "dateSort";
    static final String BY_ACTOR = "ByActor", ACTOR_KEY = "actorKey", ACTOR_SORT = "actorSort";
    private static final String ARTICLE = "ARTICLE#";
    private static final int LONGEST_ACTOR = 200;
    /** Parts that a list is spread over, so that no partition is hot; read all and merged. */
    private static final int SHARDS = 4;

    private Keys() {}

    static String article(ArticleId id) {
        return ARTICLE + id;
    }

    static ArticleId article(String partition) {
        if (!partition.startsWith(ARTICLE)) throw new IllegalArgumentException("no article's partition: " + partition);
        return new ArticleId(partition.substring(ARTICLE.length()));
    }

    static String alias(CanonicalUrl url) {
        return "URL#" + Digest.sha256(url.value());
    }

    static String alias(ContentHash content) {
        return "CONTENT#" + content.value();
    }

    static String entry(String rev, String positionId, String actorId) {
        return ENTRY + rev + "#" + positionId + "#" + bounded(actorId);
    }

    /** An actor's id, or what stands for one that no key could hold: a sort key may have 1,024 bytes. */
    private static String bounded(String actorId) {
        return actorId.length() <= LONGEST_ACTOR ? actorId : Digest.sha256(actorId);
    }

    /** The link to an article that tells the same story. */
    static String same(ArticleId other) {
        return SAME + other;
    }

    /** Where texts that have a band of their signatures in common are noted. */
    static String near(String band) {
        return "NEAR#" + band;
    }

    /** Where it is noted which body came with a key. */
    static String idempotency(String hash) {
        return "IDEMPOTENCY#" + hash;
    }

    /** The key of an article's current lookup entry. */
    static Attributes entry(Article article, String positionId, String actorId) {
        return Attributes.key(article(article.id()), entry(article.rev(), positionId, actorId));
    }

    /** The reading that a lookup entry's key names. */
    static String revision(String entry) {
        return entry.substring(ENTRY.length(), entry.indexOf('#', ENTRY.length()));
    }

    static String dateKey(ArticleId id) {
        return "ARTICLES#" + shard(id);
    }

    static Stream<String> dateKeys() {
        return IntStream.range(0, SHARDS).mapToObj(shard -> "ARTICLES#" + shard);
    }

    static String actorKey(String actorId, ArticleId article) {
        return "ACTOR#" + bounded(actorId) + "#" + shard(article);
    }

    static Stream<String> actorKeys(String actorId) {
        return IntStream.range(0, SHARDS).mapToObj(shard -> "ACTOR#" + bounded(actorId) + "#" + shard);
    }

    static String sort(Instant at, String id) {
        return Dates.sortable(at) + "#" + id;
    }

    private static int shard(ArticleId id) {
        return Math.floorMod(id.value().hashCode(), SHARDS);
    }
}
