package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;

/** Positions of one segment that were found. */
final class FoundPositions {
    private final LeafReader segment;
    private final int[] documents;
    private final long[] times;

    private FoundPositions(LeafReader segment, int[] ascending, long[] times) {
        this.segment = segment;
        this.documents = ascending;
        this.times = times;
    }

    /** Those that a query finds and that were said when a selection wants it; empty where no word of the query is known. */
    static Optional<FoundPositions> of(PositionSelection selection, Weight query, LeafReaderContext segment)
            throws IOException {
        Scorer found = query.scorer(segment);
        if (found == null) return Optional.empty();
        LeafReader reader = segment.reader();
        SaidWithin period = new SaidWithin(selection, reader);
        ArticleValues articles = new ArticleValues(reader);
        Bits live = reader.getLiveDocs();
        IntStream.Builder documents = IntStream.builder();
        LongStream.Builder times = LongStream.builder();
        DocIdSetIterator all = found.iterator();
        for (int document = all.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = all.nextDoc()) {
            if (live != null && !live.get(document)) continue;
            articles.of(document);
            long time = articles.time();
            if (!period.holds(document, time)) continue;
            documents.add(document);
            times.add(time);
        }
        return Optional.of(new FoundPositions(reader, documents.build().toArray(), times.build().toArray()));
    }

    /** What each is sorted by, in milliseconds since 1970. */
    LongStream times() {
        return LongStream.of(times);
    }

    /** Reads those that are not older than a time. */
    void read(long oldest, List<IndexedPosition> into) throws IOException {
        PositionValues values = new PositionValues(segment);
        for (int i = 0; i < documents.length; i++)
            if (times[i] >= oldest) into.add(values.at(documents[i]));
    }
}
