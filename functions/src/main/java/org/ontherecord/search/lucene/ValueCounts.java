package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.ArrayUtil;
import org.ontherecord.search.ArticleHits.Count;

/** Counts how many hits have each value of a field. */
final class ValueCounts {
    /** The most frequent first, equally frequent ones in the order of the alphabet. */
    private static final Comparator<Count> ORDER = Comparator.comparingLong(Count::articles)
            .reversed()
            .thenComparing(Count::value);
    private final Numbering numbering;
    private int[] counts = {};
    private Numbering.Column column = Numbering.Column.EMPTY;

    ValueCounts(Numbering numbering) {
        this.numbering = numbering;
    }

    void enter(LeafReader segment) throws IOException {
        column = numbering.of(segment);
        counts = ArrayUtil.grow(counts, numbering.size());
    }

    void count(int document) {
        column.count(document, counts);
    }

    List<Count> most(int limit) {
        PriorityQueue<Count> most = new PriorityQueue<>(ORDER.reversed());
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] == 0 || (most.size() == limit && counts[number] < most.peek().articles())) continue;
            most.add(new Count(numbering.value(number), counts[number]));
            if (most.size() > limit) most.remove();
        }
        List<Count> sorted = new ArrayList<>(most);
        sorted.sort(ORDER);
        return sorted;
    }
}
