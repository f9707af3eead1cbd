package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Numbers for the values of a field that are the same in every segment; each segment has its own. A segment never changes, so
 * its values are looked at once, and then by their numbers alone. Outlives a snapshot: the next has most segments in common
 * with it.
 */
final class Numbering {
    private final String field;
    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<IndexReader.CacheKey, int[]> segments = new ConcurrentHashMap<>();

    Numbering(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** The number of each of a segment's values, by its number there. */
    int[] of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper life = segment.getCoreCacheHelper();
        int[] known = segments.get(life.getKey());
        if (known != null) return known;
        int[] read = read(DocValues.getSortedSet(segment, field));
        if (segments.put(life.getKey(), read) == null) life.addClosedListener(segments::remove);
        return read;
    }

    private synchronized int[] read(SortedSetDocValues own) throws IOException {
        int[] read = new int[(int) own.getValueCount()];
        for (int i = 0; i < read.length; i++)
            read[i] = numbers.computeIfAbsent(own.lookupOrd(i).utf8ToString(), this::add);
        return read;
    }

    private int add(String value) {
        values.add(value);
        return values.size() - 1;
    }

    /** How many values have numbers so far. */
    synchronized int size() {
        return values.size();
    }

    synchronized String value(int number) {
        return values.get(number);
    }
}
