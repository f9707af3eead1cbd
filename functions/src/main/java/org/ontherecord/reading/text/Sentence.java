package org.ontherecord.reading.text;

import java.util.List;

/**
 * A sentence, heading or other block of running text.
 *
 * @param span      where it stands, without white space around it
 * @param paragraph number of its paragraph, from 0
 * @param tokens    its words and marks, in order
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
    public Sentence {
        if (paragraph < 0) throw new IllegalArgumentException("paragraph " + paragraph);
        tokens = List.copyOf(tokens);
    }

    /** A sentence that is known by its place alone, with its words made from the text. */
    public static Sentence of(SourceText text, Span span, int paragraph) {
        return new Sentence(span, paragraph,
                new Tokenizer(text).tokens(text.unit(span.start()), text.unit(span.end())));
    }
}
