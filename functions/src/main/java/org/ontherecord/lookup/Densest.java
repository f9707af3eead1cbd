package org.ontherecord.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ontherecord.search.Sought.Place;

/**
 * Finds the stretch of a text that holds most of the different words looked for; of several the shortest, then the first.
 * Takes up and lets go each word once.
 */
final class Densest {
    private final int width;
    private final List<Place> all;
    private final Map<String, Integer> held = new HashMap<>();
    private int from;

    /**
     * Holds nothing yet.
     *
     * @param width UTF-16 units that a stretch may have
     * @param all   the words looked for, wherever they stand, in order; at least one
     */
    Densest(int width, List<Place> all) {
        this.width = width;
        this.all = all;
    }

    /** The words of the best stretch, in order. */
    List<Place> words() {
        List<Place> best = List.of();
        int most = 0;
        for (int to = 0; to < all.size(); to++) {
            held.merge(all.get(to).stem(), 1, Integer::sum);
            while (isTooWide(to) || held.get(all.get(from).stem()) > 1)
                letGo(all.get(from++).stem());
            boolean better = held.size() > most || (held.size() == most && width(from, to) < width(best));
            if (better) best = all.subList(from, to + 1);
            most = Math.max(most, held.size());
        }
        return best;
    }

    private boolean isTooWide(int to) {
        return from < to && width(from, to) > width;
    }

    private int width(int first, int last) {
        return all.get(last).end() - all.get(first).start();
    }

    private static int width(List<Place> words) {
        return words.getLast().end() - words.getFirst().start();
    }

    private void letGo(String stem) {
        held.computeIfPresent(stem, (_, count) -> count == 1 ? null : count - 1);
    }
}
