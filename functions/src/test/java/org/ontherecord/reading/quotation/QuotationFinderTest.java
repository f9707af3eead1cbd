package org.ontherecord.reading.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;

class QuotationFinderTest {
    private static final Reader READER = new Reader();

    /** Source, cue and content of each quotation, and its speaker. */
    private static List<String> read(String words) {
        SourceText text = new SourceText(words);
        Manuscript manuscript = new Manuscript(words, Optional.empty(), Optional.of("en"));
        return READER.read(manuscript).quotations().stream().map(quotation -> described(text, quotation)).toList();
    }

    private static String described(SourceText text, Quotation quotation) {
        return slices(text, quotation.source()) + " | " + slices(text, quotation.cue()) + " | "
                + slices(text, quotation.content());
    }

    private static String slices(SourceText text, List<Span> spans) {
        return String.join(" + ", spans.stream().map(text::slice).toList());
    }

    private static List<String> speakers(String words) {
        return READER.read(new Manuscript(words, Optional.empty(), Optional.of("en")))
                .quotations()
                .stream()
                .map(quotation -> quotation.speaker().map(Actor::name).orElse("?"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Nobody will be asked to leave,” said Anna Lind.",
            "\"Nobody will be asked to leave,\" said Anna Lind.", "«Nobody will be asked to leave,» said Anna Lind.",
            "''Nobody will be asked to leave,'' said Anna Lind.", "‘Nobody will be asked to leave,’ said Anna Lind.",
            "'Nobody will be asked to leave,' said Anna Lind."})
    void marksOfAllKindsQuote(String sentence) {
        String quoted = sentence.substring(0, sentence.indexOf(" said"));
        assertEquals(List.of("Anna Lind | said | " + quoted), read(sentence));
    }

    @Test
    void theSpeakerStandsBeforeWithinOrAfter() {
        assertEquals(List.of("Anna Lind | said | “Nobody will be asked to leave.”"),
                read("Anna Lind said: “Nobody will be asked to leave.”"));
        assertEquals(List.of("Anna Lind, the mayor of Norvik | told | “Nobody will be asked to leave,”"),
                read("“Nobody will be asked to leave,” Anna Lind, the mayor of Norvik, told reporters."));
        assertEquals(List.of("she | said | “Nobody,” + “will be asked to leave the town.”"),
                read("“Nobody,” she said, “will be asked to leave the town.”"));
    }

    @Test
    void aQuotationGoesOnAfterItsAttributionAndInTheNextParagraph() {
        assertEquals(List.of("she | said | “We will stay here,” + “We have always stayed here.”"),
                read("“We will stay here,” she said. “We have always stayed here.”"));
        assertEquals(List.of("she | said | “We will stay here,” + “We have stayed before. + “And we shall again.”"),
                read("“We will stay here,” she said. “We have stayed before.\n\n“And we shall again.”"));
    }

    @Test
    void whatIsReportedInOtherWordsIsAQuotationToo() {
        assertEquals(List.of("The mayor | said | that nobody would be asked to leave"),
                read("The mayor said that nobody would be asked to leave."));
        assertEquals(List.of("the mayor | said | Nobody would be asked to leave the town"),
                read("Nobody would be asked to leave the town, the mayor said."));
        assertEquals(List.of("the mayor | According to | nobody would be asked to leave"),
                read("According to the mayor, nobody would be asked to leave."));
    }

    @Test
    void ownWordsWithinAReportAreOneWithIt() {
        Manuscript manuscript = Manuscript.of("The mayor said that the plan for the town was “an insult to us all.”");
        assertEquals(List.of(Quotation.Kind.MIXED),
                READER.read(manuscript).quotations().stream().map(Quotation::kind).toList());
    }

    @Test
    void aWordInDoubtIsNoQuotation() {
        assertEquals(List.of(), read("The so-called “ghost town” lies to the north of the river."));
    }

    @Test
    void aPronounTakesUpWhoSpokeLast() {
        assertEquals(List.of("Anna Lind", "Anna Lind", "Anna Lind"),
                speakers("""
                        Anna Lind, the mayor of Norvik, said that the town would vote.

                        “It is the right of the people,” she said.

                        The official also noted that the vote would be held in May."""));
    }

    @Test
    void aPronounDoesNotTakeUpSomeoneNamedInPassing() {
        assertEquals(List.of("Anna Lind", "Anna Lind"),
                speakers("According to Mayor Anna Lind, the town will vote in May. She spoke in reply to a question by"
                        + " Omar Vidal, a reporter.\n\n“It is the right of the people,” she said."));
    }

    @Test
    void whomAQuotationSpeaksOfIsNotItsSpeaker() {
        assertEquals(List.of("Anna Lind", "Anna Lind"),
                speakers("""
                        Anna Lind said that the town would vote.

                        “Omar Vidal is a man of peace. He has always been one,” she said."""));
    }

    @Test
    void verbsThatAttributeOnlyInContextAreFound() {
        assertEquals(List.of("The committee | found no evidence | that the bridge was unsafe"),
                read("The committee found no evidence that the bridge was unsafe."));
        assertEquals(
                List.of("the governor | described | the plan as “a gift to the rich”",
                        "the governor | called for | new elections"),
                read("In a statement on Monday, the governor described the plan as “a gift to the rich” and called for"
                        + " new elections."));
    }

    @Test
    void whatNobodyIsNamedForIsNoQuotation() {
        assertEquals(List.of(), read("They voted in May. They are expected to finish on Sunday."));
    }

    @Test
    void aTextOfNothingButCuesOrQuotationMarksIsReadInLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("said ".repeat(40_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("he said “no”, ".repeat(20_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("“It goes on.\n\n".repeat(50_000)));
    }
}
