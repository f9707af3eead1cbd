package org.ontherecord.lab.cost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Everything that an archive is asked to do, so often that a mean can be told. */
final class Workload {
    static final String INDEXING = "index, 100 a commit", INDEXING_ONE = "index, 1 a commit",
            STORING = "store an article";
    static final String POLLING = "poll, nothing due", TIDYING = "tidy the index", TENDING = "tend the archive",
            DELETING = "delete";
    private static final int BATCH = 100, SINGLE = 20;
    private final Stand stand;
    private final Bench bench;
    private final Mixture mixture;
    private final int articles;
    private final int times;
    private final Consumer<String> progress;

    /**
     * A workload.
     *
     * @param articles archived before anything is asked
     * @param times    each thing is asked
     * @param progress told what is being done
     */
    Workload(Stand stand, Mixture mixture, int articles, int times, Consumer<String> progress) {
        this.stand = stand;
        this.bench = new Bench(stand);
        this.mixture = mixture;
        this.articles = articles;
        this.times = times;
        this.progress = progress;
    }

    /** What each kind of call takes. */
    List<Trial> trials() {
        List<Trial> trials = new ArrayList<>(ingesting());
        List<String> ids = ids();
        trials.addAll(reading(ids));
        trials.addAll(searching());
        trials.add(trial(POLLING, "PollFunction", Collections.nCopies(4, Event.action("poll"))));
        trials.add(trial(TIDYING, "IndexFunction", Collections.nCopies(4, Event.action("tidy"))));
        trials.add(trial(TENDING, "UpkeepFunction", Collections.nCopies(2, Event.action("tend"))));
        trials.add(trial(DELETING, "AdminFunction", ids.subList(ids.size() - SINGLE, ids.size())
                .stream()
                .map(id -> Event.request("DELETE /v1/articles/{id}", id, ""))
                .toList()));
        return trials;
    }

    private List<Trial> ingesting() {
        List<Trial> trials = new ArrayList<>();
        trials.add(trial(STORING, "WriteFunction", submissions(0, articles)));
        trials.add(trial("submit it again", "WriteFunction", submissions(0, Math.min(articles, times))));
        List<String> ids = ids();
        List<byte[]> batches = new ArrayList<>();
        int batch = Math.min(BATCH, ids.size() / 2);
        for (int from = 0; from + batch <= ids.size(); from += batch)
            batches.add(Event.changes(ids.subList(from, from + batch)));
        trials.add(trial(INDEXING, "IndexFunction", batches));
        trials.add(trial(INDEXING_ONE, "IndexFunction", ids.subList(ids.size() - SINGLE, ids.size())
                .stream()
                .map(List::of)
                .map(Event::changes)
                .toList()));
        return trials;
    }

    private List<Trial> reading(List<String> ids) {
        return List.of(read("one article", "/v1/articles/{id}", ids),
                read("its summary", "/v1/articles/{id}/summary", ids),
                read("its positions", "/v1/articles/{id}/positions", ids),
                read("one position", "/v1/positions/{id}", positions()));
    }

    private Trial read(String name, String path, List<String> ids) {
        return trial(name, "ReadFunction", IntStream.range(0, times)
                .mapToObj(i -> Event.request("GET " + path, ids.get(i % ids.size()), ""))
                .toList());
    }

    private List<Trial> searching() {
        return List.of(search("newest articles", "/v1/articles", ""),
                search("search, 20 hits", "/v1/articles", "q=government"),
                search("one summary of 10 hits", "/v1/summary", "q=government"),
                search("positions of an actor", "/v1/positions", "actor=Kazakhstan"),
                search("actor and topic", "/v1/positions", "actor=Kazakhstan&topic=Donetsk"),
                search("positions on a topic", "/v1/positions", "topic=Donetsk"),
                search("standings on a topic", "/v1/standings", "topic=Donetsk"),
                search("actors by name", "/v1/actors", "q=kaz"));
    }

    private Trial search(String name, String path, String query) {
        return trial(name, "SearchFunction", Collections.nCopies(times, Event.request("GET " + path, "", query)));
    }

    private Trial trial(String name, String function, List<byte[]> events) {
        progress.accept(name);
        return bench.trial(name, function, events);
    }

    private List<byte[]> submissions(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(mixture::article).map(Event::submission).toList();
    }

    /** Ids of all articles. */
    private List<String> ids() {
        return stand.items()
                .stream()
                .filter(item -> item.get("SK").s().equals("META"))
                .map(item -> item.get("PK").s())
                .filter(key -> key.startsWith("ARTICLE#"))
                .map(key -> key.substring("ARTICLE#".length()))
                .toList();
    }

    /** Ids of all positions. */
    private List<String> positions() {
        return stand.items()
                .stream()
                .map(item -> item.get("SK").s())
                .filter(key -> key.startsWith("POS#"))
                .map(key -> key.split("#", -1)[2])
                .distinct()
                .toList();
    }
}
