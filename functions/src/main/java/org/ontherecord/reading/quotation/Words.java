package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import org.ontherecord.reading.text.Token;

/** All words and marks of a text in one row, with the quotation marks that they stand between. */
final class Words {
    private final SourceText text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<QuotedRegion> regions = new ArrayList<>();
    private final String[] lower;
    private final int[] sentence;
    private final int[] paragraph;
    private final int[] region;
    private final Run[] sentences;

    Words(SourceText text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = new Run[sentences.size()];
        for (int s = 0; s < sentences.size(); s++) {
            int from = tokens.size();
            tokens.addAll(sentences.get(s).tokens());
            this.sentences[s] = new Run(from, tokens.size());
        }
        lower = tokens.stream().map(Token::lower).toArray(String[]::new);
        sentence = new int[tokens.size()];
        paragraph = new int[tokens.size()];
        for (int s = 0; s < sentences.size(); s++) {
            Arrays.fill(sentence, this.sentences[s].from(), this.sentences[s].to(), s);
            Arrays.fill(paragraph, this.sentences[s].from(), this.sentences[s].to(), sentences.get(s).paragraph());
        }
        findRegions(sentences);
        region = regionOfEach();
    }

    private void findRegions(List<Sentence> all) {
        int first = 0;
        while (first < all.size()) {
            int last = first;
            int number = all.get(first).paragraph();
            while (last + 1 < all.size() && all.get(last + 1).paragraph() == number)
                last++;
            regions.addAll(QuotedRegion.in(text.value(), text.unit(all.get(first).span().start()),
                    text.unit(all.get(last).span().end()), number));
            first = last + 1;
        }
    }

    private int[] regionOfEach() {
        int[] found = new int[tokens.size()];
        int next = 0;
        for (int i = 0; i < found.length; i++) {
            int unit = text.unit(tokens.get(i).span().start());
            while (next < regions.size() && regions.get(next).to() <= unit)
                next++;
            found[i] = next < regions.size() && regions.get(next).from() <= unit ? next : -1;
        }
        return found;
    }

    int size() {
        return tokens.size();
    }

    List<QuotedRegion> regions() {
        return regions;
    }

    /** A word in lower case. */
    String lower(int at) {
        return lower[at];
    }

    boolean is(int at, String word) {
        return at >= 0 && at < lower.length && lower[at].equals(word);
    }

    boolean isCapital(int at) {
        return Character.isUpperCase(tokens.get(at).form().codePointAt(0));
    }

    boolean isWord(int at) {
        return Character.isLetterOrDigit(tokens.get(at).form().codePointAt(0));
    }

    /** Number of the quoted region that a word stands in, or −1. */
    int region(int at) {
        return region[at];
    }

    boolean isQuoted(int at) {
        return region[at] >= 0;
    }

    /** Whether a place of the text stands between quotation marks. */
    boolean isQuoted(Span place) {
        int unit = text.unit(place.start());
        int low = 0;
        int high = regions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (regions.get(middle).to() <= unit) low = middle + 1;
            else
                high = middle;
        }
        return low < regions.size() && regions.get(low).from() <= unit;
    }

    int sentence(int at) {
        return sentence[at];
    }

    int paragraph(int at) {
        return paragraph[at];
    }

    Run sentenceOf(int at) {
        return sentences[sentence[at]];
    }

    Span span(Run run) {
        return tokens.get(run.from()).span().union(tokens.get(run.to() - 1).span());
    }

    Span span(QuotedRegion quoted) {
        return text.span(quoted.from(), quoted.to());
    }
}
