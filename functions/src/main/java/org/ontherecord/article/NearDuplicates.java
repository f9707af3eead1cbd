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

/**
 * Finds articles whose texts are nearly the same. Each text leaves a note in each band of its signature, where whoever comes
 * later finds it.
 */
final class NearDuplicates {
    /** Papers print a wire's story within days. */
    private static final Duration NOTES_LAST = Duration.ofDays(30);
    private static final double ALIKE = 0.5;
    static final int MOST_TWINS = 10;
    private final ArticleStore store;
    private final InstantSource clock;

    NearDuplicates(ArticleStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Notes a text, and gives the most similar ones of others that aren't deleted. If not all notes are written, the text comes
     * again, and its notes are the same.
     */
    List<Twin> meet(Article article, Signature signature) {
        Instant now = clock.instant();
        Map<String, Twin> twins = new TreeMap<>();
        Parallel.map(signature.bands(),
                band -> new Band(band, store.table()).join(article, signature, now, now.plus(NOTES_LAST)))
                .stream()
                .flatMap(List::stream)
                .filter(twin -> twin.similarity() >= ALIKE)
                .forEach(twin -> twins.put(twin.id().value(), twin));
        return best(twins.values());
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
            new Band(band, table).forget(article.id());
            return band;
        });
    }
}
