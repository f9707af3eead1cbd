package org.ontherecord.reading.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a position and is none. */
class OtherSensesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Norway did not stand for the leadership.", "Ann Roe protested her innocence.",
            "The police of Togo blocked the traffic.", "Ann Roe launches her defence of the title.",
            "Ann Roe was troubled by injury.", "The ball was charged down by Ann Roe.",
            "Ghana blames the weather.", "Ghana regrets the delay.", "Ann Roe blasted wide.",
            "Ghana suffers from declining revenue.", "Ghana neither confirms nor denies the sale.",
            "Ann Roe said Togo has failed to score.", "The set is called OPT, which stands for a long name.",
            "Norway was so concerned that it left."})
    void ofAWordIsToldByWhatFollows(String sentence) {
        assertEquals(List.of(), Reported.in(sentence).lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ghana estimates it will build ten ships.",
            "\"Hopefully, we will build ten ships,\" said Ann Roe.", "Ann Roe said she would not have built it.",
            "Ann Roe said she will never forget it.", "Ghana said it will decide the matter.",
            "Ann Roe said she will quit the team.",
            "\"We will betray our people,\" said Ann Roe.", "\"I expect we will pay for it,\" said Ann Roe.",
            "Ann Roe said she would love to see it."})
    void ofWillPromisesNothing(String sentence) {
        assertEquals(List.of(), Reported.in(sentence).lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"But 42% backed the plan of Ghana.",
            "The ballot asks: \"Should Norway approve the treaty?\"",
            "Ann Roe told the programme, to be aired on Sunday, a story.",
            "Ann Roe said moving the games should ensure better weather.",
            "Ann Roe said it does not respond to the rumours.", "\"We would have called you crazy,\" said Ann Roe.",
            "Ann Roe said they should be very happy.", "Judge Ann Roe rejected the appeal.",
            "An official of Ghana declined to be named.", "A new body came. Its chief says it rejects the plan.",
            "Ann Roe called the film \"the best of its time\"."})
    void ofAFrameHoldsNothing(String sentence) {
        assertEquals(List.of(), Reported.in(sentence).lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Ghana agreed to suspend the search. > Ghana | commits-to | suspend the search",
            "Ghana vowed to suspend the search. > Ghana | threatens | suspend the search",
            "Ghana said it would not say who paid. > Ghana | neutral | say who paid",
            "Ghana blames Togo for the loss. > Ghana | accuses | Togo for the loss",
            "Ann Roe called the vote \"a rubber stamp\". > Ann Roe | condemns | the vote"})
    void leaveTheTrueOnes(String sentence, String position) {
        assertEquals(List.of(position), Reported.in(sentence).lines());
    }
}
