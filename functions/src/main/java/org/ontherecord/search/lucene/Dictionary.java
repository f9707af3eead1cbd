package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** Values of a segment that many documents share, each read once. Asked for ascending documents. */
final class Dictionary<T> {
    private final SortedDocValues values;
    private final Function<BytesRef, T> reading;
    private final Map<Integer, T> read = new HashMap<>();

    Dictionary(LeafReader segment, String field, Function<BytesRef, T> reading) throws IOException {
        this.values = DocValues.getSorted(segment, field);
        this.reading = reading;
    }

    Optional<T> at(int document) throws IOException {
        if (!values.advanceExact(document)) return Optional.empty();
        int number = values.ordValue();
        T known = read.get(number);
        if (known != null) return Optional.of(known);
        T value = reading.apply(values.lookupOrd(number));
        read.put(number, value);
        return Optional.of(value);
    }
}
