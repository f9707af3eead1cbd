package org.ontherecord.reading;

import java.util.List;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.quotation.Quotation;
import org.ontherecord.reading.text.Sentence;

/**
 * What the reader found in one text. Every span is in code points of that text.
 *
 * @param language   ISO 639-1 code, or {@code und} when it can't be told
 * @param sentences  in text order
 * @param quotations in text order
 * @param positions  in text order; empty, and not to be taken for an answer, unless {@link #positionsSupported()}
 * @param scores     how well each sentence stands for the whole, higher is better; as many as sentences. A sentence
 *                   that must never stand in a summary scores {@link Double#NEGATIVE_INFINITY}
 */
public record Reading(String language, List<Sentence> sentences, List<Quotation> quotations, List<Position> positions,
        List<Double> scores) {
    public Reading {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        positions = List.copyOf(positions);
        scores = List.copyOf(scores);
        if (scores.size() != sentences.size()) throw new IllegalArgumentException("one score for each sentence");
    }

    /** Whether positions are looked for in this language at all. */
    public boolean positionsSupported() {
        return language.equals("en");
    }
}
