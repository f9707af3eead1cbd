package org.ontherecord.lab.scale;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ontherecord.article.Writes;
import org.ontherecord.lab.search.Zipf;

/**
 * Articles that a world's press prints, by chance: actors as often in the news as Zipf found words to be, hosts as well, and
 * some articles are reprints of a story. The same seed always gives the same.
 */
final class Newsstand {
    /** Of a hundred articles, so many are printed by several papers alike. */
    private static final int REPRINTS_IN_100 = 20;
    private static final int ACTORS = 40_000, HOSTS = 20_000, STORIES = 50;
    private final Zipf actors = new Zipf(ACTORS, 4);
    private final Zipf hosts = new Zipf(HOSTS, 4);
    private final Zipf stories = new Zipf(STORIES, 2);
    private final SplittableRandom random;
    private final int entries;
    private int printed;

    /** @param entries lookup entries of an article */
    Newsstand(long seed, int entries) {
        this.random = new SplittableRandom(seed);
        this.entries = entries;
    }

    /** What storing the next article writes. */
    Writes next() {
        int number = printed++;
        int host = hosts.next(random);
        boolean reprint = random.nextInt(100) < REPRINTS_IN_100;
        String story = reprint ? "story" + stories.next(random) : "own" + number;
        return Writes.of("https://host" + host + ".example.org/" + number, "text " + number,
                story, reprint, actors());
    }

    private List<String> actors() {
        return IntStream.range(0, entries).mapToObj(_ -> "actor" + actors.next(random)).toList();
    }
}
