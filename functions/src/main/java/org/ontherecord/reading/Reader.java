package org.ontherecord.reading;

import java.util.List;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.reading.entity.MentionFinder;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.position.Candidate;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.PositionFinder;
import org.ontherecord.reading.quotation.Quotation;
import org.ontherecord.reading.quotation.QuotationFinder;
import org.ontherecord.reading.summary.Ranking;
import org.ontherecord.reading.text.LanguageCheck;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/** Reads one text: sentences, quotations, positions, and how well each sentence stands for the whole. Deterministic. */
public final class Reader {
    private final LanguageCheck languageCheck = new LanguageCheck();
    private final Segmenter segmenter = new Segmenter();
    private final Ranking ranking = new Ranking();
    private final MentionFinder mentionFinder = new MentionFinder(ActorCatalog.standard());
    private final QuotationFinder quotationFinder = new QuotationFinder();
    private final PositionFinder positionFinder = new PositionFinder();

    /** Reads one text. Takes time linear in its length; never throws, whatever the text. */
    public Reading read(Manuscript manuscript) {
        SourceText text = new SourceText(manuscript.text());
        String language = languageCheck.languageOf(manuscript.text(), manuscript.language());
        List<Sentence> sentences = segmenter.segment(text);
        List<Double> scores = ranking.scores(text, sentences, manuscript.title());
        if (!language.equals("en")) return new Reading(language, sentences, List.of(), List.of(), scores);
        Mentions mentions = mentionFinder.find(text, sentences);
        List<Quotation> quotations = quotationFinder.find(text, sentences, mentions);
        List<Position> positions = positionFinder.find(text, sentences, mentions, quotations);
        return new Reading(language, sentences, quotations, positions, scores);
    }

    /** Every position that a frame finds in English words, also those that are too doubtful to be told. */
    public List<Candidate> candidates(String words) {
        SourceText text = new SourceText(words);
        List<Sentence> sentences = segmenter.segment(text);
        Mentions mentions = mentionFinder.find(text, sentences);
        return positionFinder.candidates(text, sentences, mentions, quotationFinder.find(text, sentences, mentions));
    }
}
