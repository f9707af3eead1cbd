package org.ontherecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.search.Sought.Place;
import org.ontherecord.search.Words.Word;

class SoughtTest {
    @ParameterizedTest
    @ValueSource(strings = {"recognition of states", "Erdogan", "Kazakhstan elections"})
    void wordsSoughtAreThoseOfAllThatHaveTheStems(String words) throws IOException {
        Set<String> stems = Words.of(words);
        String text = samples()
                + " Erdoğan's and ERDOGAN’S; Élections, état; the States’ re-election. Ωmega\u00a0recognised; (states) ‘elections’, re:recognition/states";
        List<Place> among = Words.in(text)
                .stream()
                .filter(word -> stems.contains(word.stem()))
                .map(word -> new Place(word.stem(), word.start(), word.end()))
                .toList();

        assertFalse(among.isEmpty());
        assertEquals(among, new Sought(stems).in(text));
    }

    @Test
    void everyWordHasAStemThatBeginsAsItDoes() throws IOException {
        String text = samples() + " stability sensibilities relational hopping skies";
        List<Word> all = Words.in(text);

        assertEquals(all.size(), new Sought(Words.of(text)).in(text).size());
        for (Word word : all)
            assertFalse(new Sought(Set.of(word.stem())).in(text.substring(word.start(), word.end())).isEmpty(),
                    word.stem());
    }

    @Test
    void nothingSoughtIsNothingFound() {
        assertEquals(List.of(), new Sought(Set.of()).in("Norway agreed."));
        assertEquals(List.of(), new Sought(Set.of("norwai")).in(""));
    }

    private static String samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../events/articles"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.sorted().toList())
                all.append(Files.readString(file)).append('\n');
            return all.toString();
        }
    }
}
