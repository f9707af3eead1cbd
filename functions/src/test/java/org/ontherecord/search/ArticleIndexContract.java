package org.ontherecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ontherecord.search.Printed.DONETSK;
import static org.ontherecord.search.Printed.KAZAKHSTAN;
import static org.ontherecord.search.Printed.RUSSIA;
import static org.ontherecord.search.Printed.TOKAYEV;
import static org.ontherecord.search.Printed.UNION;
import static org.ontherecord.search.Printed.id;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ontherecord.article.ArticleId;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.ArticleHits.Count;
import org.ontherecord.search.ArticleHits.Facet;
import org.ontherecord.search.ArticleQuery.Sort;
import org.ontherecord.search.Clause.Field;

/** What every index of articles answers. An engine's own test says how an empty one is come by. */
public abstract class ArticleIndexContract {
    /** An index with nothing in it, and what writes it. */
    public record Engine(ArticleIndex index, ArticleIndexer indexer) {}

    protected abstract Engine empty();

    /** Waits until what was applied is found. */
    protected void settle() {}

    // words

    @Test
    void aWordIsFoundByItsStemWhateverItsCaseAndAccents() {
        ArticleIndex index = of(Printed.as("a").says("President Erdoğan recognises the talks"),
                Printed.as("b").says("Nothing of the kind"));

        assertEquals(List.of("a"), found(index, words("ERDOGAN recognised")));
        assertEquals(List.of("a"), found(index, words("talk")));
    }

    @Test
    void aPossessiveIsTheWordItself() {
        ArticleIndex index = of(Printed.as("a").says("Moldova’s parliament voted"));

        assertEquals(List.of("a"), found(index, words("moldova")));
    }

    @Test
    void stopWordsAreNotAskedFor() {
        ArticleIndex index = of(Printed.as("a").says("A ceasefire in the valley"));

        assertEquals(List.of("a"), found(index, words("the ceasefire of that valley")));
    }

    @Test
    void wordsOfWhichNoneIsLeftFindNothing() {
        ArticleIndex index = of(Printed.as("a").says("The one and the other"));

        assertEquals(List.of(), found(index, words("the and")));
        assertEquals(List.of(), found(index, words("…")));
        assertEquals(List.of(), found(index, new Clause.Phrase(Field.ANY, "of the")));
        assertEquals(List.of("a"), found(index, new Clause.Not(words("the"))));
    }

    @Test
    void twoWordsMustBothBeMet() {
        ArticleIndex index = of(Printed.as("a").says("grain corridor deal"), Printed.as("b").says("grain corridor"),
                Printed.as("c").says("deal"));

        assertEquals(List.of("a"), found(index, words("grain deal")));
    }

    @Test
    void twoWordsOfThreeAreEnoughWhereTheBestComeFirst() {
        ArticleIndex index = of(Printed.as("a").says("grain corridor deal"), Printed.as("b").says("grain corridor"),
                Printed.as("c").says("deal"));

        assertEquals(List.of("a", "b"), found(index, words("grain corridor deal")));
        assertEquals(List.of("a"), names(index.articles(query(Sort.NEWEST, 9, words("grain corridor deal"))).hits()));
    }

    @Test
    void aQuestionInAWholeSentenceFindsItsAnswer() {
        ArticleIndex index = of(
                Printed.as("a").says("The grain corridor deal of Ukraine and Turkey was extended again"),
                Printed.as("b").says("Turkey played Ukraine at football"), Printed.as("c").says("Turkey votes"));
        Clause question = words("why was the deal on a grain corridor for ukraine extended again with turkey");

        assertEquals(List.of("a", "b"), found(index, question));
        assertEquals(List.of("a"), names(index.articles(query(Sort.OLDEST, 9, question)).hits()));
    }

    @Test
    void theRarerOfTwoWordsCountsForMore() {
        ArticleIndex index = of(Printed.as("a").says("minister visits"), Printed.as("b").says("glacier visits"),
                Printed.as("c").says("minister travels"), Printed.as("d").says("minister rests"));

        assertEquals("b", found(index, new Clause.Any(List.of(words("minister"), words("glacier")))).getFirst());
    }

    @Test
    void aWordOfTheTitleCountsForMore() {
        ArticleIndex index = of(Printed.as("a").titled("Weather today").says("glacier and valley, valley and sun"),
                Printed.as("b").titled("Glacier today").says("sun and valley, valley and weather"));

        assertEquals(List.of("b", "a"), found(index, words("glacier")));
    }

    @Test
    void wordsOfATitleAreFoundInTheTitleAlone() {
        ArticleIndex index = of(Printed.as("a").titled("Weather").says("glacier"),
                Printed.as("b").titled("Glacier").says("weather"));

        assertEquals(List.of("b"), found(index, new Clause.Words(Field.TITLE, "glaciers")));
        assertEquals(List.of("b"), found(index, new Clause.Phrase(Field.TITLE, "glacier")));
    }

    @Test
    void aSpeakerIsFoundByAPartOfTheName() {
        ArticleIndex index = of(Printed.as("a").says("He spoke").quoting(TOKAYEV),
                Printed.as("b").says("Tokayev did not speak").quoting(UNION));

        assertEquals(List.of("a"), found(index, new Clause.Words(Field.SPEAKER, "tokayev")));
        assertEquals(List.of("a"), found(index, new Clause.Phrase(Field.SPEAKER, "jomart tokayev")));
        assertEquals(List.of(), found(index, new Clause.Words(Field.SPEAKER, "tokayev union")));
    }

    // phrases

    @Test
    void aPhraseStandsTogetherAndInOrder() {
        ArticleIndex index = of(Printed.as("a").says("They recognised the republics at once"),
                Printed.as("b").says("The republics recognised them"),
                Printed.as("c").says("They recognised none of the many republics"));

        assertEquals(List.of("a"), found(index, new Clause.Phrase(Field.ANY, "recognise the republic")));
    }

    @Test
    void aPhraseDoesNotRunFromTheTitleIntoTheText() {
        ArticleIndex index = of(Printed.as("a").titled("Talks on grain").says("Corridor opened"),
                Printed.as("b").titled("Grain corridor").says("It opened"));

        assertEquals(List.of("b"), found(index, new Clause.Phrase(Field.ANY, "grain corridor")));
    }

    // clauses

    @Test
    void clausesAreJoinedAndNested() {
        ArticleIndex index = of(Printed.as("a").says("grain corridor"), Printed.as("b").says("grain embargo"),
                Printed.as("c").says("corridor embargo"), Printed.as("d").says("weather"));

        assertEquals(List.of("a"), found(index, words("grain"), words("corridor")));
        assertEquals(List.of("b"), found(index, words("grain"), new Clause.Not(words("corridor"))));
        assertEquals(List.of("c", "d"), sorted(index, new Clause.Not(words("grain"))));
        assertEquals(List.of("a", "b", "c"), sorted(index,
                new Clause.Any(List.of(new Clause.All(List.of(words("grain"), words("corridor"))), words("embargo")))));
        assertEquals(List.of("c", "d"), sorted(index,
                new Clause.Any(List.of(new Clause.Not(words("grain")), words("weather")))));
        assertEquals(List.of("a", "b", "c", "d"), sorted(index));
    }

    @Test
    void theMoreOfSeveralClausesAreMetTheBetter() {
        ArticleIndex index = of(Printed.as("a").says("grain and more grain"), Printed.as("b").says("grain corridor"),
                Printed.as("c").says("corridor and more corridor"));

        assertEquals("b",
                found(index, new Clause.Any(List.of(words("grain"), words("corridor")))).getFirst());
    }

    @Test
    void anArticleIsFoundByAnActor() {
        ArticleIndex index = of(Printed.as("a").holding(KAZAKHSTAN, Stance.SUPPORTS, target("talks", RUSSIA)),
                Printed.as("b").quoting(TOKAYEV));

        assertEquals(List.of("a"), found(index, new Clause.ByActor("russia")));
        assertEquals(List.of("a"), found(index, new Clause.ByActor("kazakhstan")));
        assertEquals(List.of("b"), found(index, new Clause.ByActor("kassym-jomart-tokayev")));
        assertEquals(List.of(), found(index, new Clause.ByActor("tokayev")));
    }

    @Test
    void anArticleIsFoundByItsSourceOrItsSite() {
        ArticleIndex index = of(Printed.as("a").by("The Sample Gazette", "gazette.example.org"),
                Printed.as("b").by("The Sample Herald"));

        assertEquals(List.of("a"), found(index, new Clause.BySource("the sample gazette ")));
        assertEquals(List.of("a"), found(index, new Clause.BySource("gazette.example.org")));
        assertEquals(List.of(), found(index, new Clause.BySource("gazette")));
    }

    @Test
    void bothEndsOfAPeriodBelongToIt() {
        ArticleIndex index = of(Printed.as("a").on("2026-01-01"), Printed.as("b").on("2026-01-02"),
                Printed.as("c").on("2026-01-03"));

        assertEquals(List.of("a", "b"), sorted(index, dated("2026-01-01", "2026-01-02")));
        assertEquals(List.of("b", "c"), sorted(index,
                new Clause.Dated(Optional.of(Instant.parse("2026-01-01T00:00:00.001Z")), Optional.empty())));
        assertEquals(List.of("a"), sorted(index,
                new Clause.Dated(Optional.empty(), Optional.of(Instant.parse("2026-01-01T23:59:59.999Z")))));
    }

    // sorting and paging

    @Test
    void articlesAreSortedByTimeAndThoseOfOneTimeById() {
        ArticleIndex index = of(Printed.as("d").on("2026-01-01"), Printed.as("b").on("2026-01-02"),
                Printed.as("a").on("2026-01-02"), Printed.as("2").on("2026-01-02"), Printed.as("c").on("1965-07-04"));

        assertEquals(List.of("2", "a", "b", "d", "c"), names(index.articles(query(Sort.NEWEST, 10)).hits()));
        assertEquals(List.of("c", "d", "2", "a", "b"), names(index.articles(query(Sort.OLDEST, 10)).hits()));
    }

    @Test
    void pagesJoinToTheWholeList() {
        Engine engine = empty();
        List<Change> changes = IntStream.range(0, 60)
                .<Change>mapToObj(i -> new Change.Put(Printed.as(letters(i))
                        .titled(i % 2 == 0 ? "Harbour" : "Pier")
                        .says("harbour " + "news ".repeat(1 + i % 3))
                        .on("2026-02-0" + (1 + i % 5))
                        .article()))
                .toList();
        engine.indexer.apply(changes.subList(0, 17));
        engine.indexer.apply(changes.subList(17, 60));
        settle();
        for (Sort sort : Sort.values()) {
            List<Place> whole = engine.index.articles(query(sort, 100, words("harbour"))).hits();
            assertEquals(60, whole.size());
            assertEquals(whole, pages(engine.index, sort, words("harbour")), sort.name());
        }
    }

    @Test
    void theTotalCountsAllHitsOnEveryPage() {
        ArticleIndex index = of(Printed.as("a").says("grain"), Printed.as("b").says("grain"),
                Printed.as("c").says("grain"), Printed.as("d").says("coal"));
        ArticleHits first = index.articles(query(Sort.RELEVANCE, 1, words("grain")));

        assertEquals(3, first.total());
        assertEquals(3, index.articles(new ArticleQuery(List.of(words("grain")), Sort.RELEVANCE, 1,
                Optional.of(first.hits().getFirst()), false)).total());
    }

    // facets

    @Test
    void facetsCountAllHitsAndNotThePageAlone() {
        ArticleIndex index = of(
                Printed.as("a").says("grain").by("Gazette", "gazette.example").on("2026-01-31").quoting(TOKAYEV),
                Printed.as("b").says("grain").by("Gazette").on("2026-02-01").quoting(TOKAYEV).quoting(UNION),
                Printed.as("c").says("grain").by("Herald").archived("2026-02-28T23:59:59.999Z"),
                Printed.as("d").says("coal").by("Herald").on("2026-02-02").quoting(TOKAYEV));
        ArticleHits hits = index.articles(
                new ArticleQuery(List.of(words("grain")), Sort.NEWEST, 1, Optional.empty(), true));

        assertEquals(1, hits.hits().size());
        assertEquals(
                Map.of(Facet.SOURCE, List.of(new Count("Gazette", 2), new Count("Herald", 1)), Facet.ACTOR,
                        List.of(new Count("kassym-jomart-tokayev\tKassym-Jomart Tokayev", 2),
                                new Count("european-union\tEuropean Union", 1)),
                        Facet.MONTH, List.of(new Count("2026-02", 2), new Count("2026-01", 1))),
                hits.facets());
    }

    @Test
    void facetsAreNotCountedUnlessAskedFor() {
        assertEquals(Map.of(), of(Printed.as("a").by("Gazette")).articles(query(Sort.NEWEST, 1)).facets());
    }

    @Test
    void aFacetTellsItsTenMostFrequentValues() {
        Engine engine = empty();
        List<Change> changes = new ArrayList<>();
        for (int source = 0; source < 26; source++)
            for (int i = 0; i <= source; i++)
                changes.add(new Change.Put(Printed.as("q" + letters(source) + letters(i))
                        .by("Paper " + (char) ('A' + source))
                        .article()));
        for (int from = 0; from < changes.size(); from += 60)
            engine.indexer.apply(changes.subList(from, Math.min(changes.size(), from + 60)));
        settle();
        List<Count> counts = engine.index.articles(
                new ArticleQuery(List.of(), Sort.NEWEST, 1, Optional.empty(), true)).facets().get(Facet.SOURCE);

        assertEquals(
                IntStream.range(0, 10).mapToObj(i -> new Count("Paper " + (char) ('Z' - i), 26 - i)).toList(),
                counts);
    }

    // more like one

    @Test
    void articlesLikeOneShareTheWordsThatOthersLack() {
        ArticleIndex index = of(Printed.as("a").says("The glacier melts and the valley floods each spring"),
                Printed.as("b").says("A glacier that melts floods the valley"),
                Printed.as("c").says("The valley elects a mayor each spring"),
                Printed.as("d").says("Exports of grain fell"));

        assertEquals(List.of(id("b"), id("c")),
                index.like(id("a"), "", "The glacier melts and the valley floods each spring", 5));
        assertEquals(List.of(id("b")),
                index.like(id("a"), "", "The glacier melts and the valley floods each spring", 1));
        assertEquals(List.of(), index.like(id("x"), "", "zzz", 5));
    }

    // positions

    @Test
    void positionsComeBackWhole() {
        List<IndexedArticle> articles = new ArrayList<>(ReadArticles.all());
        articles.add(Printed.as("a")
                .by("The Sample Gazette", "gazette.example.org")
                .on("2026-01-31T09:30:00.250Z")
                .holding(TOKAYEV, Optional.of(KAZAKHSTAN), Optional.empty(), Stance.DOES_NOT_RECOGNISE,
                        Optional.of(new Target("the Donetsk People's Republic", List.of(DONETSK, RUSSIA),
                                Target.RECOGNITION)))
                .holding(UNION, Optional.empty(), Optional.of(TOKAYEV), Stance.NEUTRAL, Optional.empty())
                .holding(RUSSIA, Stance.THREATENS, target("öde\tInseln"))
                .article());
        articles.add(Printed.as("b")
                .archived("2026-03-01T00:00:00Z")
                .holding(UNION, Stance.SUPPORTS, target("talks"))
                .article());
        ArticleIndex index = of(articles);
        List<IndexedPosition> all = index.positions(PositionSelection.ALL, 1000);

        assertEquals(newestFirst(articles.stream().flatMap(article -> article.positions().stream())), all);
        assertTrue(all.size() > 10, "the reader found " + all.size());
    }

    @Test
    void theNewestPositionsAreTold() {
        ArticleIndex index = of(Printed.as("a").on("2026-01-01").holding(UNION, Stance.SUPPORTS, target("talks")),
                Printed.as("b").on("2026-01-03").holding(UNION, Stance.OPPOSES, target("talks")),
                Printed.as("c").on("2026-01-02").holding(UNION, Stance.NEUTRAL, target("talks")));

        assertEquals(List.of(id("b"), id("c")),
                index.positions(PositionSelection.ALL, 2).stream().map(IndexedPosition::article).toList());
    }

    private static List<IndexedPosition> newestFirst(Stream<IndexedPosition> positions) {
        return positions.sorted(java.util.Comparator.comparing(IndexedPosition::sortAt)
                .reversed()
                .thenComparing(IndexedPosition::id)).toList();
    }

    // changes

    @Test
    void anEmptyIndexAnswersWithNothing() {
        ArticleIndex index = of();

        assertEquals(new ArticleHits(List.of(), 0, Map.of()), index.articles(query(Sort.NEWEST, 5)));
        assertEquals(List.of(), index.positions(PositionSelection.ALL, 5));
        assertEquals(List.of(), index.like(id("a"), "Grain", "Corn", 5));
        assertEquals(0, index.state().articles());
    }

    @Test
    void aCorrectedArticleReplacesWhatTheIndexHad() {
        Engine engine = empty();
        apply(engine, new Change.Put(Printed.as("a")
                .titled("Weather")
                .says("rain")
                .holding(UNION, Stance.SUPPORTS, target("talks"))
                .article()));
        apply(engine, new Change.Put(Printed.as("a")
                .says("sunshine")
                .holding(RUSSIA, Stance.OPPOSES, target("talks"))
                .article()));

        assertEquals(List.of(), found(engine.index, words("rain")));
        assertEquals(List.of(), found(engine.index, words("weather")));
        assertEquals(List.of("a"), found(engine.index, words("sunshine")));
        assertEquals(List.of(RUSSIA), engine.index.positions(PositionSelection.ALL, 5)
                .stream()
                .map(IndexedPosition::holder)
                .toList());
        assertEquals(1, engine.index.state().articles());
        assertEquals(1, engine.index.state().positions());
    }

    @Test
    void nothingOfARemovedArticleIsFound() {
        Engine engine = empty();
        apply(engine,
                new Change.Put(
                        Printed.as("a").says("rain").holding(UNION, Stance.SUPPORTS, target("talks")).article()),
                new Change.Put(Printed.as("b").says("rain").article()));
        apply(engine, new Change.Remove(id("a")));

        assertEquals(List.of("b"), found(engine.index, words("rain")));
        assertEquals(List.of(), engine.index.positions(PositionSelection.ALL, 5));
        assertEquals(1, engine.index.state().articles());
        assertEquals(0, engine.index.state().positions());
    }

    @Test
    void changesAppliedAgainChangeNothing() {
        Engine engine = empty();
        Change put = new Change.Put(
                Printed.as("a").says("rain").holding(UNION, Stance.SUPPORTS, target("talks")).article());
        Change remove = new Change.Remove(id("b"));
        apply(engine, put, new Change.Put(Printed.as("b").says("rain").article()), remove);
        apply(engine, put, remove);

        assertEquals(List.of("a"), found(engine.index, words("rain")));
        assertEquals(1, engine.index.positions(PositionSelection.ALL, 5).size());
    }

    @Test
    void ofSeveralChangesOfAnArticleTheLastStands() {
        Engine engine = empty();
        apply(engine, new Change.Put(Printed.as("a").says("rain").article()),
                new Change.Put(Printed.as("a").says("sunshine").article()),
                new Change.Put(Printed.as("b").says("rain").article()), new Change.Remove(id("b")),
                new Change.Remove(id("c")), new Change.Put(Printed.as("c").says("rain").article()));

        assertEquals(List.of("c"), found(engine.index, words("rain")));
        assertEquals(2, engine.index.state().articles());
    }

    @Test
    void theStateCountsArticlesAndPositions() {
        ArticleIndex index = of(Printed.as("a")
                .holding(UNION, Stance.SUPPORTS, target("talks"))
                .holding(RUSSIA, Stance.OPPOSES, target("talks")), Printed.as("b"));

        assertEquals(2, index.state().articles());
        assertEquals(2, index.state().positions());
    }

    // how tests ask

    private ArticleIndex of(Printed... articles) {
        return of(Stream.of(articles).map(Printed::article).toList());
    }

    private ArticleIndex of(List<IndexedArticle> articles) {
        Engine engine = empty();
        apply(engine, articles.stream().map(Change.Put::new).toArray(Change[]::new));
        return engine.index;
    }

    private void apply(Engine engine, Change... changes) {
        engine.indexer.apply(List.of(changes));
        settle();
    }

    private static Clause words(String text) {
        return new Clause.Words(Field.ANY, text);
    }

    private static Clause dated(String from, String to) {
        return new Clause.Dated(Optional.of(Instant.parse(from + "T00:00:00Z")),
                Optional.of(Instant.parse(to + "T00:00:00Z")));
    }

    private static Target target(String text, org.ontherecord.reading.entity.Actor... actors) {
        return new Target(text, List.of(actors), text);
    }

    private static ArticleQuery query(Sort sort, int limit, Clause... clauses) {
        return new ArticleQuery(List.of(clauses), sort, limit, Optional.empty(), false);
    }

    private static List<String> found(ArticleIndex index, Clause... clauses) {
        ArticleHits hits = index.articles(query(Sort.RELEVANCE, 100, clauses));
        assertEquals(hits.hits().size(), hits.total());
        return names(hits.hits());
    }

    private static List<String> sorted(ArticleIndex index, Clause... clauses) {
        return found(index, clauses).stream().sorted().toList();
    }

    private static List<Place> pages(ArticleIndex index, Sort sort, Clause clause) {
        List<Place> places = new ArrayList<>();
        Optional<Place> after = Optional.empty();
        do {
            List<Place> page = index.articles(new ArticleQuery(List.of(clause), sort, 7, after, false)).hits();
            places.addAll(page);
            after = page.isEmpty() ? Optional.empty() : Optional.of(Place.decode(page.getLast().encode()));
        } while (after.isPresent());
        return places;
    }

    private static List<String> names(List<Place> hits) {
        return hits.stream().map(Place::article).map(ArticleId::value).map(id -> id.substring(0, 1)).toList();
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }
}
