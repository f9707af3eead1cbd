package org.ontherecord.lab.bench.peers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ontherecord.ingest.extraction.PageExtractor;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.syntax.Parser;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.SourceText;

/** What this project has to offer. */
final class OurReader {
    private OurReader() {}

    static List<Peer> ofTexts() {
        Reader reader = new Reader();
        Segmenter segmenter = new Segmenter();
        return List.of(Peer.here("reader: all it does", text -> reader.read(Manuscript.of(text))),
                Peer.here("reader: sentences and words", text -> segmenter.segment(new SourceText(text))),
                Peer.here("reader: sentences, words, tags and trees", text -> parse(segmenter, new SourceText(text))));
    }

    private static void parse(Segmenter segmenter, SourceText text) {
        segmenter.segment(text).forEach(sentence -> Parser.standard().parse(Words.of(text, sentence.span())));
    }

    static Peer ofPages() {
        PageExtractor extractor = new PageExtractor(Clock.systemUTC());
        return Peer.here("extractor: text, title, author, date and more",
                html -> extractor.extract(html, Optional.empty()));
    }
}
