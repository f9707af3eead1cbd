package org.ontherecord.search.engine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.aws.Parallel;
import org.ontherecord.search.Change;

/** Records of the stream that are followed together: up to the first whose article can't be read. */
final class Batch {
    private final List<Changed> records;
    private final Function<ArticleId, Change> reading;
    private final Consumer<String> log;
    private Optional<String> failed = Optional.empty();

    Batch(List<Changed> records, Function<ArticleId, Change> reading, Consumer<String> log) {
        this.records = records;
        this.reading = reading;
        this.log = log;
    }

    /** What an article is now, or why that can't be told. */
    private record Read(Optional<Change> change, Optional<RuntimeException> fault) {}

    /** Reads the present state of the articles, each once, however often it changed. */
    List<Change> read() {
        Set<String> partitions = new LinkedHashSet<>(records.stream().map(Changed::partition).toList());
        Map<String, Read> states = new LinkedHashMap<>();
        Parallel.map(partitions, partition -> Map.entry(partition, read(partition)))
                .forEach(state -> states.put(state.getKey(), state.getValue()));
        Optional<Changed> bad = records.stream()
                .filter(record -> states.get(record.partition()).fault().isPresent())
                .findFirst();
        failed = bad.map(Changed::sequenceNumber);
        bad.ifPresent(record -> log.accept("record " + record.sequenceNumber() + ": "
                + states.get(record.partition()).fault().orElseThrow()));
        return records.stream()
                .takeWhile(record -> bad.isEmpty() || !record.equals(bad.get()))
                .map(Changed::partition)
                .distinct()
                .flatMap(partition -> states.get(partition).change().stream())
                .toList();
    }

    /** The record that ended the last reading: Lambda goes on from there. */
    Optional<String> failed() {
        return failed;
    }

    private Read read(String partition) {
        try {
            return new Read(Optional.of(reading.apply(ArticleStore.ofKey(partition))), Optional.empty());
        } catch (RuntimeException fault) {
            return new Read(Optional.empty(), Optional.of(fault));
        }
    }
}
