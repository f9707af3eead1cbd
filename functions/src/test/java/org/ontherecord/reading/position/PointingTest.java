package org.ontherecord.reading.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.reading.entity.Actor;

class PointingTest {
    private static List<String> actors(String text) {
        return Reported.in(text).last().target().orElseThrow().actors().stream().map(Actor::name).toList();
    }

    @Test
    void leavesAPlaceDeepInTheTopicAsItStands() {
        assertEquals(List.of(),
                actors("France opened an embassy in Mali. Norway condemned the attack on the embassy."));
    }

    @Test
    void followsABareNounToAnEarlierPhraseWithTheSameHead() {
        assertEquals(List.of("Iran"),
                actors("The talks are about sanctions against Iran. Brazil opposes the sanctions."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"Chile accused Peru of arming rebels near its border. > Peru",
            "Togo rejected an attempt to change its constitution. > Togo"})
    void givesAPossessiveToTheAccusedElseToTheHolder(String text, String actor) {
        assertEquals(List.of(actor), actors(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Ghana condemned the arrest of Cuba's Carlos Ruiz. Carlos Ruiz wrote books. > Carlos Ruiz",
            "Ghana supports the European Convention. > nobody",
            "Ghana opposes the Obama administration's plan. President Obama spoke. > United States"})
    void namesNoStateThatOnlyQualifiesAName(String text, String names) {
        List<String> expected = names.equals("nobody") ? List.of() : List.of(names);
        assertEquals(expected, Reported.in(text)
                .positions()
                .get(0)
                .target()
                .orElseThrow()
                .actors()
                .stream()
                .map(Actor::name)
                .toList());
    }

    @Test
    void takesBothCountriesForTwoOnlyWhereTwoAreSpokenOf() {
        assertEquals(List.of("Peru", "Chile"),
                actors("Peru and Chile share a border. Norway urged both countries to talk."));
        assertEquals(true, Reported
                .in("Peru, Chile and Brazil share a river. Bolivia is near. Norway urged both countries to talk.")
                .last()
                .target()
                .isEmpty());
    }
}
