package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/** Finds who is quoted saying what in an English text. Linear in its length. */
public final class QuotationFinder {
    /** The quotations of a text, in the order of their first words. */
    public List<Quotation> find(SourceText text, List<Sentence> sentences, Mentions mentions) {
        Words words = new Words(text, sentences);
        List<Cue> cues = new CueFinder(words).all();
        SourceFinder sources = new SourceFinder(words);
        DirectQuotations direct = new DirectQuotations(words, cues, sources);
        List<Draft> drafts = new ArrayList<>(direct.find());
        drafts.addAll(new IndirectQuotations(words, sources).find(cues, direct.used()));
        return attributed(drafts, new Speakers(text, sentences, mentions, words));
    }

    private static List<Quotation> attributed(List<Draft> drafts, Speakers speakers) {
        return drafts.stream()
                .sorted(Comparator.comparing(Draft::place))
                .map(draft -> draft.finished(speakers.of(draft.source())))
                .sorted(Comparator.comparing(quotation -> quotation.content().getFirst()))
                .toList();
    }
}
