package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
 * never changes, so its values are read once, and then counted by their numbers in memory. Outlives a snapshot: the next has
 * most segments in common with it.
 */
final class Numbering {
    private final String field;
    private final BytesRefHash values = new BytesRefHash();
    private final Map<IndexReader.CacheKey, Column> segments = new ConcurrentHashMap<>();

    Numbering(String field) {
        this.field = field;
    }

    /** The numbers of a segment's documents. */
    Column of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper life = segment.getCoreCacheHelper();
        Column known = segments.get(life.getKey());
        if (known != null) return known;
        Column read = read(DocValues.getSortedSet(segment, field), segment.maxDoc());
        if (segments.put(life.getKey(), read) == null) life.addClosedListener(segments::remove);
        return read;
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

    private synchronized int[] numbered(TermsEnum own, long count) throws IOException {
        int[] shared = new int[(int) count];
        for (int i = 0; i < shared.length; i++) {
            int added = values.add(own.next());
            // what is held already is answered by its place, negative and less one
            shared[i] = 1 + (added < 0 ? -added - 1 : added);
        }
        return shared;
    }

    /** No number is larger. */
    synchronized int last() {
        return values.size();
    }

    synchronized String value(int number) {
        return values.get(number - 1, new BytesRef()).utf8ToString();
    }

    /** The numbers of the values of each document of a segment. */
    sealed interface Column {
        /** Of a segment without documents. */
        Column EMPTY = new One(new int[0]);

        /** Counts the values of some documents, each by its number. */
        void count(int[] documents, int size, int[] into);

        /**
         * Where none has two.
         *
         * @param numbers by document, zero for none
         */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record One(int[] numbers) implements Column {
            @Override
            public void count(int[] documents, int size, int[] into) {
                for (int i = 0; i < size; i++)
                    into[numbers[documents[i]]]++;
            }
        }

        /**
         * Where some have more.
         *
         * @param ends    where those of each document end among all
         * @param numbers all, by document
         */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Many(int[] ends, int[] numbers) implements Column {
            @Override
            public void count(int[] documents, int size, int[] into) {
                for (int i = 0; i < size; i++) {
                    int document = documents[i];
                    for (int place = document == 0 ? 0 : ends[document - 1]; place < ends[document]; place++)
                        into[numbers[place]]++;
                }
            }
        }
    }
}
