package org.ontherecord.reading.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.reading.entity.MentionFinder;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

class UnitsTest {
    private static final MentionFinder MENTIONS = new MentionFinder(ActorCatalog.standard());

    private static Units units(String words) {
        SourceText text = new SourceText(words);
        List<Sentence> sentences = new Segmenter().segment(text);
        return Units.of(text, sentences, MENTIONS.find(text, sentences), new Words(text, sentences).regions());
    }

    private static List<Unit> quoted(Units units) {
        return IntStream.range(0, units.size()).mapToObj(units::get).filter(Unit::isQuoted).toList();
    }

    @Test
    void whatStandsInQuotationMarksIsOneUnitHoweverManySentencesItHas() {
        Units units = units("“We will stay. Nobody leaves,” she said.");

        assertEquals(1, quoted(units).size());
        assertEquals(List.of("", "she", "said", "."),
                IntStream.range(0, units.size()).mapToObj(units::lower).toList());
        assertEquals(units.passage(0), units.passage(units.size() - 1));
    }

    @Test
    void aQuotationThatGoesOnInTheNextParagraphIsOneUnitOfTwoPieces() {
        List<Unit> quoted = quoted(units("“We will stay.\n\n“Nobody leaves,” she said."));

        assertEquals(1, quoted.size());
        assertEquals(2, quoted.getFirst().pieces().size());
    }

    @Test
    void aWindowEndsWithItsPassageUnlessWordsInQuotationMarksFollow() {
        Units alone = units("She said that the bridge was safe. Rain fell.");
        Units followed = units("“It is safe,” she said. “We tested it.” Rain fell.");

        assertEquals(".", alone.lower(Window.around(alone, 1).to() - 1));
        assertEquals(8, Window.around(alone, 1).size());
        assertTrue(followed.isQuoted(Window.around(followed, 2).to() - 1));
    }

    @Test
    void aWindowStaysSmallInASentenceWithoutEnd() {
        Units units = units("said ".repeat(2_000));

        assertTrue(Window.around(units, 1_000).size() <= 202);
    }
}
