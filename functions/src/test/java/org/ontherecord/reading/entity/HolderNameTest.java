package org.ontherecord.reading.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.SourceText;

/** A title and the name beside it are one person, under his name alone. */
class HolderNameTest {
    /** Everyone that a phrase of an article means. */
    private static List<String> meant(String article, String words) {
        SourceText text = new SourceText(article);
        Mentions mentions = new MentionFinder(ActorCatalog.standard()).find(text, new Segmenter().segment(text));
        int at = article.lastIndexOf(words);
        return mentions.parties(text.span(at, at + words.length()))
                .stream()
                .map(meant -> meant.party().actor().name())
                .toList();
    }

    @Test
    void anOfficeForSeveralThingsIsOne() {
        String holder = "The Secretary of State for Trade, Tourism and Youth, Elena Lund,";
        assertEquals(List.of("Elena Lund"), meant(holder + " spoke.", holder));
    }

    @Test
    void aListOfTitlesAfterANameAddsNobody() {
        String holder = "Karl Brandt, vice president of the European Commission and also Commissioner for Trade,";
        assertEquals(List.of("Karl Brandt"), meant(holder + " spoke.", holder));
    }

    @Test
    void theDirectorOfAFilmIsNotTheFilm() {
        assertEquals(List.of("Karl Brandt"),
                meant("Karl Brandt said little. The Lost Grey Lamp director left.", "The Lost Grey Lamp director"));
    }

    @Test
    void anArchbishopIsNotHisCity() {
        assertEquals(List.of("Archbishop of Zarnow"), meant("Later the Archbishop of Zarnow spoke.",
                "the Archbishop of Zarnow"));
        assertEquals(List.of("Karl Brandt"), meant("Later the Archbishop of Zarnow, Karl Brandt, spoke.",
                "the Archbishop of Zarnow, Karl Brandt,"));
    }

    @Test
    void theToryLeaderIsAPerson() {
        assertEquals(List.of("Karl Brandt"),
                meant("Tory leader Karl Brandt met Labour leader Elena Lund. The Tory leader left.",
                        "The Tory leader"));
    }

    @Test
    void namesLeaveOutWhatTheirBearersDo() {
        assertEquals(List.of("Peter Brandt"), meant("Songwriter Peter Brandt left.", "Songwriter Peter Brandt"));
        assertEquals(List.of("Peter Brandt"), meant("Cornishman Peter Brandt left.", "Cornishman Peter Brandt"));
    }

    @Test
    void anAdjectiveThatOpensAQuotationIsNobody() {
        assertEquals(List.of(), meant("\"Sullen figures are a worry.\"", "Sullen"));
    }
}
