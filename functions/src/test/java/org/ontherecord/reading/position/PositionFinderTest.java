package org.ontherecord.reading.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Hungary refused to back the sanctions. > Hungary | rejects | the sanctions",
            "France called the agreement null and void. > France | condemns | the agreement",
            "“Kosovo is Serbia,” said President Aleksandar Vucic. > Aleksandar Vucic | recognises | Kosovo is Serbia",
            "Germany had no comment on the report. > Germany | neutral | the report",
            "Brazil voiced its grave concern over the raid. > Brazil | concerned | the raid",
            "Togo denied Peru's request. > Togo | rejects | Peru's request",
            "Mr. Roe said it was wrong to leave the treaty. > Roe | condemns | leave the treaty",
            "Poland is calling for tougher sanctions on Russia. > Poland | calls-for | tougher sanctions on Russia",
            "Hamas has said that it would instead support a truce. > Hamas | supports | a truce",
            "Iran declined to comment on the report. > Iran | neutral | the report"})
    void readsWhatNewsSaysInManyWays(String sentence, String position) {
        assertEquals(position, Reported.in(sentence).lines().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Togo led Ghana by nearly 300 pledged delegates.", "Togo accepted the nomination.",
            "Obama, who welcomed the leaders to the palace, left.", "Norway invited Iran to Oslo to talk.",
            "There was no joy, Togo said.", "The police of Togo questioned Ann Roe.",
            "Togo said that some records were incorrect.", "The prizes are voted for by Togo.",
            "Togo said it would only break even.", "\"I am sure she will repair it,\" said Eva Lund of Ann Roe.",
            "The film shows a parody, which Ann Roe calls \"good fun\"."})
    void knowsOtherSensesOfItsWords(String sentence) {
        assertEquals(List.of(), Reported.in(sentence).lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Norway condemned the attack on the harbour. > Norway | condemns | the attack on the harbour",
            "Brazil has accused Peru of hiding the figures. > Brazil | accuses | Peru of hiding the figures",
            "The Canadian government urged Cuba to free the journalists. > Canada | calls-for | Cuba to free the journalists",
            "Egypt has expressed concern about the dam. > Egypt | concerned | the dam",
            "Hungary vowed to retaliate. > Hungary | threatens | retaliate",
            "Kenya is opposed to the merger. > Kenya | opposes | the merger",
            "Spain says it will send two ships to Malta. > Spain | commits-to | send two ships to Malta",
            "Spain says it will not send ships to Malta. > Spain | rejects | send ships to Malta",
            "Japan's foreign ministry said the border must stay open. > Japan | calls-for | the border must stay open",
            "Italy warned that trade would suffer if the law passes. > Italy | threatens | trade would suffer if the law passes",
            "President Ana Silva of Brazil called the ruling a farce. > Ana Silva | condemns | the ruling",
            "Iran's refusal to open the site angered inspectors. > Iran | rejects | open the site",
            "The plan was condemned by Kenya. > Kenya | condemns | The plan",
            "Peru demanded that Chile end the siege. > Peru | calls-for | Chile end the siege",
            "Ghana complained about the tariffs. > Ghana | condemns | the tariffs",
            "Ghana was unhappy about the tariffs. > Ghana | condemns | the tariffs",
            "Ghana said the report was false. > Ghana | denies | the report",
            "Eva Lund rejected allegations she urged Ghana to pay. > Eva Lund | rejects | allegations she urged Ghana to pay"})
    void findsAPositionByItsFrame(String sentence, String position) {
        assertEquals(List.of(position), Reported.in(sentence).lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"Chile refuses to recognise Kosovo. > Chile | does-not-recognise | Kosovo",
            "Norway does not recognize Abkhazia. > Norway | does-not-recognise | Abkhazia",
            "Norway doesn’t recognise Abkhazia. > Norway | does-not-recognise | Abkhazia",
            "India is ready to recognise Somaliland. > India | recognises | Somaliland",
            "Ghana does not support the tax. > Ghana | opposes | the tax",
            "The United States urged all members to oppose the resolution. > United States | opposes | the resolution"})
    void readsNegationAndEmbeddedVerbs(String sentence, String position) {
        assertEquals(List.of(position), Reported.in(sentence).lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guards stopped a bus near the border on Friday and searched it.",
            "Analysts say the plan should be dropped.", "The minister will visit Oslo on Monday.",
            "The talks were criticised.", "If Norway supports the plan, it will pass.", "Norway may support the plan.",
            "Demand for Russian gas fell last year.", "U.S.-backed forces entered the city.", "Read also",
            "Ann Roe was delighted with her race.", "Campaigners condemned the plan.",
            "Ann Roe, an analyst at Norvik, said the bank must cut its costs.",
            "The court of Togo rejected the appeal.",
            "Most Ghana residents in the survey opposed the tax.", "Togo said the tunnel should help exports.",
            "Togo did not say how many were hurt.", "Ann Roe was unhappy about the rain.",
            "There is no evidence that Norway supports the plan.", "Togo said Ghana will have to play in the rain.",
            "Togo said the bridge should be ready by May.",
            "\"I do not think the plan is wrong,\" said Eva Lund of Norway.", "Kenya denied entry to two travellers.",
            "The floods threaten Pakistan's harvest."})
    void findsNoneWhereNoneIsHeld(String sentence) {
        assertEquals(List.of(), Reported.in(sentence).lines());
    }

    @Test
    void countsNoMoreThanTheMost() {
        String text = "Norway condemned the attack. ".repeat(PositionFinder.MOST + 50);
        assertEquals(PositionFinder.MOST, Reported.in(text).positions().size());
    }

    @Test
    void namesItsFrameAndHowFarToTrustIt() {
        Position position = Reported.in("Norway condemned the attack on the harbour.").last();
        assertEquals("verb-object/condemns", position.frame());
        assertTrue(position.confidence() > 0.5 && position.confidence() < 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"((((((", "\"", "«", "not not not", "said", ", , ,", "to to to", "\uD83D\uDE00 \uD800 said",
            "X's 's 's",
            "according to", "Norway said", "and or and said that"})
    void readsAnyText(String text) {
        assertEquals(List.of(), Reported.in(text).positions());
    }

    @Test
    void takesLinearTime() {
        String text = "Norway said it would (if Peru, Chile and Ghana urged it to) not ".repeat(20_000);
        assertTimeout(Duration.ofSeconds(20), () -> Reported.in(text));
    }
}
