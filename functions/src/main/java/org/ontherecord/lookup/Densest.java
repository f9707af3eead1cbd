package org.ontherecord.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ontherecord.search.Words.Word;

/**
 * Finds the stretch of a text that holds most of the words looked for: most different ones, then most in all, then the
 * first. Looks at each occurrence twice.
 */
final class Densest {
    private final int width;
    private final Map<String, Integer> held = new HashMap<>();

    /**
     * Holds nothing yet.
     *
     * @param width UTF-16 units that a stretch may have
     */
    Densest(int width) {
        this.width = width;
    }

    /**
     * The occurrences of the best stretch.
     *
     * @param all in order; at least one
     */
    List<Word> of(List<Word> all) {
        int from = 0;
        int bestFrom = 0;
        int bestTo = 0;
        int mostWords = 0;
        for (int to = 0; to < all.size(); to++) {
            held.merge(all.get(to).stem(), 1, Integer::sum);
            while (from < to && all.get(to).end() - all.get(from).start() > width)
                held.computeIfPresent(all.get(from++).stem(), (_, count) -> count == 1 ? null : count - 1);
            boolean better = held.size() > mostWords
                    || (held.size() == mostWords && to + 1 - from > bestTo - bestFrom);
            if (!better) continue;
            mostWords = held.size();
            bestFrom = from;
            bestTo = to + 1;
        }
        return all.subList(bestFrom, bestTo);
    }
}
