package org.ontherecord.lab.scale;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ontherecord.article.Writes;
import org.ontherecord.article.Writes.Place;

/**
 * Write units by partition key, per article.
 *
 * @param units    of each key
 * @param articles that they were written for
 */
record Heat(Map<Place, Map<String, Long>> units, int articles) {

    /** The hottest key of a place, with its write units for an article that comes in. */
    record Key(String name, double units) {}

    /** Of so many articles. */
    static Heat of(Newsstand press, int articles) {
        Map<Place, Map<String, Long>> units = new EnumMap<>(Place.class);
        IntStream.range(0, articles)
                .mapToObj(_ -> press.next())
                .map(Writes::list)
                .flatMap(List::stream)
                .forEach(write -> units.computeIfAbsent(write.place(), _ -> new HashMap<>())
                        .merge(write.key(), (long) write.units(), Long::sum));
        return new Heat(units, articles);
    }

    /** Write units of an article, in a place. */
    double all(Place place) {
        return (double) units.get(place).values().stream().mapToLong(Long::longValue).sum() / articles;
    }

    /** The key that gets most, of those that begin so. */
    Key hottest(Place place, String prefix) {
        return units.get(place)
                .entrySet()
                .stream()
                .filter(each -> each.getKey().startsWith(prefix))
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(each -> new Key(each.getKey(), (double) each.getValue() / articles))
                .orElseThrow();
    }
}
