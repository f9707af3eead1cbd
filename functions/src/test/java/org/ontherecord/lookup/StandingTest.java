package org.ontherecord.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.ArchivedPosition;
import org.ontherecord.article.Excerpt;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Tag;
import org.ontherecord.reading.position.Target;
import org.ontherecord.reading.text.Span;
import org.ontherecord.search.IndexedPosition;

class StandingTest {
    private static final Actor HOLDER = new Actor("Norland", ActorKind.COUNTRY);
    private static final Target PACT = new Target("the pact", List.of(), "pact");
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
    private final List<IndexedPosition> positions = new ArrayList<>();

    @Test
    void oneStatementIsSaidOnce() {
        add("2026-01-01", Stance.SUPPORTS, "one");
        assertEquals("said once: supports the pact", standing().wording());
    }

    @Test
    void aReprintIsTheSameStatement() {
        add("2026-01-01", Stance.SUPPORTS, "Norland supports the pact.");
        add("2026-01-02", Stance.SUPPORTS, "“Norland   SUPPORTS the pact”");
        assertEquals(1, standing().statements());
        assertEquals(Optional.of("2026-01-01"), standing().latest().orElseThrow().date());
    }

    @ParameterizedTest
    @CsvSource({"5,0,consistently", "9,1,almost always", "4,1,generally", "3,2,tends to"})
    void enoughStatementsOnEnoughDatesEarnAnAdverb(int approving, int against, String adverb) {
        for (int i = 0; i < against; i++)
            add("2026-01-0" + (i + 1), Stance.OPPOSES, "against " + i);
        for (int i = 0; i < approving; i++)
            add("2026-02-0" + (i % 9 + 1), Stance.SUPPORTS, "for " + i);
        assertTrue(standing().wording().startsWith(adverb + ": supports the pact"), standing().wording());
    }

    @Test
    void manyStatementsOfOneDayEarnNone() {
        for (int i = 0; i < 8; i++)
            add("2026-01-01", Stance.SUPPORTS, "statement " + i);
        assertEquals("in all 8 statements found: supports the pact", standing().wording());
    }

    @Test
    void aBalanceIsGivenAsNumbers() {
        add("2026-01-01", Stance.SUPPORTS, "one");
        add("2026-01-02", Stance.OPPOSES, "two");
        add("2026-01-03", Stance.NEUTRAL, "three");
        assertEquals("1 for, 1 against, 1 neutral: the pact", standing().wording());
    }

    @Test
    void sinceIsTheBeginningOfTheUnbrokenRun() {
        add("2026-01-01", Stance.SUPPORTS, "one");
        add("2026-02-01", Stance.OPPOSES, "two");
        add("2026-03-15", Stance.SUPPORTS, "three");
        add("2026-04-15", Stance.SUPPORTS, "four");
        assertEquals(Optional.of("2026-03-15"), standing().since());
        assertEquals(2, standing().changes().size());
        assertEquals(0, standing().contradictions().size());
    }

    @Test
    void oppositesWithinThirtyDaysContradictEachOther() {
        add("2026-01-01", Stance.SUPPORTS, "one");
        add("2026-01-31", Stance.OPPOSES, "two");
        add("2026-03-03", Stance.SUPPORTS, "three");
        assertEquals(1, standing().contradictions().size());
    }

    @Test
    void aPastPositionCountsButSaysNothingOfNow() {
        add("2026-01-01", Stance.SUPPORTS, "one");
        add("2026-02-01", Stance.OPPOSES, "two", Tag.HIST);
        assertEquals("supports", standing().latest().orElseThrow().position().stance().label());
        assertEquals(new Standing.Counts(1, 1, 0), standing().counts());
        assertTrue(standing().changes().isEmpty());
    }

    @Test
    void aStatementOfUnknownDateCountsButIsNeverTheLatest() {
        add("2026-01-01", Stance.SUPPORTS, "one");
        positions.add(position("", Stance.OPPOSES, "undated", true, Set.of()));
        assertEquals("supports", standing().latest().orElseThrow().position().stance().label());
        assertEquals(new Standing.Counts(1, 1, 0), standing().counts());
    }

    @Test
    void onlyPastPositionsGiveNoLatest() {
        add("2026-01-01", Stance.SUPPORTS, "one", Tag.HIST);
        assertEquals(Optional.empty(), standing().latest());
        assertEquals(Optional.empty(), standing().since());
    }

    @Test
    void onlySureStatementsWithADirectionAreJudged() {
        positions.add(position("2026-01-01", Stance.SUPPORTS, "unsure", false, Set.of()));
        positions.add(position("2026-01-01", Stance.ACCUSES, "claim", false, Set.of()));
        assertEquals(List.of(), standings());
    }

    @Test
    void aStatementByOfficeIsThePersonsAndTheStates() {
        IndexedPosition own = position("2026-01-01", Stance.SUPPORTS, "one", true, Set.of());
        Actor minister = new Actor("Jane Doe", ActorKind.PERSON);
        positions.add(new IndexedPosition(own.id(), own.article(), minister, Optional.of(HOLDER), Optional.empty(),
                own.stance(), own.towards(), true, false, own.saidAt(), own.sortAt(), own.statement(), own.target(),
                own.sources()));
        assertEquals(List.of(minister, HOLDER), standings().stream().map(Standing::actor).toList());
    }

    @Test
    void coverageTellsWhatItRestsOn() {
        add("2026-01-01", Stance.SUPPORTS, "one");
        add("2026-03-01", Stance.SUPPORTS, "one");
        assertEquals(new Coverage(2, 1, Optional.of("2026-01-01"), Optional.of("2026-03-01")),
                standing().coverage());
    }

    @Test
    void onlyTheLatestTurnsAreTold() {
        for (int day = 10; day < 30; day++)
            add("2026-01-" + day, day % 2 == 0 ? Stance.SUPPORTS : Stance.OPPOSES, "statement " + day);
        assertEquals(Standing.MOST_TURNS, standing().changes().size());
        assertEquals(Optional.of("2026-01-29"), standing().changes().getLast().after().date());
        assertEquals(19, standing().proofs().map(IndexedPosition::id).distinct().count() + 8);
    }

    private Standing standing() {
        assertEquals(1, standings().size());
        return standings().getFirst();
    }

    private List<Standing> standings() {
        return new Standings(_ -> true, new Targets(Optional.empty(), Names.standard())).of(positions);
    }

    private void add(String date, Stance stance, String evidence, Tag... tags) {
        positions.add(position(date, stance, evidence, true, Set.of(tags)));
    }

    private IndexedPosition position(String date, Stance stance, String evidence, boolean counts, Set<Tag> tags) {
        Span span = new Span(0, 10);
        Excerpt excerpt = new Excerpt(0, 10, evidence);
        ArticleId article = ArticleId.parse("abcdefghijklmnopqrstuv" + (char) ('a' + positions.size()) + "x");
        String id = "%s-%012x".formatted(article, positions.size());
        String statement = new ArchivedPosition(id,
                new Position(HOLDER, List.of(), span, Optional.empty(), Optional.empty(), stance, span,
                        Optional.of(PACT), stance.polarity(), span, false, tags, "frame", 0.9),
                excerpt, excerpt, excerpt).statement();
        Optional<PublicationDate> said = Optional.of(date)
                .filter(day -> !day.isEmpty())
                .map(day -> PublicationDate.parse("date", day));
        return new IndexedPosition(id, article, HOLDER, Optional.empty(), Optional.empty(), stance, stance.polarity(),
                counts, tags.contains(Tag.HIST), said, said.map(PublicationDate::at).orElse(LATER), statement,
                Optional.of(PACT), List.of("The Sample Gazette", "gazette.example.org"));
    }
}
