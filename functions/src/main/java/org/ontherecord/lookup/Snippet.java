package org.ontherecord.lookup;

import java.util.List;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import org.ontherecord.search.Sought;
import org.ontherecord.search.Sought.Place;

/**
 * The part of an article that shows why it was found: whole sentences where they are short enough, whole words otherwise.
 * All offsets are in code points, ends exclusive.
 *
 * @param start      where it stands in the text
 * @param end        after its last code point
 * @param exact      its words
 * @param highlights start and end in the text of each word that was looked for
 * @param marks      the same within {@code exact}
 */
record Snippet(int start, int end, String exact, List<int[]> highlights, List<int[]> marks) {
    /**
     * Cuts the best part of a text, in time linear in its length.
     *
     * @param sought the words looked for; where none of them stands in the text, it is its beginning
     */
    static Snippet of(SourceText text, Sought sought) {
        List<Place> found = sought.in(text.value());
        Passage passage = found.isEmpty()
                ? Passage.first(text.value())
                : Passage.around(text.value(), new Densest(Passage.WIDEST, found).words());
        Span span = text.span(passage.from(), passage.to());
        List<Span> words = found.stream()
                .filter(word -> word.start() >= passage.from() && word.end() <= passage.to())
                .map(word -> text.span(word.start(), word.end()))
                .toList();
        return new Snippet(span.start(), span.end(), text.slice(span), shifted(words, 0), shifted(words, span.start()));
    }

    /** Where words looked for stand in a title, as start and end of each. */
    static List<int[]> marks(String title, Sought sought) {
        SourceText text = new SourceText(title);
        return shifted(sought.in(title)
                .stream()
                .map(word -> text.span(word.start(), word.end()))
                .toList(), 0);
    }

    private static List<int[]> shifted(List<Span> spans, int by) {
        return spans.stream().map(span -> new int[]{span.start() - by, span.end() - by}).toList();
    }
}
