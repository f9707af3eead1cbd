package org.ontherecord.reading.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicSpanTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Kenya denied its harbours were closed to grain ships. > its harbours were closed to grain ships",
            "Peru denied reports it was selling the mine. > reports it was selling the mine",
            "Peru denied a report claiming it had sold the mine. > a report claiming it had sold the mine",
            "Peru rejected allegations he had sold the mine. > allegations he had sold the mine",
            "Norway rejected the idea Sweden posed a threat to the union. > the idea Sweden posed a threat to the union",
            "Ghana denied reports that its stand on matters such as fishing would delay the treaty. > reports that its stand on matters such as fishing would delay the treaty",
            "Chile brushed aside questions over why the bridge was not finished. > questions over why the bridge was not finished",
            "Chile questioned why there was such a hurry to pass the law. > why there was such a hurry to pass the law"})
    void runsToTheEndOfAClauseThatBeganInIt(String sentence, String topic) {
        assertEquals(topic, topicOf(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Peru accused its neighbour, led by a former general, of fraud. > its neighbour, led by a former general, of fraud",
            "Kenya accused Uganda of \"poisoning\" the lake. > Uganda of \"poisoning\" the lake",
            "Kenya accused Uganda of failing to properly guard the lake. > Uganda of failing to properly guard the lake",
            "The Uganda plan and Kenya, which has been accused by Peru of hiding its debts, were named. > hiding its debts"})
    void aChargeBelongsToTheAccused(String sentence, String topic) {
        assertEquals(topic, topicOf(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "France urged the mayor to stand down as a governor so voters can choose. > the mayor to stand down as a governor",
            "France wanted the survey to be carried out. > the survey to be carried out",
            "Italy opposed giving harbour wardens (HWs) the power to search ships. > giving harbour wardens (HWs) the power to search ships",
            "Italy promised a \"hard but just\" rule on quotas. > a \"hard but just\" rule on quotas",
            "Italy urged Spain and Malta to \"rebuild their trust\". > Spain and Malta to \"rebuild their trust\"",
            "Chile has refused to recognise Ann Roe as President. > Ann Roe as President"})
    void keepsTogetherWhatMarksAndParticlesSeemToPart(String sentence, String topic) {
        assertEquals(topic, topicOf(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Brazil said new roads were needed to open the valley. > new roads",
            "Brazil said the dam should be drained because it leaks. > the dam should be drained",
            "Brazil says the dam should be drained and believes the mayor is late. > the dam should be drained",
            "Brazil backed the treaty in the hope it would end the strike. > the treaty",
            "Brazil called for a ceasefire, and for Peru, blaming the army. > a ceasefire",
            "Brazil opposed the bid for the mine saying it would fail. > the bid for the mine",
            "Brazil argued that instead of jail, young drivers should be taught. > young drivers should be taught"})
    void leavesOutWhatIsNoPartOfIt(String sentence, String topic) {
        assertEquals(topic, topicOf(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Japan said lifting the ban would harm trade. > Japan | opposes | lifting the ban",
            "Japan said the plan to widen the canal should be put on hold. > Japan | calls-for | the plan to widen the canal should be put on hold",
            "The Tories say plans to widen the canal should be put on hold. > Conservative Party | calls-for | plans to widen the canal should be put on hold"})
    void aSubjectKeepsTheVerbThatTurnsItsMeaning(String sentence, String position) {
        assertEquals(position, Reported.in(sentence).lines().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Spain said it was not ready to do so yet.",
            "\"It was a fair result,\" Ann Roe insisted on Kanal 4's breakfast show.",
            "Ann Roe told the members: \"They want us to leave.\""})
    void anEmptyOrMistakenOneIsNone(String sentence) {
        assertEquals(List.of(), Reported.in(sentence).lines());
    }

    @Test
    void whatOneDeniesOneDoesNotHold() {
        assertEquals(List.of("Peru | denies | reports that it would refuse to close the mine"),
                Reported.in("Peru denied reports that it would refuse to close the mine.").lines());
    }

    @Test
    void whatIsSetAgainstOnesWordsIsOnesOwnAct() {
        assertEquals("Kenya | condemns | the raid",
                Reported.in("Kenya said Uganda had closed the road but condemned the raid.").lines().getLast());
    }

    private static String topicOf(String sentence) {
        String line = Reported.in(sentence).lines().getFirst();
        return line.substring(line.lastIndexOf('|') + 2);
    }
}
