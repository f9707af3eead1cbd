package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/** The numbers of the values of each document of a segment. */
sealed interface Column {
    /**
     * Counts the values of some documents, each by its number.
     *
     * @param documents ascending, and after those that were counted before
     */
    void count(int[] documents, int size, int[] counts) throws IOException;

    /**
     * Adds what is not counted by number so far.
     *
     * @return the counts, in a longer array where a number is beyond the given one's end
     */
    default int[] finish(int[] counts) throws IOException {
        return counts;
    }

    /**
     * Where none has two.
     *
     * @param numbers by document, zero for none
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record One(int[] numbers) implements Column {
        @Override
        public void count(int[] documents, int size, int[] counts) {
            for (int i = 0; i < size; i++)
                counts[numbers[documents[i]]]++;
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
        public void count(int[] documents, int size, int[] counts) {
            for (int i = 0; i < size; i++) {
                int document = documents[i];
                for (int place = document == 0 ? 0 : ends[document - 1]; place < ends[document]; place++)
                    counts[numbers[place]]++;
            }
        }
    }

    /** Still in the index, where values have ordinals of the segment. They are read in their order, as they are compressed. */
    final class Unread implements Column {
        private final SortedSetDocValues values;
        private final Numbering numbering;
        private final AtomicLong counted;
        private final int[] byOrdinal;

        Unread(SortedSetDocValues values, Numbering numbering, AtomicLong counted) {
            this.values = values;
            this.numbering = numbering;
            this.counted = counted;
            byOrdinal = new int[(int) values.getValueCount()];
        }

        @Override
        public void count(int[] documents, int size, int[] counts) throws IOException {
            counted.addAndGet(size);
            for (int i = 0; i < size; i++) {
                if (!values.advanceExact(documents[i])) continue;
                for (int left = values.docValueCount(); left > 0; left--)
                    byOrdinal[(int) values.nextOrd()]++;
            }
        }

        @Override
        public int[] finish(int[] counts) throws IOException {
            int[] all = counts;
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] == 0) continue;
                int number = numbering.number(values.lookupOrd(ordinal));
                if (number >= all.length) all = ArrayUtil.grow(all, number + 1);
                all[number] += byOrdinal[ordinal];
            }
            return all;
        }
    }
}
