package org.ontherecord.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Texts that have a band of their signatures in common: an item with a note of each, under its article's id. A text leaves its
 * note and sees all others with one request.
 */
final class Band {
    /** With more the older half goes: the item stays small, and as many are left as an article is linked with. */
    static final int MOST_NOTES = 2 * NearDuplicates.MOST_TWINS;
    private static final String CONTENT = "content", SKETCH = "sketch", UNTIL = "until";
    private final String hash;
    private final Table table;

    Band(String hash, Table table) {
        this.hash = hash;
        this.table = table;
    }

    /**
     * Notes a text.
     *
     * @param until when the note is good for nothing
     * @return the other texts noted here and still good, compared with it
     */
    List<Twin> join(Article article, Signature signature, Instant now, Instant until) {
        Map<String, AttributeValue> notes = new HashMap<>(table.changeAndGet(key(),
                "SET #id = :note, " + StoryItems.EXPIRES_AT + " = :until", Map.of("#id", article.id().value()),
                Map.of(":note", note(article, signature, until), ":until", seconds(until))));
        notes.keySet().removeAll(List.of(Attributes.PK, Attributes.SK, StoryItems.EXPIRES_AT, article.id().value()));
        if (notes.size() >= MOST_NOTES) removeOlderHalf(notes);
        return notes.entrySet()
                .stream()
                .filter(note -> until(note) > now.getEpochSecond())
                .map(note -> twin(note, signature))
                .toList();
    }

    private static AttributeValue note(Article article, Signature signature, Instant until) {
        return AttributeValue.fromM(Map.of(CONTENT, AttributeValue.fromS(article.content()), SKETCH,
                AttributeValue.fromB(SdkBytes.fromByteArray(signature.sketch())), UNTIL, seconds(until)));
    }

    private static Twin twin(Map.Entry<String, AttributeValue> note, Signature signature) {
        Map<String, AttributeValue> attributes = note.getValue().m();
        return new Twin(new ArticleId(note.getKey()), attributes.get(CONTENT).s(),
                signature.similarity(attributes.get(SKETCH).b().asByteArray()));
    }

    private static long until(Map.Entry<String, AttributeValue> note) {
        return Long.parseLong(note.getValue().m().get(UNTIL).n());
    }

    private static AttributeValue seconds(Instant instant) {
        return AttributeValue.fromN(Long.toString(instant.getEpochSecond()));
    }

    private void removeOlderHalf(Map<String, AttributeValue> notes) {
        remove(notes.entrySet()
                .stream()
                .sorted(Comparator.comparingLong(Band::until))
                .limit(MOST_NOTES / 2)
                .map(Map.Entry::getKey)
                .toList());
    }

    /** Takes an article's note away. */
    void forget(ArticleId id) {
        remove(List.of(id.value()));
    }

    private void remove(List<String> articles) {
        Map<String, String> names = IntStream.range(0, articles.size())
                .boxed()
                .collect(Collectors.toMap(i -> "#" + i, articles::get));
        table.change(key(), "REMOVE " + String.join(", ", names.keySet()), "attribute_exists(PK)", names, Map.of());
    }

    private Attributes key() {
        return Attributes.key(Keys.near(hash), Keys.NOTES);
    }
}
