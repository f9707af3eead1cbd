package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/** Finds who is quoted saying what in an English text. Linear in its length. */
public final class QuotationFinder {
    /** The quotations of a text, in the order of their first words. */
    public List<Quotation> find(SourceText text, List<Sentence> sentences) {
        Words words = new Words(text, sentences);
        List<Cue> cues = new CueFinder(words).all();
        SourceFinder sources = new SourceFinder(words);
        DirectQuotations direct = new DirectQuotations(words, cues, sources);
        List<Draft> drafts = new ArrayList<>(direct.find());
        drafts.addAll(new IndirectQuotations(words, sources).find(cues, direct.used()));
        return drafts.stream()
                .sorted(Comparator.comparing(Draft::first))
                .map(draft -> draft.finished(Optional.empty()))
                .toList();
    }
}
