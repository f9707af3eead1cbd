package org.ontherecord.reading.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.SourceText;

/** A pronoun or description means only one of its own kind. */
class HolderKindTest {
    /** Whom the last occurrence of some words means. */
    private static Optional<String> meant(String article, String words) {
        SourceText text = new SourceText(article);
        Mentions mentions = new MentionFinder(ActorCatalog.standard()).find(text, new Segmenter().segment(text));
        int at = article.lastIndexOf(words);
        return mentions.named(text.span(at, at + words.length())).map(Actor::name);
    }

    @Test
    void heIsNoNewspaperThatOnlyModifiesANoun() {
        assertEquals(Optional.of("Karl Brandt"),
                meant("Mayor Karl Brandt spoke. The row began with a Harbour Gazetteer reporter. He left.", "He"));
    }

    @Test
    void heIsNoHoliday() {
        assertEquals(Optional.of("Karl Brandt"),
                meant("Karl Brandt spoke. Nothing will happen before Harvest Eve. He left.", "He"));
    }

    @Test
    void sheIsNoBroadcaster() {
        assertEquals(Optional.of("Elena Lund"), meant("Elena Lund spoke. The QTV Two show was full. She left.", "She"));
    }

    @Test
    void theChancellorIsNoCountryAndNoOtherMinister() {
        assertEquals(Optional.empty(),
                meant("Offices opened in Peru and Chad. The chancellor was pleased.", "The chancellor"));
        assertEquals(Optional.empty(),
                meant("Transport Minister Karl Brandt spoke. The chancellor was pleased.", "The chancellor"));
        assertEquals(Optional.empty(),
                meant("Shadow chancellor Karl Brandt spoke. The chancellor was pleased.", "The chancellor"));
    }

    @Test
    void anOfficeMeansWhoWasIntroducedWithIt() {
        String article = "Mayor Karl Brandt met Governor Elena Lund and Peter Holm. ";
        assertEquals(Optional.of("Karl Brandt"), meant(article + "The mayor left.", "The mayor"));
        assertEquals(Optional.of("Elena Lund"), meant(article + "The governor left.", "The governor"));
    }

    @Test
    void theSecretaryMayBeTheMinister() {
        assertEquals(Optional.of("Elena Lund"),
                meant("Transport Secretary Elena Lund met Mayor Karl Brandt. The minister left.", "The minister"));
    }

    @Test
    void theFirmIsNeitherAgencyNorCrowd() {
        assertEquals(Optional.of("Metrobel"),
                meant("Tube workers marched. Metrobel, the private firm that runs it, was shut. The firm apologised.",
                        "The firm"));
        assertEquals(Optional.empty(), meant("The World Bank met rail workers. The firm apologised.", "The firm"));
    }

    @Test
    void theFirmOfOneCountryIsNoneOfAnother() {
        String article = "The talks of Holmbank, Denmark's oldest lender, with Varga Motors ended. ";
        assertEquals(Optional.of("Varga Motors"), meant(article + "The US firm apologised.", "The US firm"));
        assertEquals(Optional.of("Holmbank"), meant(article + "The Danish firm apologised.", "The Danish firm"));
    }
}
