package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.ArrayUtil;
import org.ontherecord.search.ArticleHits.Count;

/** Counts how many hits have each value of a field. */
final class ValueCounts {
    /** The most frequent first, equally frequent ones in the order of the alphabet. */
    private static final Comparator<Count> ORDER = Comparator.comparingLong(Count::articles)
            .reversed()
            .thenComparing(Count::value);
    private static final Column NO_DOCUMENTS = new Column.One(new int[0]);
    private final Numbering numbering;
    private int[] counts = {};
    private Column column = NO_DOCUMENTS;

    ValueCounts(Numbering numbering) {
        this.numbering = numbering;
    }

    void enter(LeafReader segment) throws IOException {
        column = numbering.of(segment);
        counts = ArrayUtil.grow(counts, numbering.last() + 1);
    }

    void count(int[] documents, int size) throws IOException {
        column.count(documents, size, counts);
    }

    /** Ends a segment. */
    void finish() throws IOException {
        counts = column.finish(counts);
    }

    List<Count> most(int limit) {
        int least = Math.max(1, least(limit));
        List<Count> most = new ArrayList<>();
        for (int number = 1; number < counts.length; number++)
            if (counts[number] >= least) most.add(new Count(numbering.value(number), counts[number]));
        return most.stream().sorted(ORDER).limit(limit).toList();
    }

    /** The count of the last of the most frequent values; others may have the same. */
    private int least(int limit) {
        int[] largest = new int[limit];
        for (int number = 1; number < counts.length; number++) {
            if (counts[number] <= largest[0]) continue;
            largest[0] = counts[number];
            Arrays.sort(largest);
        }
        return largest[0];
    }
}
