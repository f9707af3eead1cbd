package org.ontherecord.reading.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/** The sentences by which an article tells its story, without headings and trailers, and what is measured of them. */
public final class Telling {
    private final List<Sentence> sentences;
    private final List<Content> contents;
    private final List<Integer> usable;
    private final double[] centrality;
    private final double[] novelty;
    private final Frequencies frequencies;
    private final Content title;

    public Telling(SourceText text, List<Sentence> sentences, Optional<String> title) {
        this.sentences = sentences;
        this.contents = sentences.stream().map(Content::of).toList();
        this.usable = usable(text, sentences, title);
        this.centrality = Frequencies.centrality(contents);
        this.novelty = novelty(contents);
        this.frequencies = new Frequencies(contents);
        this.title = Content.of(title.orElse(""));
    }

    private static List<Integer> usable(SourceText text, List<Sentence> sentences, Optional<String> title) {
        List<Integer> usable = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (!Trailers.holdsAt(text, sentences, i, title)) usable.add(i);
        }
        return List.copyOf(usable);
    }

    private static double[] novelty(List<Content> contents) {
        Set<String> told = new HashSet<>();
        double[] novelty = new double[contents.size()];
        for (int i = 0; i < novelty.length; i++) {
            int known = told.size();
            told.addAll(contents.get(i).words());
            novelty[i] = (double) (told.size() - known) / Math.max(1, contents.get(i).words().size());
        }
        return novelty;
    }

    /** Indices of the sentences that may stand in a summary, ascending. */
    public List<Integer> usable() {
        return usable;
    }

    /**
     * One measure of one sentence.
     *
     * @param rank which of the {@link #usable()} ones, from 0
     */
    public double measure(Feature feature, int rank) {
        return feature.of(this, rank);
    }

    Sentence sentence(int rank) {
        return sentences.get(usable.get(rank));
    }

    Content content(int rank) {
        return contents.get(usable.get(rank));
    }

    double centrality(int rank) {
        return centrality[usable.get(rank)];
    }

    /** Share of a sentence's words that stand in no sentence before it, 0 to 1. */
    double novelty(int rank) {
        return novelty[usable.get(rank)];
    }

    double meanFrequency(int rank) {
        return frequencies.mean(content(rank));
    }

    /** Share of the title's and the sentence's words that they have in common, 0 to 1. */
    double titleOverlap(int rank) {
        return title.overlap(content(rank));
    }
}
