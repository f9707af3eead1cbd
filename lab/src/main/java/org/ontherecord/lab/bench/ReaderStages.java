package org.ontherecord.lab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.reading.entity.MentionFinder;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.PositionFinder;
import org.ontherecord.reading.quotation.Quotation;
import org.ontherecord.reading.quotation.QuotationFinder;
import org.ontherecord.reading.summary.Ranking;
import org.ontherecord.reading.syntax.Parse;
import org.ontherecord.reading.syntax.Parser;
import org.ontherecord.reading.text.LanguageCheck;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/** The reader's stages, each given what those before it found, for JMH. Their names are the benchmarks' names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReaderStages {
    @Param("")
    public String file = "";

    @Param("4")
    public int kilobytes;

    private final LanguageCheck languageCheck = new LanguageCheck();
    private final Segmenter segmenter = new Segmenter();
    private final Ranking ranking = new Ranking();
    private final MentionFinder mentionFinder = new MentionFinder(ActorCatalog.standard());
    private final QuotationFinder quotationFinder = new QuotationFinder();
    private final PositionFinder positionFinder = new PositionFinder();
    private final Reader reader = new Reader();

    private SourceText text = new SourceText("");
    private List<Sentence> sentences = List.of();
    private Mentions mentions = mentionFinder.find(text, sentences);
    private List<Quotation> quotations = List.of();

    @Setup
    public void readBefore() throws IOException {
        text = new SourceText(RunningText.of(Path.of(file)).first(kilobytes * 1000));
        sentences = segmenter.segment(text);
        mentions = mentionFinder.find(text, sentences);
        quotations = quotationFinder.find(text, sentences, mentions);
    }

    @Benchmark
    public String language() {
        return languageCheck.languageOf(text.value(), Optional.empty());
    }

    @Benchmark
    public List<Sentence> sentences() {
        return segmenter.segment(new SourceText(text.value()));
    }

    @Benchmark
    public List<Double> summary() {
        return ranking.scores(text, sentences, Optional.empty());
    }

    @Benchmark
    public Mentions names() {
        return mentionFinder.find(text, sentences);
    }

    @Benchmark
    public List<Quotation> quotations() {
        return quotationFinder.find(text, sentences, mentions);
    }

    @Benchmark
    public List<Position> positions() {
        return positionFinder.find(text, sentences, mentions, quotations);
    }

    /** The trees of all sentences; the positions ask for some of them. */
    @Benchmark
    public List<Parse> syntax() {
        return IntStream.range(0, sentences.size())
                .mapToObj(sentence -> Parser.standard().parse(mentions.words(sentence)))
                .toList();
    }

    @Benchmark
    public Reading whole() {
        return reader.read(Manuscript.of(text.value()));
    }
}
