package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;

/** Finds positions, all of them, and reads the newest. */
final class PositionSearch {
    private static final Comparator<IndexedPosition> NEWEST = Comparator.comparing(IndexedPosition::sortAt)
            .reversed()
            .thenComparing(IndexedPosition::id);
    private final IndexSearcher searcher;

    PositionSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<IndexedPosition> answer(PositionSelection selection, int most) throws IOException {
        List<FoundPositions> found = found(selection);
        long oldest = oldest(found, most);
        List<IndexedPosition> positions = new ArrayList<>();
        for (FoundPositions segment : found)
            segment.read(oldest, positions);
        return positions.stream().sorted(NEWEST).limit(most).toList();
    }

    private List<FoundPositions> found(PositionSelection selection) throws IOException {
        Query query = searcher.rewrite(Selections.query(selection));
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        List<FoundPositions> found = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getLeafContexts())
            FoundPositions.of(selection, weight, segment).ifPresent(found::add);
        return found;
    }

    /** Time of the last one that belongs to so many; those of the same time may belong to them, too. */
    private static long oldest(List<FoundPositions> found, int most) {
        long[] times = found.stream().flatMapToLong(FoundPositions::times).toArray();
        if (times.length <= most) return Long.MIN_VALUE;
        Arrays.sort(times);
        return times[times.length - most];
    }
}
