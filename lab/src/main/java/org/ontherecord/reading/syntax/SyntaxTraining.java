package org.ontherecord.reading.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains tagger and parsers on treebanks. A parser sees the tags of taggers, and the trees of earlier parsers, that
 * didn't see the sentence (five-fold jackknifing), so that it learns to live with their mistakes; each sentence is there as the treebank cuts it and as we
 * do. The same files give the same bytes.
 */
public final class SyntaxTraining {
    private static final int FOLDS = 5;
    private static final int FREQUENT_TAG = 20;
    private static final ParserTraining.Size BACKWARD = new ParserTraining.Size(22, 20, 1);
    private static final ParserTraining.Size FORWARD = new ParserTraining.Size(23, 22, 3);

    private final List<TreebankSentence> sentences = new ArrayList<>();
    private final int taggerRounds;
    private final int parserRounds;

    public SyntaxTraining(List<Path> treebanks, int taggerRounds, int parserRounds) throws IOException {
        for (Path treebank : treebanks)
            sentences.addAll(Treebank.read(treebank));
        this.taggerRounds = taggerRounds;
        this.parserRounds = parserRounds;
    }

    /** Writes the trained model. */
    public void writeTo(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        train().write(data);
        data.flush();
    }

    SyntaxModel train() {
        TagInventory inventory = new TagInventory(sentences, FREQUENT_TAG);
        TaggerTraining training = new TaggerTraining(inventory);
        TaggerTraining.Trained tagger = training.train(both(sentences), taggerRounds);
        List<List<ParserExample>> folds = examples(training);
        List<ParserExample> reversed = folds.stream().flatMap(List::stream).map(ParserExample::reversed).toList();
        TransitionParser backward = ParserTraining.train(reversed, parserRounds, BACKWARD);
        TransitionParser forward = ParserTraining.train(guided(folds), parserRounds, FORWARD);
        return new SyntaxModel(inventory.tags(), tagger.dictionary(), tagger.weights(), backward, forward);
    }

    /** All sentences, each with the tree of a backward parser that didn't see it. */
    private List<ParserExample> guided(List<List<ParserExample>> folds) {
        List<ParserExample> guided = new ArrayList<>();
        for (int i = 0; i < folds.size(); i++) {
            int held = i;
            List<ParserExample> others = IntStream.range(0, folds.size())
                    .filter(fold -> fold != held)
                    .mapToObj(folds::get)
                    .flatMap(List::stream)
                    .map(ParserExample::reversed)
                    .toList();
            TransitionParser backward = ParserTraining.train(others, parserRounds, BACKWARD);
            folds.get(held).forEach(example -> guided.add(example.guidedBy(backward)));
        }
        return guided;
    }

    private static List<TreebankSentence> both(List<TreebankSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> Stream.concat(Stream.of(sentence), OwnWords.of(sentence).stream()))
                .toList();
    }

    private List<List<ParserExample>> examples(TaggerTraining training) {
        List<List<ParserExample>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Tagger tagger = training.train(both(fold(fold, false)), taggerRounds).tagger();
            folds.add(both(fold(fold, true)).stream().map(sentence -> example(sentence, tagger)).toList());
        }
        return folds;
    }

    private List<TreebankSentence> fold(int fold, boolean within) {
        return IntStream.range(0, sentences.size())
                .filter(i -> (i % FOLDS == fold) == within)
                .mapToObj(sentences::get)
                .toList();
    }

    private static ParserExample example(TreebankSentence sentence, Tagger tagger) {
        Signatures words = new Signatures(sentence.forms());
        return new ParserExample(new TaggedWords(words, tagger.tag(words)),
                Projectivity.lifted(sentence.heads()), sentence.relations());
    }
}
