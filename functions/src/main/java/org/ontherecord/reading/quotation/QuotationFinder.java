package org.ontherecord.reading.quotation;

import java.util.Comparator;
import java.util.List;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/** Finds who is quoted saying what in an English text. Linear in its length. */
public final class QuotationFinder {
    private final AttributionTagger tagger;

    public QuotationFinder() {
        this(AttributionModel.standard());
    }

    QuotationFinder(AttributionModel model) {
        tagger = new AttributionTagger(model);
    }

    /** The quotations of a text, in the order of their first words. */
    public List<Quotation> find(SourceText text, List<Sentence> sentences, Mentions mentions) {
        Words words = new Words(text, sentences);
        List<Draft> ruled = QuotationRules.find(words);
        Units units = Units.of(text, sentences, mentions, words.regions());
        List<Attribution> tagged = tagger.tag(units, new RuleRoles(units, ruled));
        return attributed(Drafts.of(units, tagged, ruled), new Speakers(text, sentences, mentions, words));
    }

    private static List<Quotation> attributed(List<Draft> drafts, Speakers speakers) {
        return drafts.stream()
                .sorted(Comparator.comparing(Draft::place))
                .map(draft -> draft.finished(speakers.of(draft.source())))
                .sorted(Comparator.comparing(quotation -> quotation.content().getFirst()))
                .toList();
    }
}
