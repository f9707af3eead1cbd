package org.ontherecord.reading.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Shares of words with the right universal tag, Penn tag, head, head and relation, and head and relation without its
 * subtype. All words count, punctuation too; the treebank's words are given, and nothing else.
 */
public record SyntaxScores(int words, int tags, int penn, int heads, int labelled, int universal) {
    /** Scores a parser on a treebank. */
    public static SyntaxScores of(Parser parser, Path treebank) throws IOException {
        return of(parser, Treebank.read(treebank));
    }

    /** Scores a parser on a treebank's sentences as our own cutter of words cuts them. */
    public static SyntaxScores ofOwnWords(Parser parser, Path treebank) throws IOException {
        return of(parser, Treebank.read(treebank)
                .stream()
                .map(sentence -> OwnWords.of(sentence).orElse(sentence))
                .toList());
    }

    /** The words of a treebank's sentences. */
    public static List<List<String>> forms(Path treebank) throws IOException {
        return Treebank.read(treebank).stream().map(TreebankSentence::forms).toList();
    }

    static SyntaxScores of(Parser parser, List<TreebankSentence> sentences) {
        return sentences.stream()
                .map(sentence -> of(parser.parse(sentence.forms()), sentence))
                .reduce(new SyntaxScores(0, 0, 0, 0, 0, 0), SyntaxScores::plus);
    }

    private static SyntaxScores of(Parse parse, TreebankSentence sentence) {
        SyntaxScores sum = new SyntaxScores(0, 0, 0, 0, 0, 0);
        for (int i = 0; i < sentence.size(); i++) {
            Tag tag = sentence.tags().get(i);
            Relation relation = sentence.relations().get(i);
            int head = sentence.heads().get(i) == sentence.size() ? -1 : sentence.heads().get(i);
            boolean attached = parse.head(i) == head;
            sum = sum
                    .plus(new SyntaxScores(1, one(parse.tag(i) == tag.partOfSpeech()), one(parse.penn(i) == tag.penn()),
                            one(attached), one(attached && parse.relation(i) == relation),
                            one(attached && parse.relation(i).universal() == relation.universal())));
        }
        return sum;
    }

    private static int one(boolean right) {
        return right ? 1 : 0;
    }

    private SyntaxScores plus(SyntaxScores other) {
        return new SyntaxScores(words + other.words, tags + other.tags, penn + other.penn, heads + other.heads,
                labelled + other.labelled, universal + other.universal);
    }

    @Override
    public String toString() {
        return "%,d words: UPOS %.2f, XPOS %.2f, UAS %.2f, LAS %.2f, LAS without subtypes %.2f".formatted(words,
                percent(tags), percent(penn), percent(heads), percent(labelled), percent(universal));
    }

    private double percent(int right) {
        return words == 0 ? 0 : 100.0 * right / words;
    }
}
