package org.ontherecord.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.InMemoryIndex;
import org.ontherecord.search.IndexedArticle;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;
import org.ontherecord.search.Printed;
import org.ontherecord.search.ReadArticles;

class TopicTest {
    private static final ActorCatalog CATALOG = ActorCatalog.standard();
    private static final Actor DPR = CATALOG.find("Donetsk People's Republic").orElseThrow();
    private static final Actor LPR = CATALOG.find("Luhansk People's Republic").orElseThrow();
    private static final Target REPUBLICS = new Target("the two self-proclaimed republics", List.of(DPR, LPR),
            Target.RECOGNITION);

    @ParameterizedTest
    @ValueSource(strings = {"Donetsk", "DPR", "Luhansk People’s Republic", "recognition of Donetsk",
            "independence of the Donetsk People's Republic", "LNR"})
    void aQueryThatNamesAnEntityIsItsRecognition(String query) {
        assertEquals(Optional.of(Match.IS), match(query, REPUBLICS));
    }

    @Test
    void onlyTheEntityThatIsAskedForIsNamed() {
        assertEquals(List.of(DPR), Topic.of("DPR").named(REPUBLICS, Names.standard()));
        assertEquals(List.of(DPR, LPR), Topic.of("People's Republic").named(REPUBLICS, Names.standard()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kherson", "Donetsk airport", "the of", "?", "Korea"})
    void aQueryWithOtherWordsDoesNotMatch(String query) {
        assertEquals(Optional.empty(), match(query, REPUBLICS));
    }

    @Test
    void aThingIsNamedByMostOfItsWordsInWhateverInflection() {
        Target integrity = new Target("the principle of territorial integrity of all states", List.of(),
                "principle of territorial integrity");

        assertEquals(Optional.of(Match.IS), match("territorial integrity", integrity));
        assertEquals(Optional.of(Match.INVOLVES), match("all states", integrity));
        assertEquals(Optional.empty(), match("territorial claims", integrity));
    }

    @Test
    void whatIsSaidOfAnEntitysDeedIsNotItsRecognition() {
        Actor russia = CATALOG.find("Russia").orElseThrow();
        Target annexation = new Target("Russia's annexation of Crimea", List.of(russia), "annexation");

        assertEquals(Optional.of(Match.INVOLVES), match("Russia", annexation));
        assertEquals(Optional.of(Match.INVOLVES), match("Moscow", annexation));
        assertEquals(Optional.of(Match.IS), match("annexation of Crimea", annexation));
    }

    @Test
    void anActorBeyondTheCatalogGoesByItsName() {
        Actor person = new Actor("Jane Doe", ActorKind.PERSON);
        assertEquals(Optional.of(Match.INVOLVES), match("Doe", new Target("her release", List.of(person), "release")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Donetsk", "DPR", "recognition of the DPR", "independence of Luhansk", "LNR status",
            "People's Republic", "recognition", "independence", "Moscow", "Moscow's annexation of Crimea", "Crimea",
            "territorial integrity", "Somaliland", "US sanctions", "memorandum",
            "Guyana",
            "nothing of the kind"})
    void theIndexFindsEveryTargetThatMatches(String query) {
        List<IndexedArticle> articles = Stream.concat(ReadArticles.all().stream(), Stream.of(printed())).toList();
        Topic topic = Topic.of(query);
        Set<String> matching = articles.stream()
                .flatMap(article -> article.positions().stream())
                .filter(position -> position.target()
                        .flatMap(target -> topic.match(target, Names.standard()))
                        .isPresent())
                .map(IndexedPosition::id)
                .collect(Collectors.toSet());
        Set<String> found = InMemoryIndex.of(articles)
                .positions(PositionSelection.onTopic(topic.terms(Names.standard())), 10_000)
                .stream()
                .map(IndexedPosition::id)
                .collect(Collectors.toSet());
        assertTrue(found.containsAll(matching), query);
        assertEquals(query.startsWith("nothing"), matching.isEmpty(), query);
    }

    private static IndexedArticle printed() {
        Actor russia = CATALOG.find("Russia").orElseThrow();
        Actor states = CATALOG.find("United States").orElseThrow();
        return Printed.as("topics")
                .holding(russia, Stance.RECOGNISES, REPUBLICS)
                .holding(russia, Stance.SUPPORTS, new Target("its annexation of Crimea", List.of(russia), "annexation"))
                .holding(russia, Stance.OPPOSES, new Target("the sanctions", List.of(states), "sanctions"))
                .holding(russia, Stance.SUPPORTS, new Target("independence", List.of(), "independence"))
                .article();
    }

    private static Optional<Match> match(String query, Target target) {
        return Topic.of(query).match(target, Names.standard());
    }
}
