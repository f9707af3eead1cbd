package org.ontherecord.lookup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.Cited;
import org.ontherecord.article.PositionView;
import org.ontherecord.http.Refusal;
import org.ontherecord.search.IndexedPosition;

/**
 * The sentences that one answer shows, from the table. The index may be some seconds behind: what the table no longer has is
 * left out, and the answer made again without it.
 */
final class Proofs {
    /** How often an answer is made again: each time all that turned out to be gone is left out at once. */
    private static final int MOST_ROUNDS = 10;
    private final ArticleStore store;
    private final Map<String, Cited> cited = new HashMap<>();
    private final Set<String> gone = new HashSet<>();

    Proofs(ArticleStore store) {
        this.store = store;
    }

    /** What is made of positions and shows some of them. */
    interface Shown {
        Stream<IndexedPosition> proofs();
    }

    /**
     * Makes an answer of positions of which all that it shows are still there.
     *
     * @throws Refusal when so much has just gone that the index can't be told from the table
     */
    <T extends Shown> T settle(List<IndexedPosition> found, Function<List<IndexedPosition>, T> answer) {
        List<IndexedPosition> left = found;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            T shown = answer.apply(left);
            if (have(shown.proofs())) return shown;
            left = left.stream().filter(position -> !gone.contains(position.id())).toList();
        }
        throw Refusal.unavailable("the index is catching up with deletions");
    }

    private boolean have(Stream<IndexedPosition> positions) {
        Map<String, String> holders = positions.filter(position -> !cited.containsKey(position.id()))
                .collect(Collectors.toMap(IndexedPosition::id, position -> position.holder().id(), (one, _) -> one));
        if (holders.isEmpty()) return true;
        Map<String, Cited> there = store.cited(holders);
        cited.putAll(there);
        holders.keySet().stream().filter(id -> !there.containsKey(id)).forEach(gone::add);
        return there.size() == holders.size();
    }

    /** A position that the settled answer shows. */
    Cited of(IndexedPosition position) {
        return cited.get(position.id());
    }

    PositionView view(IndexedPosition position) {
        Cited shown = of(position);
        return PositionView.of(shown.article(), shown.position());
    }
}
