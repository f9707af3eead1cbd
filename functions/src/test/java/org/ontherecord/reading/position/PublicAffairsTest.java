package org.ontherecord.reading.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.syntax.Word;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.text.Span;

class PublicAffairsTest {
    private static Optional<String> degree(int others, String... telling) {
        List<String> forms = new ArrayList<>(List.of(telling));
        IntStream.range(0, others).forEach(i -> forms.add("word" + i));
        return PublicAffairs
                .degree(List
                        .of(forms.stream().map(form -> new Word(new Span(0, 1), form, form, WordClass.NOUN)).toList()));
    }

    @Test
    void tellsByWordsOfPoliticsHowFarATextIsAboutIt() {
        assertEquals(Optional.of("little"), degree(180));
        assertEquals(Optional.of("some"), degree(180, "party", "election"));
        assertEquals(Optional.of("much"),
                degree(180, "party", "election", "minister", "ministers", "government", "opposition"));
    }

    @Test
    void tellsNothingByAFewWords() {
        assertEquals(Optional.empty(), degree(60, "election"));
    }
}
