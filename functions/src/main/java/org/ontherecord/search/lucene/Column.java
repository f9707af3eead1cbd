package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/** The numbers of the values of each document of a segment. */
sealed interface Column {
    /** Of a segment without documents. */
    Column EMPTY = new One(new int[0]);

    /**
     * Counts the values of some documents, each by its number.
     *
     * @param documents ascending, and after those that were counted before
     * @return the counts, in a longer array where a number is beyond the given one's end
     */
    int[] count(int[] documents, int size, int[] counts) throws IOException;

    /**
     * Where none has two.
     *
     * @param numbers by document, zero for none
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record One(int[] numbers) implements Column {
        @Override
        public int[] count(int[] documents, int size, int[] counts) {
            for (int i = 0; i < size; i++)
                counts[numbers[documents[i]]]++;
            return counts;
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
        public int[] count(int[] documents, int size, int[] counts) {
            for (int i = 0; i < size; i++) {
                int document = documents[i];
                for (int place = document == 0 ? 0 : ends[document - 1]; place < ends[document]; place++)
                    counts[numbers[place]]++;
            }
            return counts;
        }
    }

    /** Still in the index. */
    final class Unread implements Column {
        private final SortedSetDocValues values;
        private final Numbering numbering;
        private final AtomicLong counted;
        /** By ordinal, zero while not known. */
        private final int[] numbers;

        Unread(SortedSetDocValues values, Numbering numbering, AtomicLong counted) {
            this.values = values;
            this.numbering = numbering;
            this.counted = counted;
            numbers = new int[(int) values.getValueCount()];
        }

        @Override
        public int[] count(int[] documents, int size, int[] counts) throws IOException {
            counted.addAndGet(size);
            int[] all = counts;
            for (int i = 0; i < size; i++) {
                if (!values.advanceExact(documents[i])) continue;
                for (int left = values.docValueCount(); left > 0; left--) {
                    int number = number((int) values.nextOrd());
                    if (number >= all.length) all = ArrayUtil.grow(all, number + 1);
                    all[number]++;
                }
            }
            return all;
        }

        private int number(int ordinal) throws IOException {
            if (numbers[ordinal] == 0) numbers[ordinal] = numbering.number(values.lookupOrd(ordinal));
            return numbers[ordinal];
        }
    }
}
