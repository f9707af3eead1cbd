package org.ontherecord.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ontherecord.search.Printed.DONETSK;
import static org.ontherecord.search.Printed.KAZAKHSTAN;
import static org.ontherecord.search.Printed.RUSSIA;
import static org.ontherecord.search.Printed.TOKAYEV;
import static org.ontherecord.search.Printed.UNION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.article.ActorView;
import org.ontherecord.http.Refusal;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.InMemoryIndex;
import org.ontherecord.search.Printed;

class SuggestionsTest {
    private static final Target REPUBLIC = new Target("the self-proclaimed republic", List.of(DONETSK),
            Target.RECOGNITION);
    private static final Target ANNEXATION = new Target("Russia's annexation of Crimea", List.of(RUSSIA), "annexation");
    private static final InMemoryIndex INDEX = InMemoryIndex.of(List.of(
            Printed.as("a")
                    .on("2026-01-01")
                    .holding(KAZAKHSTAN, Stance.OPPOSES, ANNEXATION)
                    .holding(UNION, Stance.OPPOSES, ANNEXATION)
                    .holding(UNION, Stance.DOES_NOT_RECOGNISE, REPUBLIC)
                    .article(),
            Printed.as("b")
                    .on("2026-01-02")
                    .holding(TOKAYEV, Stance.OPPOSES, new Target("the annexation", List.of(RUSSIA), "annexation"))
                    .holding(new Actor("Zoë Tokmak", ActorKind.PERSON), Stance.SUPPORTS,
                            new Target("the annex of the museum", List.of(), "annex of the museum"))
                    .holding(TOKAYEV, Stance.SUPPORTS, new Target("the forum", List.of(), "forum"))
                    .article()));
    private static final Suggestions SUGGESTIONS = new Suggestions(INDEX);

    @ParameterizedTest
    @ValueSource(strings = {"annexat", "Annexation", "crim annexation", "annexation of Crimea", "russian annexa",
            "moscow annexat"})
    void aTopicIsFoundWhileItIsTyped(String typed) {
        assertEquals("annexation", topics(typed).getFirst().aspect());
    }

    @Test
    void oneTargetIsOneTopicWhateverItsWords() {
        TopicView annexation = topics("annexation").getFirst();
        assertEquals(3, annexation.statements());
        assertEquals(3, annexation.holders());
        assertEquals("the annexation", annexation.topic());
        assertEquals(List.of("annexation", "annex of the museum"),
                topics("annex").stream().map(TopicView::aspect).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"donets", "DPR", "recog", "republic recognition", "don peo"})
    void recognitionIsAskedForByTheEntitysName(String typed) {
        assertEquals(new TopicView("Donetsk People's Republic", Target.RECOGNITION,
                List.of(ActorView.of(DONETSK)), 1, 1), topics(typed).getFirst(), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "?", "*", "nexation", "volcano", "annexation volcano"})
    void nothingElseIsATopic(String typed) {
        assertEquals(List.of(), topics(typed));
    }

    @Test
    void actorsAreTheCatalogsFirstThenThoseWhoHoldPositions() {
        assertEquals(List.of("Kassym-Jomart Tokayev", "Zoë Tokmak"), actors("tok").subList(actors("tok").size() - 2,
                actors("tok").size()));
        assertTrue(actors("tok").indexOf("Tokelau") < actors("tok").indexOf("Zoë Tokmak"), actors("tok").toString());
        assertEquals(List.of("Zoë Tokmak"), actors("zoe tok"));
        assertEquals("Kazakhstan", actors("kaz").getFirst());
        assertEquals(List.of(), actors("?"));
    }

    @Test
    void somethingMustBeTyped() {
        assertThrows(Refusal.class, () -> SUGGESTIONS.topics(Asked.query()));
        assertThrows(Refusal.class, () -> SUGGESTIONS.actors(Asked.query("q", " ")));
        assertEquals(1, SUGGESTIONS.topics(Asked.query("q", "annex", "limit", "1")).data().size());
    }

    private static List<TopicView> topics(String typed) {
        return SUGGESTIONS.topics(Asked.query("q", typed)).data();
    }

    private static List<String> actors(String typed) {
        return SUGGESTIONS.actors(Asked.query("q", typed)).data().stream().map(ActorView::name).toList();
    }
}
