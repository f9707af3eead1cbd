package org.ontherecord.lab.bench.peers;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Apache OpenNLP with its English models, trained on Universal Dependencies. */
final class OpenNlp {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    OpenNlp() throws IOException {
        try (InputStream sentence = model("sentence");
                InputStream token = model("tokens");
                InputStream tag = model("pos")) {
            sentences = new SentenceDetectorME(new SentenceModel(sentence));
            tokenizer = new TokenizerME(new TokenizerModel(token));
            tagger = new POSTaggerME(new POSModel(tag));
        }
    }

    private static InputStream model(String what) throws IOException {
        String name = "/opennlp-en-ud-ewt-" + what + "-1.3-2.5.4.bin";
        InputStream model = OpenNlp.class.getResourceAsStream(name);
        if (model == null) throw new FileNotFoundException("no resource " + name);
        return model;
    }

    List<Peer> peers() {
        return List.of(Peer.here("OpenNLP: sentences and words", this::tokenize),
                Peer.here("OpenNLP: sentences, words and tags", this::tag));
    }

    private void tokenize(String text) {
        for (String sentence : sentences.sentDetect(text))
            tokenizer.tokenize(sentence);
    }

    private void tag(String text) {
        for (String sentence : sentences.sentDetect(text))
            tagger.tag(tokenizer.tokenize(sentence));
    }
}
