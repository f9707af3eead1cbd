package org.ontherecord.lab.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ontherecord.reading.summary.Feature;
import org.ontherecord.reading.summary.RankingWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lab train ranking}: the weights by which sentences are ranked. */
@Command(name = "ranking", mixinStandardHelpOptions = true, description = "Trains the weights by which sentences are ranked for a summary.")
public final class TrainRanking implements Callable<Integer> {
    private static final List<Feature> FEATURES = List.of(Feature.values());

    @Option(names = "--train", paramLabel = "FILE.jsonl", required = true, description = "articles, each with text and reference")
    private Path train = Path.of("-");

    @Option(names = "--out", paramLabel = "FILE.tsv", required = true, description = "where the weights go")
    private Path out = Path.of("-");

    @Override
    public Integer call() throws IOException {
        List<Triples> articles = SummarisedArticle.in(train)
                .stream()
                .map(Triples::of)
                .filter(article -> article.members().length > 1)
                .toList();
        double[] means = IntStream.range(0, FEATURES.size()).mapToDouble(f -> mean(articles, f)).toArray();
        double[] spread = IntStream.range(0, FEATURES.size())
                .mapToDouble(f -> deviation(() -> values(articles, f)))
                .toArray();
        Files.writeString(out, table(weights(articles, spread), means));
        return 0;
    }

    /**
     * The weights, so that the sums have a standard deviation of 1 and the scores spread over 0 to 1. What never varies in
     * these articles keeps the weight that it has: they may come without titles.
     */
    private static double[] weights(List<Triples> articles, double[] spread) {
        double[] weights = MinimumRisk.train(articles, spread);
        double scale = deviation(() -> sums(articles, weights));
        return IntStream.range(0, weights.length)
                .mapToDouble(f -> spread[f] > 0
                        ? weights[f] / scale
                        : RankingWeights.standard().weight(FEATURES.get(f)))
                .toArray();
    }

    private static DoubleStream sums(List<Triples> articles, double[] weights) {
        return measures(articles).mapToDouble(
                measures -> IntStream.range(0, weights.length).mapToDouble(f -> weights[f] * measures[f]).sum());
    }

    private static double mean(List<Triples> articles, int feature) {
        return values(articles, feature).average().orElse(0);
    }

    private static double deviation(Supplier<DoubleStream> values) {
        double mean = values.get().average().orElse(0);
        return Math.sqrt(values.get().map(value -> (value - mean) * (value - mean)).average().orElse(0));
    }

    private static DoubleStream values(List<Triples> articles, int feature) {
        return measures(articles).mapToDouble(measures -> measures[feature]);
    }

    private static Stream<double[]> measures(List<Triples> articles) {
        return articles.stream().flatMap(article -> Arrays.stream(article.measures()));
    }

    private static String table(double[] weights, double[] means) {
        StringBuilder table = new StringBuilder(
                """
                        # How much each feature of a sentence counts for its place in a summary of three sentences. Trained by
                        # lab train ranking; see docs/models.md. A sentence scores 1 / (1 + e^-(bias + sum of weight * feature)).
                        # feature	weight
                        """);
        double average = IntStream.range(0, FEATURES.size()).mapToDouble(f -> weights[f] * means[f]).sum();
        table.append(row("bias", -average));
        for (int f = 0; f < weights.length; f++)
            table.append(row(FEATURES.get(f).label(), weights[f]));
        return table.toString();
    }

    private static String row(String name, double weight) {
        return String.format(Locale.ROOT, "%s\t%.4f\n", name, weight);
    }
}
