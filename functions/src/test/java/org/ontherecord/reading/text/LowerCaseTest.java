package org.ontherecord.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fault 40, where it is a letter that costs time: fails with the JDK's own small letters in {@code LowerCase.of}. */
class LowerCaseTest {
    @ParameterizedTest
    @CsvSource({"The U.S.,the u.s.", "İlham,ilham", "ΑΣ,ασ", "ÇA,ça", "straße,straße"})
    void isOneLetterForOne(String words, String small) {
        assertEquals(small, LowerCase.of(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"İ", "Σ", "ẞ", "A"})
    void takesNoLongForAMillionOfALetter(String letter) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertEquals(1_000_000, LowerCase.of(letter.repeat(1_000_000)).length()));
    }
}
