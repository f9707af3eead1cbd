package org.ontherecord.article;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ontherecord.aws.Clients;
import org.ontherecord.aws.Parallel;
import org.ontherecord.aws.Settings;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.Rehearsal;
import org.ontherecord.reading.text.SourceText;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the table holds of articles, to be read. */
public final class ArticleStore {
    private static final String[] WORDS = {Keys.TEXT, Keys.READING};
    private final Table table;

    public ArticleStore(DynamoDbClient dynamoDb, String tableName) {
        this.table = new Table(dynamoDb, tableName);
    }

    /** On the table that the function's environment names. */
    public static ArticleStore fromEnvironment() {
        return new ArticleStore(Clients.dynamoDb(), Settings.required("TABLE_NAME"));
    }

    /** Asks for an article that is in no archive, twice at once, again and again: the way to the table is warm afterwards. */
    public void rehearse() {
        for (int time = 0; time < Rehearsal.OFTEN; time++)
            Parallel.map(List.of(Understudy.ID, Understudy.ID), this::present);
    }

    Table table() {
        return table;
    }

    Optional<ArticleState> find(ArticleId id) {
        return table.get(Keys.article(id), Keys.META).map(ArticleItems::state);
    }

    /** The articles that URLs and contents stand for, by key; those that stand for none are left out. */
    Map<String, ArticleId> findAliases(List<String> keys) {
        Map<String, ArticleId> found = new HashMap<>();
        table.getAll(keys.stream().map(key -> Attributes.key(key, Keys.ALIAS)).toList())
                .forEach(item -> ArticleItems.target(item)
                        .ifPresent(article -> found.put(new Attributes(item).text(Attributes.PK), article)));
        return found;
    }

    /** The article that a URL or content stands for. */
    Optional<ArticleId> findAlias(String key) {
        return table.get(key, Keys.ALIAS).flatMap(ArticleItems::target);
    }

    /**
     * An article's state, text and reading, all of one version.
     *
     * @throws Refusal when there is none, or it was deleted
     */
    public ArchivedArticle load(ArticleId id) {
        OneVersion.Items items = new OneVersion(table).of(id, WORDS)
                .orElseThrow(() -> Refusal.notFound("there is no article " + id));
        return archived(items).orElseThrow(() -> Refusal.gone("article " + id + " was deleted"));
    }

    /** The same; nothing when there is none, or it was deleted. */
    public Optional<ArchivedArticle> present(ArticleId id) {
        return new OneVersion(table).of(id, WORDS).flatMap(ArticleStore::archived);
    }

    /** The same of several, in their order, without those that there is nothing of. */
    public List<ArchivedArticle> present(Collection<ArticleId> ids) {
        Map<ArticleId, OneVersion.Items> found = new OneVersion(table).of(ids, WORDS);
        return ids.stream().filter(found::containsKey).flatMap(id -> archived(found.get(id)).stream()).toList();
    }

    private static Optional<ArchivedArticle> archived(OneVersion.Items items) {
        return switch (items.state()) {
            case Tombstone _ -> Optional.empty();
            case Article article -> Optional.of(new ArchivedArticle(article,
                    whole(article, items.words().get(Keys.TEXT)),
                    ArticleItems.reading(items.words().get(Keys.READING))));
        };
    }

    /** A text that is the one its article was archived with: no other is ever given for it. */
    private static SourceText whole(Article article, Map<String, AttributeValue> item) {
        SourceText text = new SourceText(ArticleItems.text(item));
        article.requireIts(text);
        return text;
    }

    /** Which reader an article was read by; nothing when there is none, or it was deleted. */
    Optional<String> readerVersion(ArticleId id) {
        return table.get(Keys.article(id), Keys.META).flatMap(item -> new Attributes(item).optional("readerVersion"));
    }

    /**
     * Every article in turn, in an order that stays.
     *
     * @param place where an earlier stretch ended; empty for the beginning
     * @param most  articles in it
     */
    public Stretch walk(Optional<String> place, int most) {
        return new Walk(table).from(place, most);
    }

    /**
     * Articles by date, newest first.
     *
     * @param before sort value that the first must come before
     */
    public List<Article> newest(Optional<Instant> from, Optional<Instant> to, Optional<String> before, int limit) {
        return table.indexes()
                .newest(Keys.BY_DATE, Keys.DATE_KEY, Keys.DATE_SORT, Keys.dateKeys(),
                        SortRange.of(from, to, before), limit)
                .stream()
                .map(ArticleItems::state)
                .<Article>mapMulti((state, articles) -> {
                    if (state instanceof Article article) articles.accept(article);
                })
                .toList();
    }

    /**
     * An actor's positions, newest first, stale ones included.
     *
     * @param before sort value that the first must come before
     */
    public List<LookupEntry> entries(String actorId, Optional<Instant> from, Optional<Instant> to,
            Optional<String> before, int limit) {
        return table.indexes()
                .newest(Keys.BY_ACTOR, Keys.ACTOR_KEY, Keys.ACTOR_SORT, Keys.actorKeys(actorId),
                        SortRange.of(from, to, before), limit)
                .stream()
                .map(ArticleItems::entry)
                .toList();
    }

    /**
     * Positions as they are now, by their ids; those that are gone are left out.
     *
     * @param holders id of each position's holder, by the position's id
     */
    public Map<String, Cited> cited(Map<String, String> holders) {
        Map<ArticleId, Article> articles = articles(holders.keySet().stream().map(ArticleId::ofPosition).toList());
        List<Attributes> keys = holders.entrySet()
                .stream()
                .filter(position -> articles.containsKey(ArticleId.ofPosition(position.getKey())))
                .map(position -> Keys.entry(articles.get(ArticleId.ofPosition(position.getKey())), position.getKey(),
                        position.getValue()))
                .toList();
        return table.getAll(keys)
                .stream()
                .map(ArticleItems::entry)
                .filter(entry -> entry.isOf(articles.get(entry.article())))
                .map(entry -> new Cited(articles.get(entry.article()), entry.position()))
                .collect(Collectors.toMap(cited -> cited.position().id(), Function.identity()));
    }

    /**
     * Makes something of the state and text of each article that is neither unknown nor deleted. Texts are unpacked one by
     * one: however many there are, only one is held whole.
     */
    public <R> Map<ArticleId, R> withTexts(Collection<ArticleId> ids, BiFunction<Article, SourceText, R> made) {
        Map<ArticleId, R> all = new HashMap<>();
        new OneVersion(table).of(ids, Keys.TEXT).forEach((id, items) -> {
            if (items.state() instanceof Article article && items.words().containsKey(Keys.TEXT))
                all.put(id, made.apply(article, new SourceText(ArticleItems.text(items.words().get(Keys.TEXT)))));
        });
        return all;
    }

    /** The current state of those articles that are neither unknown nor deleted. */
    public Map<ArticleId, Article> articles(Collection<ArticleId> ids) {
        Map<ArticleId, Article> found = new HashMap<>();
        table.getAll(ids.stream().distinct().map(id -> Attributes.key(Keys.article(id), Keys.META)).toList())
                .stream()
                .map(ArticleItems::state)
                .forEach(state -> {
                    if (state instanceof Article article) found.put(article.id(), article);
                });
        return found;
    }

    /**
     * Deletes the lookup entries that a correction or deletion left: all but those of the current reading, and of a later
     * version that somebody may be writing right now.
     */
    public void sweep(ArticleId id) {
        find(id).ifPresent(state -> table.delete(Keys.article(id), table.sortKeys(Keys.article(id), Keys.ENTRY)
                .stream()
                .filter(key -> isPast(Keys.revision(key), state))
                .toList()));
    }

    private static boolean isPast(String revision, ArticleState state) {
        boolean current = state instanceof Article article && article.rev().equals(revision);
        return !current && Revision.version(revision) <= state.version();
    }

    /** The article that a partition of the table holds. */
    public static ArticleId ofKey(String partition) {
        return Keys.article(partition);
    }
}
