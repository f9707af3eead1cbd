package org.ontherecord.article;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ontherecord.aws.Parallel;
import org.ontherecord.http.Refusal;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.text.SourceText;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
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
    private final NearDuplicates nearDuplicates;
    private final Reader reader;
    private final InstantSource clock;

    public Archive(ArticleStore store, Reader reader, InstantSource clock) {
        this.store = store;
        this.writer = new ArticleWriter(store.table());
        this.nearDuplicates = new NearDuplicates(store, clock);
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
        KnownAs known = KnownAs.of(draft, store);
        List<ArticleState> states = known.all().map(this::state).toList();
        for (ArticleState state : states)
            if (state instanceof Tombstone gone)
                throw Refusal.gone("article " + gone.id() + " was deleted and stays so");
        if (states.isEmpty()) return create(draft, known);
        Article held = (Article) states.getFirst();
        return known.byAddress().isEmpty() || saysNothingNew(held, draft)
                ? alsoAt(held, draft, known)
                : store(next(held.id(), draft, Optional.of(held)), draft, known);
    }

    private ArticleState state(ArticleId id) {
        return store.find(id).orElseThrow(() -> new IllegalStateException("an alias points to no article"));
    }

    /** A new article, unless its id is another's: two addresses in 2^120 share one. */
    private Receipt create(Draft draft, KnownAs known) {
        ArticleId id = ArticleId.of(draft.canonical(), draft.content());
        try {
            return store(next(id, draft, Optional.empty()), draft, known);
        } catch (TransactionCanceledException taken) {
            if (KnownAs.of(draft, store).article().isPresent() || store.find(id).isEmpty()) throw taken;
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

    /** The same article at addresses not yet known: they are recorded. */
    private Receipt alsoAt(Article held, Draft draft, KnownAs known) {
        if (!known.free().isEmpty()) {
            writer.addAliases(held, known.free(), draft.details().url(), draft.otherThan(held.details().url()));
        }
        return new Receipt(held, Outcome.UNCHANGED);
    }

    private Article next(ArticleId id, Draft draft, Optional<Article> held) {
        long version = held.map(Article::version).orElse(0L) + 1;
        Optional<Details> known = held.map(Article::details);
        Details details = known.map(draft.details()::or).orElse(draft.details()).at(known.flatMap(Details::url));
        List<String> aliases = Stream.concat(draft.addresses().stream().map(Keys::alias),
                Stream.of(Keys.alias(draft.content()))).toList();
        return new Article(id, version, Revision.next(version), details,
                held.map(Article::archivedAt).orElseGet(this::now), draft.content().value(), "", 0, 0,
                joined(held.map(Article::aliases), aliases, Article.MOST_ALIASES), held.map(_ -> now()),
                joined(held.map(Article::alsoAt), draft.otherThan(details.url()), Article.MOST_ADDRESSES),
                joined(held.map(Article::bands), Signature.of(draft.text()).map(Signature::bands).orElse(List.of()),
                        Article.MOST_BANDS));
    }

    /** What is new, and of what there was as much as there is room for. */
    private static Set<String> joined(Optional<Set<String>> before, List<String> more, int most) {
        Set<String> all = new TreeSet<>(more);
        before.stream().flatMap(Set::stream).limit(Math.max(0, most - all.size())).forEach(all::add);
        return all;
    }

    private Receipt store(Article next, Draft draft, KnownAs known) {
        Reading reading = Parallel.both(
                () -> reader.read(new Manuscript(draft.text(), next.details().title(), next.details().language())),
                () -> Withheld.of(store.table()), (all, withheld) -> withheld.from(all));
        SourceText text = new SourceText(draft.text());
        Article article = next.read(reading.language(), reading.sentences().size(),
                ArchivedPosition.of(next.id(), text, reading.positions()).size());
        ArchivedArticle archived = new ArchivedArticle(article, text, reading);
        List<Map<String, AttributeValue>> words = ArticleItems.words(archived);
        List<Twin> twins = Signature.of(draft.text())
                .map(signature -> nearDuplicates.meet(article, signature))
                .orElse(List.of());
        writer.write(archived, words, known.free(), twins);
        return new Receipt(article, article.version() == 1 ? Outcome.CREATED : Outcome.CORRECTED);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
