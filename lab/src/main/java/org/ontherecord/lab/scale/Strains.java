package org.ontherecord.lab.scale;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ontherecord.article.Writes.Place;

/** Everything that is limited and that an article takes some of. */
final class Strains {
    /** Seconds that an article's submission and a page's fetch take: the first as {@code lab cost} measures, the second a usual one. */
    private static final double STORING = 0.2, FETCHING = 1.0;
    /** Files that a commit puts, as {@code lab cost} counts them, and articles in it when there is much to do. */
    private static final double FILES = 6, COMMIT = 100;
    private final Heat heat;
    private final Map<String, Limit> limits;

    Strains(Heat heat, Map<String, Limit> limits) {
        this.heat = heat;
        this.limits = limits;
    }

    /** What breaks first comes first. */
    List<Strain> list() {
        return Stream.concat(keys(), Stream.of(
                strain("write units of the table and its indexes",
                        heat.all(Place.TABLE) + heat.all(Place.BY_DATE) + heat.all(Place.BY_ACTOR), "table-writes",
                        "ask for a higher quota"),
                strain("submissions", 1, "submissions", "raise the route's throttle"),
                strain("fetches", FETCHING, "fetches", "raise MaximumConcurrency"),
                strain("WriteFunction at once", STORING, "concurrency", "ask for a higher quota"),
                strain("the index's writer", 1, "indexing", "an OpenSearch domain"),
                strain("files put", FILES / COMMIT, "bucket-puts", "nothing needed"),
                strain("reads of WITHHELD", 1, "partition-reads", "keep the list for a second")))
                .sorted(Comparator.comparingDouble(Strain::breaksAt))
                .toList();
    }

    private Stream<Strain> keys() {
        return Stream.of(
                key(Place.BY_DATE, "ARTICLES#",
                        "more shards: what comes in is all at one end of the key, so no split helps"),
                key(Place.BY_ACTOR, "ACTOR#", "more shards: as above"),
                key(Place.TABLE, "NEAR#", "fewer notes in a band: each weighs on all that come"),
                key(Place.TABLE, "ARTICLE#", "nothing needed"));
    }

    private Strain key(Place place, String prefix, String remedy) {
        Heat.Key hottest = heat.hottest(place, prefix);
        return strain("hottest key " + hottest.name().split("#", 2)[0] + "#… in " + place, hottest.units(),
                "partition-writes", remedy);
    }

    private Strain strain(String what, double ofAnArticle, String limit, String remedy) {
        return new Strain(what, ofAnArticle, limits.get(limit), remedy);
    }
}
