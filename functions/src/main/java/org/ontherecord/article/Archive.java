package org.ontherecord.article;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ontherecord.http.Refusal;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.text.SourceText;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Takes articles into the archive. A draft becomes a new article, a correction of one, or nothing new; each
 * write is guarded by the version it saw, so that of two at once one wins and the other looks again.
 */
public final class Archive {
    /** Changes whenever the same text would be read otherwise. */
    static final String READER_VERSION = "1";
    private static final int ATTEMPTS = 8;
    private final ArticleStore store;
    private final ArticleWriter writer;
    private final Reader reader;
    private final InstantSource clock;

    public Archive(ArticleStore store, Reader reader, InstantSource clock) {
        this.store = store;
        this.writer = new ArticleWriter(store.table());
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Archives a draft.
     *
     * @throws Refusal when it is too long, was deleted before, or the table stays too busy
     */
    public Receipt take(Draft draft) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return takeOnce(draft);
            } catch (TransactionCanceledException lostRace) {
                Table.pause(attempt);
            }
        }
        throw Refusal.unavailable("others are changing this article");
    }

    private Receipt takeOnce(Draft draft) {
        Optional<ArticleId> byUrl = draft.canonical().map(Keys::alias).flatMap(store::findAlias);
        Optional<ArticleId> byContent = store.findAlias(Keys.alias(draft.content()));
        if (byUrl.isEmpty() && byContent.isEmpty()) return create(draft);
        ArticleId id = byUrl.or(() -> byContent).orElseThrow();
        boolean contentIsFree = byContent.isEmpty() || byContent.get().equals(id);
        return switch (store.find(id).orElseThrow(() -> new IllegalStateException("an alias points to no article"))) {
            case Tombstone _ -> throw Refusal.gone("article " + id + " was deleted and stays so");
            case Article held when byUrl.isEmpty() -> alsoAt(held, draft);
            case Article held when saysNothingNew(held, draft) -> new Receipt(held, Outcome.UNCHANGED);
            case Article held -> store(next(id, draft, Optional.of(held)), draft, contentIsFree);
        };
    }

    /** A new article, unless its id is another's: two addresses in 2^120 share one. */
    private Receipt create(Draft draft) {
        ArticleId id = ArticleId.of(draft.canonical(), draft.content());
        try {
            return store(next(id, draft, Optional.empty()), draft, true);
        } catch (TransactionCanceledException taken) {
            boolean known = Stream.concat(draft.canonical().map(Keys::alias).stream(),
                    Stream.of(Keys.alias(draft.content()))).anyMatch(key -> store.findAlias(key).isPresent());
            if (known || store.find(id).isEmpty()) throw taken;
            throw Refusal.conflict("article " + id + " is held with another address");
        }
    }

    private static boolean saysNothingNew(Article held, Draft draft) {
        Details details = draft.details();
        Details withoutUrl = new Details(details.title(), held.details().url(), details.source(), details.author(),
                details.publishedAt(), details.language());
        return held.content().equals(draft.content().value())
                && withoutUrl.or(held.details()).equals(held.details());
    }

    /** The same content at an address not yet known: one article, both addresses recorded. */
    private Receipt alsoAt(Article held, Draft draft) {
        draft.canonical().ifPresent(url -> writer.addAlias(held, Keys.alias(url), draft.details().url()));
        return new Receipt(held, Outcome.UNCHANGED);
    }

    private Article next(ArticleId id, Draft draft, Optional<Article> held) {
        TreeSet<String> aliases = new TreeSet<>(held.map(Article::aliases).orElse(Set.of()));
        aliases.add(Keys.alias(draft.content()));
        draft.canonical().map(Keys::alias).ifPresent(aliases::add);
        Details details = held.map(Article::details).map(draft.details()::or).orElse(draft.details());
        long version = held.map(Article::version).orElse(0L) + 1;
        return new Article(id, version, Revision.next(version), details,
                held.map(Article::archivedAt).orElseGet(this::now), draft.content().value(), "", 0, 0, aliases);
    }

    private Receipt store(Article next, Draft draft, boolean contentIsFree) {
        Reading reading = reader.read(new Manuscript(draft.text(), next.details().title(), next.details().language()));
        SourceText text = new SourceText(draft.text());
        Article article = new Article(next.id(), next.version(), next.rev(), next.details(), next.archivedAt(),
                next.content(), reading.language(), reading.sentences().size(),
                ArchivedPosition.of(next.id(), text, reading.positions()).size(), next.aliases());
        Stream<String> aliases = Stream.concat(draft.canonical().map(Keys::alias).stream(),
                contentIsFree ? Stream.of(Keys.alias(draft.content())) : Stream.empty());
        writer.write(new ArchivedArticle(article, text, reading), aliases.toList());
        return new Receipt(article, article.version() == 1 ? Outcome.CREATED : Outcome.CORRECTED);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
