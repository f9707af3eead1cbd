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
 * Trains tagger and parser on treebanks. The parser sees the tags of taggers that didn't see the sentence (five-fold
 * jackknifing), so that it learns to live with their mistakes; each sentence is there as the treebank cuts it and as we
 * do. The same files give the same bytes.
 */
public final class SyntaxTraining {
    private static final int FOLDS = 5;
    private static final int FREQUENT_TAG = 20;

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
        ParserTraining parser = new ParserTraining();
        parser.train(examples(training), parserRounds);
        return new SyntaxModel(inventory.tags(), tagger.dictionary(), tagger.weights(), parser.transitions(),
                parser.relations());
    }

    private static List<TreebankSentence> both(List<TreebankSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> Stream.concat(Stream.of(sentence), OwnWords.of(sentence).stream()))
                .toList();
    }

    private List<ParserTraining.Example> examples(TaggerTraining training) {
        List<ParserTraining.Example> examples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Tagger tagger = training.train(both(fold(fold, false)), taggerRounds).tagger();
            for (TreebankSentence sentence : both(fold(fold, true)))
                examples.add(example(sentence, tagger));
        }
        return examples;
    }

    private List<TreebankSentence> fold(int fold, boolean within) {
        return IntStream.range(0, sentences.size())
                .filter(i -> (i % FOLDS == fold) == within)
                .mapToObj(sentences::get)
                .toList();
    }

    private static ParserTraining.Example example(TreebankSentence sentence, Tagger tagger) {
        Signatures words = new Signatures(sentence.forms());
        return new ParserTraining.Example(new TaggedWords(words, tagger.tag(words)),
                Projectivity.lifted(sentence.heads()), sentence.relations());
    }
}
