package org.ontherecord.reading.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DependencySubjectTest {
    @ParameterizedTest
    @ValueSource(strings = {"Norway recalled its envoy on Monday and a day later condemned the raid.",
            "Norway recalled its envoy on Friday and a day later strongly condemned the raid."})
    void aVerbAfterAndSharesTheSubjectOfADistantOne(String sentence) {
        assertEquals(List.of("Norway | condemns | the raid"), Reported.in(sentence).lines());
    }

    @Test
    void aFrameThatOnlyTheTreeMadePossibleIsCountedApart() {
        Position position = Reported.in("With Norway backing the rebels, the talks failed.").last();
        assertEquals("Norway, parsed-subject/supports", position.holder().name() + ", " + position.frame());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Chile's leaders flew to Lima to demand an apology. > Chile | calls-for | an apology",
            "Brazil tried on Tuesday to dismiss the report. > Brazil | rejects | the report"})
    void anInfinitiveIsHeldByWhoeverItsGovernorHas(String sentence, String position) {
        assertEquals(List.of(position), Reported.in(sentence).lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Ghana sees no reason to change the border. > Ghana | opposes | change the border",
            "Ghana stressed the importance of opening the border. > Ghana | supports | opening the border"})
    void aTriggerThatEndsInAPrepositionTakesAVerb(String sentence, String position) {
        assertEquals(List.of(position), Reported.in(sentence).lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norway said the man who advised Togo should resign.",
            "Norway says the rebels who fled Togo attacked a village."})
    void whatIsSaidOfASubjectThatTheTreeDisputesIsLeftOut(String sentence) {
        assertEquals(List.of(), Reported.in(sentence).lines());
    }

    @Test
    void noTreeFindsAHolderWhereNobodyIsNamed() {
        assertEquals(List.of(), Reported.in("Critics gathered outside and a day later condemned the raid.").lines());
    }
}
