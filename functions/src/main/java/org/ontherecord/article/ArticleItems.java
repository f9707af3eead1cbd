package org.ontherecord.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.http.Gzip;
import org.ontherecord.http.Json;
import org.ontherecord.http.Refusal;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.text.Sentence;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Articles as items of the table, and back. */
final class ArticleItems {
    /** Under DynamoDB's 400 KB an item, keys and names included. */
    private static final int MOST_ZIPPED_BYTES = 380 * 1024;
    /** Of the text that an article, or a position, was cut from. */
    private static final String TEXT_HASH = "textHash";
    private static final String STATUS = "status", ARCHIVED = "archived", DELETED = "deleted";

    private ArticleItems() {}

    static Map<String, AttributeValue> meta(Article article) {
        Details details = article.details();
        return Attributes.key(Keys.article(article.id()), Keys.META)
                .with(STATUS, ARCHIVED)
                .with("version", article.version())
                .with("rev", article.rev())
                .with("title", details.title())
                .with("url", details.url())
                .with("source", details.source())
                .with("author", details.author())
                .with("publishedAt", details.publishedAt().map(PublicationDate::toString))
                .with("statedLanguage", details.language())
                .with("archivedAt", article.archivedAt().toString())
                .with(TEXT_HASH, article.content())
                .with("language", article.language())
                .with("readerVersion", Archive.READER_VERSION)
                .with("sentences", article.sentences())
                .with("positions", article.positions())
                .with("aliases", article.aliases())
                .with("editedAt", article.editedAt().map(Instant::toString))
                .with("alsoAt", article.alsoAt())
                .with("bands", article.bands())
                .with(Keys.DATE_KEY, Keys.dateKey(article.id()))
                .with(Keys.DATE_SORT, Keys.sort(article.sortAt(), article.id().value()))
                .map();
    }

    static Map<String, AttributeValue> tombstone(Tombstone tombstone) {
        return Attributes.key(Keys.article(tombstone.id()), Keys.META)
                .with(STATUS, DELETED)
                .with("version", tombstone.version())
                .map();
    }

    static ArticleState state(Map<String, AttributeValue> item) {
        Attributes meta = new Attributes(item);
        ArticleId id = Keys.article(meta.text(Attributes.PK));
        if (meta.text(STATUS).equals(DELETED)) return new Tombstone(id, meta.number("version"));
        Details details = new Details(meta.optional("title"), meta.optional("url"), meta.optional("source"),
                meta.optional("author"),
                meta.optional("publishedAt").map(value -> PublicationDate.parse("publishedAt", value)),
                meta.optional("statedLanguage"));
        return new Article(id, meta.number("version"), meta.text("rev"), details,
                Instant.parse(meta.text("archivedAt")), meta.text(TEXT_HASH), meta.text("language"),
                (int) meta.number("sentences"), (int) meta.number("positions"), meta.texts("aliases"),
                meta.optional("editedAt").map(Instant::parse), meta.texts("alsoAt"), meta.texts("bands"));
    }

    /**
     * The items that hold an article's words: its text and its reading.
     *
     * @throws Refusal when one of them is more than an item can hold
     */
    static List<Map<String, AttributeValue>> words(ArchivedArticle archived) {
        return List.of(text(archived.article(), archived.text().value()),
                reading(archived.article(), archived.reading()));
    }

    static Map<String, AttributeValue> text(Article article, String text) {
        return zipped(article, Keys.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The article that an item belongs to. */
    static ArticleId article(Map<String, AttributeValue> item) {
        return Keys.article(new Attributes(item).text(Attributes.PK));
    }

    static String text(Map<String, AttributeValue> item) {
        return new String(unzipped(item), StandardCharsets.UTF_8);
    }

    /** Tokens are left out: they are made again from the text. */
    static Map<String, AttributeValue> reading(Article article, Reading reading) {
        List<Sentence> sentences = reading.sentences()
                .stream()
                .map(sentence -> new Sentence(sentence.span(), sentence.paragraph(), List.of()))
                .toList();
        return zipped(article, Keys.READING, Json.MAPPER.writeValueAsBytes(new Reading(reading.language(), sentences,
                reading.quotations(), reading.positions(), reading.scores())));
    }

    static Reading reading(Map<String, AttributeValue> item) {
        return Json.MAPPER.readValue(unzipped(item), Reading.class);
    }

    static Map<String, AttributeValue> entry(Article article, ArchivedPosition position, Actor actor) {
        String key = Keys.entry(article.rev(), position.id(), actor.id());
        return Attributes.key(Keys.article(article.id()), key)
                .with("rev", article.rev())
                .with(TEXT_HASH, article.content())
                .with("position", Gzip.zip(Json.MAPPER.writeValueAsBytes(position)))
                .with(Keys.ACTOR_KEY, Keys.actorKey(actor.id(), article.id()))
                .with(Keys.ACTOR_SORT, Keys.sort(article.sortAt(), position.id()))
                .map();
    }

    static LookupEntry entry(Map<String, AttributeValue> item) {
        Attributes entry = new Attributes(item);
        return new LookupEntry(Keys.article(entry.text(Attributes.PK)),
                entry.text("rev"), entry.text(TEXT_HASH), entry.text(Keys.ACTOR_SORT),
                Json.MAPPER.readValue(position(entry), ArchivedPosition.class));
    }

    /** Compressed, which keeps most entries in one write unit; those that were stored as plain text stay so. */
    private static byte[] position(Attributes entry) {
        return entry.optional("position")
                .map(plain -> plain.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> Gzip.unzip(entry.bytes("position"), Integer.MAX_VALUE));
    }

    static Map<String, AttributeValue> alias(String key, ArticleId id) {
        return Attributes.key(key, Keys.ALIAS).with("articleId", id.value()).map();
    }

    /** The article that an alias item points to; none while a submission is pending. */
    static Optional<ArticleId> target(Map<String, AttributeValue> item) {
        return new Attributes(item).optional("articleId").map(ArticleId::new);
    }

    /** It names its version, so that it can be told which items belong together. */
    private static Map<String, AttributeValue> zipped(Article article, String sk, byte[] plain) {
        byte[] zipped = Gzip.zip(plain);
        if (zipped.length > MOST_ZIPPED_BYTES) {
            throw Refusal.tooLarge("text", "is over " + MOST_ZIPPED_BYTES + " bytes when compressed");
        }
        return Attributes.key(Keys.article(article.id()), sk)
                .with("version", article.version())
                .with("gzip", zipped)
                .map();
    }

    private static byte[] unzipped(Map<String, AttributeValue> item) {
        return Gzip.unzip(new Attributes(item).bytes("gzip"), Integer.MAX_VALUE);
    }
}
