package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;

/** Finds positions, all of them. */
final class PositionSearch {
    private static final Comparator<IndexedPosition> NEWEST = Comparator.comparing(IndexedPosition::sortAt)
            .reversed()
            .thenComparing(IndexedPosition::id);
    private final IndexSearcher searcher;

    PositionSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<IndexedPosition> answer(PositionSelection selection, int most) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(Selections.query(selection)),
                ScoreMode.COMPLETE_NO_SCORES, 1);
        List<IndexedPosition> found = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getLeafContexts())
            find(weight, segment, found);
        return found.stream()
                .filter(position -> isDated(position, selection))
                .sorted(NEWEST)
                .limit(most)
                .toList();
    }

    private static void find(Weight weight, LeafReaderContext segment, List<IndexedPosition> found)
            throws IOException {
        Scorer scorer = weight.scorer(segment);
        if (scorer == null) return;
        Bits live = segment.reader().getLiveDocs();
        PositionValues values = new PositionValues(segment.reader());
        DocIdSetIterator documents = scorer.iterator();
        for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents
                .nextDoc())
            if (live == null || live.get(document)) found.add(values.at(document));
    }

    /** Dates are compared by when something is known to have been said. */
    private static boolean isDated(IndexedPosition position, PositionSelection selection) {
        if (selection.from().isEmpty() && selection.to().isEmpty()) return true;
        return position.saidAt()
                .map(said -> selection.from().map(from -> !said.at().isBefore(from)).orElse(true)
                        && selection.to().map(to -> !said.at().isAfter(to)).orElse(true))
                .orElse(false);
    }
}
