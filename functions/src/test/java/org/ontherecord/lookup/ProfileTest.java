package org.ontherecord.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ontherecord.search.Printed.KAZAKHSTAN;
import static org.ontherecord.search.Printed.RUSSIA;
import static org.ontherecord.search.Printed.TOKAYEV;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ontherecord.http.Refusal;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.InMemoryIndex;
import org.ontherecord.search.Printed;

class ProfileTest {
    private static final Target FORUM = new Target("the forum", List.of(), "forum");
    private static final Target WAR = new Target("the war", List.of(RUSSIA), "war");
    private static final Actors ACTORS = new Actors(InMemoryIndex.of(List.of(
            Printed.as("a")
                    .by("The Sample Gazette", "gazette.example.org")
                    .on("2026-01-01")
                    .holding(TOKAYEV, Optional.of(KAZAKHSTAN), Optional.empty(), Stance.SUPPORTS, Optional.of(FORUM))
                    .holding(KAZAKHSTAN, Stance.OPPOSES, WAR)
                    .article(),
            Printed.as("b").on("2026-02-01").holding(KAZAKHSTAN, Stance.OPPOSES, WAR).article())));

    @Test
    void itTellsWhatAnActorSpeaksAbout() {
        Profile kazakhstan = Profile.of(Asked.about("kazakhstan"), ACTORS);
        assertEquals("Kazakhstan", kazakhstan.name());
        assertTrue(kazakhstan.names().contains("Astana"));
        assertEquals(3, kazakhstan.positions());
        assertEquals(new Coverage(2, 1, Optional.of("2026-01-01"), Optional.of("2026-02-01")), kazakhstan.coverage());
        assertEquals(Map.of("opposes", 2L, "supports", 1L), kazakhstan.stances());
        assertEquals(List.of("the war", "the forum"), kazakhstan.topics().stream().map(TopicView::topic).toList());
        assertEquals(1, Profile.of(Asked.about("kazakhstan", "limit", "1"), ACTORS).topics().size());
    }

    @Test
    void whoeverHoldsAPositionHasOne() {
        Profile tokayev = Profile.of(Asked.about("kassym-jomart-tokayev"), ACTORS);
        assertEquals("person", tokayev.kind());
        assertEquals(List.of("Kassym-Jomart Tokayev"), tokayev.names());
    }

    @Test
    void theCatalogsActorsHaveOneEvenIfTheySaidNothing() {
        assertEquals(0, Profile.of(Asked.about("norway"), ACTORS).positions());
        assertThrows(Refusal.class, () -> Profile.of(Asked.about("nobody"), ACTORS));
    }
}
