package org.ontherecord.reading.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"Chile recognises Kosovo. > Kosovo | recognition | 1",
            "Chile does not recognise Kosovo as an independent state. > Kosovo | recognition | -1",
            "Chile recognises Crimea as part of Ukraine. > Crimea | recognition as part of Ukraine | 1",
            "Norway does not recognise the breakaway region of Transnistria. > Transnistria | recognition | -1",
            "Austria condemned the annexation of Crimea. > Crimea | annexation of Crimea | -1"})
    void tellsRecognitionFromOtherThings(String sentence, String target) {
        assertEquals(target, Reported.in(sentence).target());
    }

    @ParameterizedTest
    @CsvSource({"Kenya called for a truce., 1", "Kenya called for an end to the fighting., -1",
            "Finland opposes lifting the ban on Belarus., 1", "Peru urged Chile not to sign the deal., -1",
            "France wants Algeria to end the blockade., -1", "Ghana opposes the tax., -1"})
    void turnsRoundWhereTheTopicIsReversed(String sentence, int towards) {
        assertEquals(towards, Reported.in(sentence).last().towards().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"Hungary vowed to retaliate.", "Brazil has accused Peru of hiding the figures.",
            "Italy warned that trade would suffer if the law passes.",
            "Italy would recognise Kosovo if Serbia agreed, its foreign ministry said.",
            "Italy said it would support the treaty once it is signed."})
    void countsNoThreatsAndNoClaims(String sentence) {
        assertEquals(true, Reported.in(sentence).last().towards().isEmpty());
    }

    @Test
    void followsEitherToBothOfThem() {
        assertEquals("Donetsk People's Republic, Luhansk People's Republic | recognition | -1",
                Reported.in("The Donetsk and Luhansk People's Republics (Norway doesn't recognise either) held a vote.")
                        .target());
    }

    @Test
    void followsTheChargeToWhatWasCharged() {
        Reported reported = Reported.in("Peru accused Chile of arming rebels. Chile denied the charge.");
        assertEquals("Chile of arming rebels", reported.last().target().orElseThrow().text());
    }

    @Test
    void putsNamesInPlaceOfPronouns() {
        Reported reported = Reported
                .in("Russia's President Ivan Petrov met reporters. He said Ukraine should withdraw its troops.");
        assertEquals("Ukraine should withdraw Ukraine's troops", reported.last().target().orElseThrow().text());
    }

    @Test
    void leavesOpenWhatPointsAtNobody() {
        Position position = Reported.in("Mexico called on both sides to halt the shelling.").last();
        assertEquals(Optional.empty(), position.target());
        assertEquals(-1, position.towards().orElseThrow());
    }
}
