package org.ontherecord.reading.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

class FocusTest {
    private static final SourceText TEXT = new SourceText("""
            The council of Norvik opened the new library on Monday after two years of building.
            The library of the council holds 40,000 books and a room for the old maps of Norvik.
            Bakers in the market asked for lower rents.
            They threatened to leave the market by the end of June unless the council listened.
            The council of Norvik said that the library would open on Sundays too.""");
    private static final List<Sentence> SENTENCES = new Segmenter().segment(TEXT);
    private static final List<Double> SCORES = new Ranking().scores(TEXT, SENTENCES, Optional.empty());

    private static List<Integer> summary(int count, Focus focus) {
        return new Summarizer().summarise(SENTENCES, SCORES, new Length.Sentences(count), focus).sentences();
    }

    @Test
    void whatIsAskedAfterGoesFirst() {
        assertEquals(List.of(0), summary(1, Focus.NONE));
        assertEquals(List.of(2), summary(1, Focus.on("the rent of bakers", Set.of())));
    }

    @Test
    void aSentenceThatPointsBackBringsTheOneThatItPointsTo() {
        assertEquals(List.of(2, 3), summary(2, Focus.on("leaving in June", Set.of())));
    }

    @Test
    void sentencesKnownToConcernItCountWhateverTheirWords() {
        assertEquals(List.of(4), summary(1, Focus.of(Set.of(4))));
    }

    @Test
    void aFocusThatMatchesNothingChangesNothing() {
        Focus elsewhere = Focus.on("volcanoes", Set.of());
        assertFalse(elsewhere.isMetBy(SENTENCES, SCORES));
        assertTrue(Focus.on("MAP", Set.of()).isMetBy(SENTENCES, SCORES));
        assertEquals(summary(3, Focus.NONE), summary(3, elsewhere));
    }
}
