package org.ontherecord.article;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ontherecord.aws.Parallel;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Finds articles whose texts are nearly the same. Each text leaves a note under each band of its signature; whoever comes later
 * finds it there. Of two that come at once at least one finds the other, since each leaves its notes before it looks.
 */
final class NearDuplicates {
    /** Papers print a wire's story within days. */
    private static final Duration NOTES_LAST = Duration.ofDays(30);
    private static final double ALIKE = 0.5;
    private static final int MOST_TWINS = 10;
    private static final int MOST_NOTES = 100;
    private final ArticleStore store;
    private final InstantSource clock;

    NearDuplicates(ArticleStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Notes a text, and gives the most similar ones of others that aren't deleted. */
    List<Twin> meet(Article article, Signature signature) {
        Instant now = clock.instant();
        note(signature.bands()
                .stream()
                .map(band -> StoryItems.near(band, article, signature, now.plus(NOTES_LAST)))
                .toList());
        Map<String, Twin> twins = new TreeMap<>();
        Parallel.map(signature.bands(), band -> store.table().items(Keys.near(band), "", MOST_NOTES))
                .stream()
                .flatMap(List::stream)
                .filter(note -> StoryItems.lastsAfter(now, note))
                .map(note -> StoryItems.twin(note, signature))
                .filter(twin -> !twin.id().equals(article.id()) && twin.similarity() >= ALIKE)
                .forEach(twin -> twins.put(twin.id().value(), twin));
        return best(twins.values());
    }

    /** One by one, at half a transaction's price. If not all are written, the text comes again, and its notes are the same. */
    private void note(List<Map<String, AttributeValue>> notes) {
        Parallel.map(notes, note -> {
            store.table().put(note);
            return note;
        });
    }

    private List<Twin> best(Collection<Twin> twins) {
        return twins.stream()
                .sorted(Comparator.comparingDouble(Twin::similarity).reversed())
                .filter(twin -> store.find(twin.id()).filter(Tombstone.class::isInstance).isEmpty())
                .limit(MOST_TWINS)
                .toList();
    }

    /** Takes an article's notes away. */
    static void forget(Article article, Table table) {
        Parallel.map(article.bands(), band -> {
            table.delete(Keys.near(band), List.of(article.id().value()));
            return band;
        });
    }
}
