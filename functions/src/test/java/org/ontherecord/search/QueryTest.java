package org.ontherecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.http.Refusal;
import org.ontherecord.search.Clause.All;
import org.ontherecord.search.Clause.Any;
import org.ontherecord.search.Clause.ByActor;
import org.ontherecord.search.Clause.BySource;
import org.ontherecord.search.Clause.Dated;
import org.ontherecord.search.Clause.Field;
import org.ontherecord.search.Clause.Not;
import org.ontherecord.search.Clause.Phrase;

class QueryTest {
    @Test
    void wordsAreLookedForTogether() {
        assertEquals(List.of(words("Kazakhstan  recognise? Donetsk".replace("  ", " "))),
                parsed("Kazakhstan  recognise? Donetsk"));
    }

    @Test
    void aPhraseStandsInQuotationMarksOfAnySort() {
        assertEquals(List.of(words("grain"), new Phrase(Field.ANY, "export corridor")),
                parsed("grain \"export corridor\""));
        assertEquals(parsed("\"export corridor\""), parsed("“export corridor”"));
    }

    @Test
    void orJoinsItsTwoNeighbours() {
        assertEquals(List.of(words("grain corridor"), new Any(List.of(words("Kyiv"), words("Odesa"), words("Lviv")))),
                parsed("grain Kyiv OR Odesa OR Lviv corridor"));
    }

    @Test
    void andAsksForBoth() {
        assertEquals(List.of(words("more"), words("grain"), words("ships")), parsed("grain AND ships more"));
    }

    @Test
    void notAndALeadingHyphenLeaveOut() {
        Not left = new Not(words("wheat"));
        assertEquals(List.of(words("grain"), left), parsed("grain -wheat"));
        assertEquals(List.of(words("grain"), left), parsed("grain NOT wheat"));
        assertEquals(List.of(words("wheat-free - grain")), parsed("wheat-free - grain"));
    }

    @Test
    void bracketsGroup() {
        assertEquals(List.of(new Any(List.of(new All(List.of(words("a1 b1"), new Not(words("c1")))), words("d1")))),
                parsed("(a1 b1 -c1) OR d1"));
        assertEquals(List.of(new Not(words("a1 b1")), words("d1")), parsed("-(a1 b1) ((d1) AND ())"));
    }

    @Test
    void fieldsAreNamed() {
        assertEquals(List.of(new Clause.Words(Field.TITLE, "grain"), new Phrase(Field.TITLE, "grain deal"),
                new Clause.Words(Field.SPEAKER, "Tokayev"), new BySource("The Sample Gazette"),
                new ByActor("kazakhstan"), new ByActor("jane-doe")),
                parsed("title:grain TITLE:\"grain deal\" speaker:Tokayev source:\"The Sample Gazette\" actor:Astana "
                        + "actor:\"Jane Doe\""));
    }

    @ParameterizedTest
    @CsvSource({"2024,2024-01-01T00:00:00Z,2024-12-31T23:59:59.999Z",
            "2024-02,2024-02-01T00:00:00Z,2024-02-29T23:59:59.999Z",
            "2024-02-29,2024-02-29T00:00:00Z,2024-02-29T23:59:59.999Z"})
    void aDateIsAYearAMonthOrADay(String date, Instant first, Instant last) {
        assertEquals(List.of(new Dated(Optional.of(first), Optional.of(last))), parsed("date:" + date));
        assertEquals(List.of(new Dated(Optional.of(first), Optional.empty())), parsed("from:" + date));
        assertEquals(List.of(new Dated(Optional.empty(), Optional.of(last))), parsed("to:" + date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Donets*", "Donetsk~100", "[Donetsk TO Luhansk]", "field:secret", "*onetsk", "text:*onetsk",
            "Donetsk^5 Luhansk", "Donetsk && Luhansk", "Donetsk || Luhansk", "+Donetsk", "/Donetsk.*/", "Donetsk\\",
            "{Donetsk}", "_exists_:text", "Donetsk'", "http://donetsk"})
    void whatIsSyntaxElsewhereIsSearchedLiterally(String query) {
        assertEquals(List.of(words(query)), parsed(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OR Donetsk", "Donetsk OR", "AND Donetsk AND", "Donetsk NOT", "Donetsk -", "OR OR Donetsk",
            "the Donetsk", "the OR Donetsk", "NOT the Donetsk", "(Donetsk)", "() Donetsk"})
    void anOperatorOrStopWordWithoutAnythingToWorkOnIsNothing(String query) {
        assertTrue(parsed(query).toString().contains("Donetsk"), query);
        assertEquals(1, parsed(query).size());
        assertTrue(parsed(query).getFirst() instanceof Clause.Words, query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            grain "export corridor  | 7
            “export corridor        | 1
            😀 "x                   | 3
            (grain                  | 1
            grain)                  | 6
            title:                  | 1
            grain title:(deal)      | 13
            title:the               | 7
            "the of"                | 1
            actor:*                 | 7
            source:""               | 8
            from:soon               | 6
            date:2024-13            | 6
            date:2024-02-30         | 6
            ((((((grain))))))       | 6
            """)
    void whatCannotBeUnderstoodIsPointedAt(String query, int character) {
        String detail = refusal(query);
        assertTrue(detail.contains("at character " + character + ","), detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "the", "-", "OR", "[* ~ *]", "?!", "()", "NOT", "-the"})
    void nothingToSearchForIsRefused(String query) {
        assertTrue(refusal(query).contains("no word that can be searched for"), query);
    }

    @Test
    void clausesAreBounded() {
        assertEquals(50, parsed("-a1 ".repeat(50)).size());
        assertTrue(refusal("-a1 ".repeat(51)).contains("at character 202, more than 50 conditions"));
        assertEquals(1, parsed("a1 ".repeat(160)).size());
    }

    @Test
    void whateverIsTypedIsAnsweredOrRefused() {
        List<String> pieces = List.of("\"", "(", ")", "-", "OR ", "AND ", "NOT ", "title:", "source:", "actor:",
                "from:",
                "date:", "2024", "-02", "grain", "Kazakhstan", " ", " ", " ", "*", "~", "[", "]", "\\", ":", "'", "’",
                "“", "\u0000", "\u202e", "😀", "\ud83d", "é", "的", "\u00a0", "\t");
        Random chance = new Random(7);
        Set<Boolean> outcomes = IntStream.range(0, 50_000)
                .mapToObj(_ -> IntStream.range(0, chance.nextInt(40))
                        .mapToObj(_ -> pieces.get(chance.nextInt(pieces.size())))
                        .collect(Collectors.joining()))
                .map(QueryTest::isAnswered)
                .collect(Collectors.toSet());
        assertEquals(Set.of(true, false), outcomes);
    }

    private static boolean isAnswered(String query) {
        try {
            return !Query.parse(query).clauses().isEmpty();
        } catch (Refusal refusal) {
            return false;
        }
    }

    @Test
    void whatIsShownIsWhatWasLookedForInTheText() {
        assertEquals(Set.of("grain", "corridor", "ship", "port"),
                Query.parse("grain -wheat \"the corridors\" (ships OR ports) speaker:Tokayev source:Gazette").stems());
    }

    private static Clause words(String text) {
        return new Clause.Words(Field.ANY, text);
    }

    private static List<Clause> parsed(String query) {
        return Query.parse(query).clauses();
    }

    private static String refusal(String query) {
        return assertThrows(Refusal.class, () -> Query.parse(query)).getMessage();
    }
}
