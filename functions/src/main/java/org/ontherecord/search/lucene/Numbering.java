package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * Numbers from one on for the values of a field that are the same in every segment; each segment has its own. A segment
 * never changes, so its values are read once, and then counted by their numbers in memory: as soon as that has paid, which is
 * when as many documents of it were counted as it has. Outlives a snapshot: the next has most segments in common with it.
 */
final class Numbering {
    private final String field;
    private final BytesRefHash values = new BytesRefHash();
    private final Map<IndexReader.CacheKey, Known> segments = new ConcurrentHashMap<>();

    Numbering(String field) {
        this.field = field;
    }

    /** What is known of a segment. */
    private static final class Known {
        /** Documents that were counted without it. */
        private final AtomicLong counted = new AtomicLong();
        private volatile Column column;
    }

    /** The numbers of a segment's documents. */
    Column of(LeafReader segment) throws IOException {
        Known known = known(segment);
        if (known.column != null) return known.column;
        SortedSetDocValues all = DocValues.getSortedSet(segment, field);
        if (known.counted.get() < segment.maxDoc()) return new Column.Unread(all, this, known.counted);
        known.column = read(all, segment.maxDoc());
        return known.column;
    }

    private Known known(LeafReader segment) {
        IndexReader.CacheHelper life = segment.getCoreCacheHelper();
        Known fresh = new Known();
        Known held = segments.putIfAbsent(life.getKey(), fresh);
        if (held != null) return held;
        life.addClosedListener(segments::remove);
        return fresh;
    }

    private Column read(SortedSetDocValues values, int documents) throws IOException {
        int[] shared = numbered(values.termsEnum(), values.getValueCount());
        SortedDocValues single = DocValues.unwrapSingleton(values);
        return single == null ? many(values, shared, documents) : one(single, shared, documents);
    }

    private static Column one(SortedDocValues values, int[] shared, int documents) throws IOException {
        int[] numbers = new int[documents];
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            numbers[values.docID()] = shared[values.ordValue()];
        return new Column.One(numbers);
    }

    private static Column many(SortedSetDocValues values, int[] shared, int documents) throws IOException {
        int[] ends = new int[documents];
        int[] numbers = new int[documents];
        int size = 0;
        int next = values.nextDoc();
        for (int document = 0; document < documents; document++) {
            if (document == next) {
                numbers = ArrayUtil.grow(numbers, size + values.docValueCount());
                for (int i = values.docValueCount(); i > 0; i--)
                    numbers[size++] = shared[(int) values.nextOrd()];
                next = values.nextDoc();
            }
            ends[document] = size;
        }
        return new Column.Many(ends, Arrays.copyOf(numbers, size));
    }

    private int[] numbered(TermsEnum own, long count) throws IOException {
        int[] shared = new int[(int) count];
        for (int i = 0; i < shared.length; i++)
            shared[i] = number(own.next());
        return shared;
    }

    /** Of a value. */
    synchronized int number(BytesRef value) {
        int added = values.add(value);
        // what is held already is answered by its place, negative and less one
        return 1 + (added < 0 ? -added - 1 : added);
    }

    /** No number is larger. */
    synchronized int last() {
        return values.size();
    }

    synchronized String value(int number) {
        return values.get(number - 1, new BytesRef()).utf8ToString();
    }
}
