package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.List;
import org.ontherecord.reading.quotation.Quotation;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.Span;

/** Which quotations touch which sentence. */
final class QuotationsBySentence {
    private final List<List<Quotation>> bySentence = new ArrayList<>();

    QuotationsBySentence(List<Sentence> sentences, List<Quotation> quotations) {
        sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
        for (Quotation quotation : quotations) {
            for (Span piece : quotation.content()) {
                for (int s = firstEndingAfter(sentences, piece.start()); s < sentences.size()
                        && sentences.get(s).span().start() < piece.end(); s++) {
                    List<Quotation> here = bySentence.get(s);
                    if (here.isEmpty() || !here.get(here.size() - 1).equals(quotation)) here.add(quotation);
                }
            }
        }
    }

    private static int firstEndingAfter(List<Sentence> sentences, int place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= place) low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    List<Quotation> of(int sentence) {
        return bySentence.get(sentence);
    }
}
