package org.ontherecord.article;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ontherecord.http.Json;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.text.SourceText;

/**
 * Goes through the archive, as far as time allows, and on from there the next time: deletes articles whose time is up, reads
 * again what an older reader read, and takes out what is withheld.
 */
final class Tending {
    private static final int STRETCH = 50;
    private static final String PARTITION = "UPKEEP", PLACE = "PLACE";
    private final ArticleStore store;
    private final Deletion deletion;
    private final Rereading rereading;
    private final Supplier<Reader> reader;
    private final Optional<Duration> retention;
    private final InstantSource clock;
    private final Consumer<String> log;

    /**
     * On a store.
     *
     * @param reader    asked for when there is something to read
     * @param retention how long articles are kept; empty for ever
     */
    Tending(ArticleStore store, Supplier<Reader> reader, Optional<Duration> retention, InstantSource clock,
            Consumer<String> log) {
        this.store = store;
        this.deletion = new Deletion(store);
        this.rereading = new Rereading(store);
        this.reader = reader;
        this.retention = retention;
        this.clock = clock;
        this.log = log;
    }

    /**
     * What came of one call.
     *
     * @param seen   articles looked at
     * @param failed articles that could not be tended; the log names them
     * @param done   whether the end of the archive was reached
     */
    record Summary(int seen, int deleted, int readAgain, int failed, boolean done) {}

    private enum Deed {
        NONE, DELETED, READ_AGAIN, FAILED
    }

    Summary tend(BooleanSupplier timeIsLeft) {
        Withheld withheld = Withheld.of(store.table());
        Map<Deed, AtomicInteger> count = Map.of(Deed.NONE, new AtomicInteger(), Deed.DELETED, new AtomicInteger(),
                Deed.READ_AGAIN, new AtomicInteger(), Deed.FAILED, new AtomicInteger());
        Optional<String> place = store.table().get(PARTITION, PLACE).map(item -> new Attributes(item).text("place"));
        do {
            Stretch stretch = store.walk(place, STRETCH);
            stretch.articles().forEach(id -> count.get(tended(id, withheld)).incrementAndGet());
            place = stretch.end();
            keep(place);
        } while (place.isPresent() && timeIsLeft.getAsBoolean());
        return new Summary(count.values().stream().mapToInt(AtomicInteger::get).sum(), count.get(Deed.DELETED).get(),
                count.get(Deed.READ_AGAIN).get(), count.get(Deed.FAILED).get(), place.isEmpty());
    }

    private void keep(Optional<String> place) {
        place.ifPresentOrElse(
                at -> store.table().put(Attributes.key(PARTITION, PLACE).with("place", at).map()),
                () -> store.table().delete(PARTITION, List.of(PLACE)));
    }

    private Deed tended(ArticleId id, Withheld withheld) {
        try {
            return store.find(id)
                    .filter(Article.class::isInstance)
                    .map(Article.class::cast)
                    .map(article -> tended(article, withheld))
                    .orElse(Deed.NONE);
        } catch (RuntimeException fault) {
            log.accept(Json.MAPPER.writeValueAsString(
                    Map.of("level", "WARN", "articleId", id.value(), "notTended", fault.getClass().getName())));
            return Deed.FAILED;
        }
    }

    private Deed tended(Article article, Withheld withheld) {
        if (retention.map(article.archivedAt()::plus).filter(clock.instant()::isAfter).isPresent()) {
            deletion.delete(article.id());
            return Deed.DELETED;
        }
        boolean isOutdated = !store.readerVersion(article.id()).equals(Optional.of(Archive.READER_VERSION));
        if (!isOutdated && !isWithheldIn(article, withheld)) return Deed.NONE;
        rereading.of(article.id(), (held, text) -> withheld
                .from(isOutdated ? read(held, text) : store.load(article.id()).reading()));
        return Deed.READ_AGAIN;
    }

    private boolean isWithheldIn(Article article, Withheld withheld) {
        if (withheld.persons().isEmpty()) return false;
        Reading reading = store.load(article.id()).reading();
        return !withheld.from(reading).equals(reading);
    }

    private Reading read(Article article, SourceText text) {
        Details details = article.details();
        return reader.get().read(new Manuscript(text.value(), details.title(), details.language()));
    }
}
