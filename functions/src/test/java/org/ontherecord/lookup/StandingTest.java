package org.ontherecord.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.article.Article;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.ArchivedPosition;
import org.ontherecord.article.Details;
import org.ontherecord.article.Excerpt;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Tag;
import org.ontherecord.reading.position.Target;
import org.ontherecord.reading.text.Span;

class StandingTest {
    private static final Actor HOLDER = new Actor("Norland", ActorKind.COUNTRY);
    private static final Target PACT = new Target("the pact", List.of(), "pact");
    private final List<Statement> statements = new ArrayList<>();

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
        assertEquals(Optional.of("2026-01-01"), standing().latest().orElseThrow().saidAt());
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
        assertEquals("supports", standing().latest().orElseThrow().stance());
        assertEquals(new Standing.Counts(1, 1, 0), standing().counts());
        assertTrue(standing().changes().isEmpty());
    }

    @Test
    void aStatementOfUnknownDateCountsButIsNeverTheLatest() {
        add("2026-01-01", Stance.SUPPORTS, "one");
        statements.add(statement(Optional.empty(), Stance.OPPOSES, OptionalInt.of(-1), "undated", 0.9, Set.of()));
        assertEquals("supports", standing().latest().orElseThrow().stance());
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
        statements
                .add(statement(Optional.of("2026-01-01"), Stance.SUPPORTS, OptionalInt.of(1), "unsure", 0.2, Set.of()));
        statements
                .add(statement(Optional.of("2026-01-01"), Stance.ACCUSES, OptionalInt.empty(), "claim", 0.9, Set.of()));
        assertEquals(List.of(), new Standings(HOLDER, actor -> List.of(actor.name())).of(statements, Optional.empty()));
    }

    private Standing standing() {
        List<Standing> standings = new Standings(HOLDER, actor -> List.of(actor.name())).of(statements,
                Optional.empty());
        assertEquals(1, standings.size());
        return standings.getFirst();
    }

    private void add(String date, Stance stance, String evidence, Tag... tags) {
        statements.add(statement(Optional.of(date), stance, stance.polarity(), evidence, 0.9, Set.of(tags)));
    }

    private static Statement statement(Optional<String> date, Stance stance, OptionalInt towards, String evidence,
            double confidence, Set<Tag> tags) {
        Span span = new Span(0, 10);
        Position position = new Position(HOLDER, List.of(), span, Optional.empty(), Optional.empty(), stance, span,
                Optional.of(PACT), towards, span, false, tags, "frame", confidence);
        Excerpt excerpt = new Excerpt(0, 10, evidence);
        Optional<PublicationDate> published = date.map(day -> new PublicationDate(Instant.parse(day + "T00:00:00Z"),
                PublicationDate.Precision.DAY));
        Article article = new Article(ArticleId.parse("abcdefghijklmnopqrstuvwx"), 1, "rev",
                new Details(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        published, Optional.empty()),
                Instant.EPOCH, "content", "en", 1, 1, Set.of());
        return new Statement(article, new ArchivedPosition("id", position, excerpt, excerpt, excerpt),
                date.orElse("9999") + evidence);
    }
}
