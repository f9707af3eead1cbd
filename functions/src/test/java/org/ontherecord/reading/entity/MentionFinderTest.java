package org.ontherecord.reading.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;

class MentionFinderTest {
    private SourceText text;

    private Mentions mentions(String words) {
        text = new SourceText(words);
        return new MentionFinder(ActorCatalog.standard()).find(text, new Segmenter().segment(text));
    }

    /** Whom the last occurrence of some words means. */
    private Optional<String> meant(String article, String words) {
        Mentions mentions = mentions(article);
        int at = article.lastIndexOf(words);
        return mentions.named(text.span(at, at + words.length())).map(Actor::name);
    }

    private List<String> named(String article) {
        return mentions(article).in(new Span(0, text.length()))
                .stream()
                .map(mention -> mention.actor().name())
                .toList();
    }

    @Test
    void findsStatesByNameAdjectiveAndSeat() {
        assertEquals(List.of("Georgia", "Russia", "United States"),
                named("Georgia wrote to Moscow and to the U.S. again."));
    }

    @Test
    void sheIsNoManAndHeNoWoman() {
        assertEquals(Optional.of("Elena Lund"), meant("Elena Lund met Peter Brandt. She left.", "She"));
        assertEquals(Optional.of("Peter Brandt"), meant("Elena Lund met Peter Brandt. He left.", "He"));
        assertEquals(Optional.of("Saramago"), meant("Elena Lund met Mr. Saramago. He left.", "He"));
        assertEquals(Optional.empty(), meant("Elena Lund met friends. He left.", "He"));
    }

    @Test
    void takesTheLongestName() {
        assertEquals(List.of("United Nations Security Council"), named("The U.N. Security Council met."));
    }

    @Test
    void partsNamesThatShareTheirHead() {
        assertEquals(List.of("Donetsk People's Republic", "Luhansk People's Republic"),
                named("The Donetsk and Luhansk People's Republics met."));
    }

    @Test
    void takesNoOceanAndNoMichaelJordanForAState() {
        assertEquals(List.of(), named("Ships crossed the Indian Ocean.").stream().filter("India"::equals).toList());
        assertEquals(List.of(), named("Later Michael Jordan scored.").stream().filter("Jordan"::equals).toList());
    }

    @Test
    void knowsAPersonByFullNameAfterASurname() {
        String article = "Norway's President Kari Dahl spoke first. Reporters asked Dahl about it.";
        assertEquals(Optional.of("Kari Dahl"), meant(article, "Dahl"));
    }

    @Test
    void namesTheSpokespersonAndKeepsTheStateAsHolder() {
        String article = "Jan Nowak, a spokesman for the Polish government, spoke on Monday.";
        assertEquals(Optional.of("Jan Nowak"), meant(article, "Jan Nowak"));
        Mentions.Meant holder = mentions(article).parties(new Span(0, 9)).getFirst();
        assertEquals("Poland", holder.party().actor().name());
    }

    @Test
    void understandsBodiesThatSpeakForAState() {
        assertEquals(Optional.of("Kazakhstan"),
                meant("Kazakhstan's Foreign Ministry met envoys.", "Kazakhstan's Foreign Ministry"));
        assertEquals(Optional.of("Kazakhstan"), meant("Kazakhstan voted. The ministry was silent.", "The ministry"));
        assertEquals(Optional.of("South Korea"), meant("Officials in Seoul met.", "Officials in Seoul"));
    }

    @Test
    void followsPronounsAndDescriptions() {
        assertEquals(Optional.of("Kari Dahl"), meant("President Kari Dahl spoke. Then he left.", "he"));
        assertEquals(Optional.of("Hamas"), meant("Hamas met in Doha. The group was divided.", "The group"));
        assertEquals(Optional.of("Chad"), meant("Chad has a lake. It is shrinking.", "It"));
    }

    @Test
    void meansNobodyByAnalysts() {
        assertEquals(Optional.empty(), meant("Analysts were unsure.", "Analysts"));
    }

    @Test
    void givesStateHeadsTheirState() {
        Mentions mentions = mentions(
                "Swedish Prime Minister Anna Berg spoke. Former Polish President Jan Nowak listened.");
        Party head = mentions.parties(new Span(0, 32)).getFirst().party();
        assertEquals("Sweden", head.state().orElseThrow().name());
        Party former = mentions.parties(new Span(40, 71)).getFirst().party();
        assertEquals("Jan Nowak", former.actor().name());
        assertEquals(Optional.empty(), former.state());
    }

    @Test
    void readsAnyTextInLinearTime() {
        String names = "President Kari Dahl and Peru's government, ".repeat(20_000);
        List<Sentence> sentences = new Segmenter().segment(new SourceText(names));
        Assertions.assertTimeout(Duration.ofSeconds(10),
                () -> new MentionFinder(ActorCatalog.standard()).find(new SourceText(names), sentences));
        assertTrue(named("\uD800 ’s 's ( ) \"").isEmpty());
    }
}
