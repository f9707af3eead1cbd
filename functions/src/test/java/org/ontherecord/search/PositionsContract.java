package org.ontherecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ontherecord.search.Printed.DONETSK;
import static org.ontherecord.search.Printed.KAZAKHSTAN;
import static org.ontherecord.search.Printed.RUSSIA;
import static org.ontherecord.search.Printed.TOKAYEV;
import static org.ontherecord.search.Printed.UNION;
import static org.ontherecord.search.Printed.id;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.PositionSelection.TargetTerm;

/** Which positions every index finds. */
abstract class PositionsContract extends CountsContract {
    private static final int CONDITIONS = 9;

    @Test
    void positionsComeBackWhole() {
        List<IndexedArticle> articles = articles();
        List<IndexedPosition> all = of(articles).positions(PositionSelection.ALL, 1000);

        assertEquals(newestFirst(positions(articles)), all);
        assertTrue(all.size() > 10, "the reader found " + all.size());
    }

    @Test
    void positionsMeetEveryConditionThatIsGiven() {
        List<IndexedArticle> articles = articles();
        ArticleIndex index = of(articles);
        positions(articles).flatMap(PositionsContract::selections)
                .distinct()
                .forEach(asked -> assertEquals(newestFirst(positions(articles).filter(new Selecting(asked)::takes)),
                        index.positions(asked, 1000), asked.toString()));
    }

    @Test
    void aTopicThatNothingCanMeetFindsNothing() {
        ArticleIndex index = of(articles());

        assertEquals(List.of(), index.positions(about(Set.of()), 10));
        assertEquals(List.of(), index.positions(about(Set.of(new TargetTerm.Stem("zzz"))), 10));
        assertEquals(List.of(), index.positions(about(Set.of(new TargetTerm.Begun("*"))), 10));
    }

    @Test
    void theNewestPositionsAreTold() {
        ArticleIndex index = of(Printed.as("a").on("2026-01-01").holding(UNION, Stance.SUPPORTS, target("talks")),
                Printed.as("b").on("2026-01-03").holding(UNION, Stance.OPPOSES, target("talks")),
                Printed.as("c").on("2026-01-02").holding(UNION, Stance.NEUTRAL, target("talks")));

        assertEquals(List.of(id("b"), id("c")),
                index.positions(PositionSelection.ALL, 2).stream().map(IndexedPosition::article).toList());
    }

    private static List<IndexedArticle> articles() {
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
        return articles;
    }

    private static Stream<IndexedPosition> positions(List<IndexedArticle> articles) {
        return articles.stream().flatMap(article -> article.positions().stream());
    }

    /** Selections with each condition, and with several, that a position meets. */
    private static Stream<PositionSelection> selections(IndexedPosition position) {
        IntStream alone = IntStream.range(0, CONDITIONS).map(condition -> 1 << condition);
        IntStream together = IntStream.of(3, 9, 48, 129, 130, 136, 240, 257, 384, 511);
        return Stream.concat(IntStream.concat(alone, together).mapToObj(chosen -> selection(position, chosen)),
                terms(position).map(term -> about(Set.of(term, new TargetTerm.Stem("zzz")))));
    }

    private static PositionSelection selection(IndexedPosition like, int chosen) {
        Choice choice = new Choice(chosen);
        String holder = like.holder().id();
        return new PositionSelection(choice.of(0, holder), choice.of(1, like.holder().kind()),
                choice.of(2, Set.copyOf(EnumSet.of(like.stance(), Stance.DENIES))).orElse(Set.of()),
                choice.of(3, like.speaker().orElse(like.holder()).id()),
                choice.of(4, like.sources().isEmpty() ? "none" : like.sources().getLast().toUpperCase(Locale.ROOT)),
                choice.of(5, like.sortAt()), choice.of(6, like.sortAt()),
                choice.of(7, terms(like).limit(2).map(Set::of).toList()).orElse(List.of()),
                choice.of(8, Set.of(holder.substring(holder.lastIndexOf('-') + 1))).orElse(Set.of()));
    }

    /** Some of the conditions, as bits. */
    private record Choice(int chosen) {
        <T> Optional<T> of(int condition, T value) {
            return Optional.of(value).filter(_ -> (chosen >> condition & 1) == 1);
        }
    }

    private static Stream<TargetTerm> terms(IndexedPosition position) {
        return position.target()
                .stream()
                .flatMap(target -> Stream.concat(
                        Words.of(target.text() + " " + target.aspect())
                                .stream()
                                .flatMap(stem -> Stream.<TargetTerm>of(
                                        new TargetTerm.Stem(stem),
                                        new TargetTerm.Begun(stem.substring(0, 1 + stem.length() / 2)))),
                        target.actors()
                                .stream()
                                .map(Actor::id)
                                .flatMap(id -> Stream.<TargetTerm>of(new TargetTerm.Names(id),
                                        new TargetTerm.RecognitionOf(id)))));
    }

    private static PositionSelection about(Set<TargetTerm> one) {
        return new PositionSelection(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(one), Set.of());
    }

    private static List<IndexedPosition> newestFirst(Stream<IndexedPosition> positions) {
        return positions.sorted(Comparator.comparing(IndexedPosition::sortAt)
                .reversed()
                .thenComparing(IndexedPosition::id)).toList();
    }
}
