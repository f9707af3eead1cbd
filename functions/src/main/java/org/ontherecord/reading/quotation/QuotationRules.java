package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.List;

/** Finds quotations by rules alone: those in quotation marks first, then the others. */
final class QuotationRules {
    private QuotationRules() {}

    static List<Draft> find(Words words) {
        List<Cue> cues = new CueFinder(words).all();
        SourceFinder sources = new SourceFinder(words);
        DirectQuotations direct = new DirectQuotations(words, cues, sources);
        List<Draft> drafts = new ArrayList<>(direct.find());
        drafts.addAll(new IndirectQuotations(words, sources).find(cues, direct.used()));
        return drafts;
    }
}
