package org.ontherecord.reading.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Ghana denied its harbour was closed. > denies | its harbour was closed",
            "Ghana denied reports it was leaving the union. > denies | reports it was leaving the union",
            "Ghana denied a report claiming it had paid the guards. > denies | a report claiming it had paid the guards",
            "Ghana rejected the idea that Togo and Benin had paid. > rejects | the idea that Togo and Benin had paid",
            "Ghana questioned why the harbour was closed. > concerned | why the harbour was closed",
            "Ghana welcomed a speech about how measures were leaked. > supports | a speech about how measures were leaked"})
    void followAClauseToItsEnd(String sentence, String position) {
        assertEquals("Ghana | " + position, Reported.in(sentence).lines().getLast());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"Ghana urged the minister to stand down. > the minister to stand down",
            "Ghana accused Togo of failing to properly serve its people. > Togo of failing to properly serve its people",
            "Ghana condemned a \"harsh but fair\" policy on fish. > a \"harsh but fair\" policy on fish",
            "Ghana agreed to pay $20 ($11) to the victims. > pay $20 ($11) to the victims",
            "Ghana accused its neighbour, led by Ann Roe, of corruption. > its neighbour, led by Ann Roe, of corruption",
            "Ghana opposed the bid for a year saying it would fail. > the bid for a year",
            "Ghana warned that while Togo would comply, the costs would rise. > the costs would rise",
            "Ghana said a change of course was needed to end the strike. > a change of course"})
    void holdWhatBelongsTogether(String sentence, String topic) {
        String line = Reported.in(sentence).lines().getFirst();
        assertEquals(topic, line.substring(line.lastIndexOf('|') + 2));
    }
}
