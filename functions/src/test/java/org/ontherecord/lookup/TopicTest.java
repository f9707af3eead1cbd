package org.ontherecord.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Target;

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
        assertEquals(List.of(DPR), Topic.of("DPR").named(REPUBLICS, CATALOG::names));
        assertEquals(List.of(DPR, LPR), Topic.of("People's Republic").named(REPUBLICS, CATALOG::names));
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

    private static Optional<Match> match(String query, Target target) {
        return Topic.of(query).match(target, CATALOG::names);
    }
}
