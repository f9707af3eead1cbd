package org.ontherecord.lab.summary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ontherecord.reading.summary.Length;
import org.ontherecord.reading.summary.Ranking;
import org.ontherecord.reading.summary.Summarizer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab score summaries}: ROUGE of our summaries and of the articles' first sentences. */
@Command(name = "summaries", mixinStandardHelpOptions = true, description = "Prints ROUGE-1, 2 and L (F1) of summaries and of first sentences at the same length, and the 95 % interval of the difference.")
public final class ScoreSummaries implements Callable<Integer> {
    private static final List<String> MEASURES = List.of("ROUGE-1", "ROUGE-2", "ROUGE-L");

    @Option(names = "--in", paramLabel = "FILE.jsonl", required = true, description = "articles, each with text and reference")
    private Path in = Path.of("-");

    @ArgGroup
    private Limit limit = new Limit();

    @Spec
    private CommandSpec spec;

    private final Ranking ranking = new Ranking();
    private final Summarizer summarizer = new Summarizer();

    /** At most one of the two is given. */
    static final class Limit {
        @Option(names = "--sentences", paramLabel = "N", description = "sentences in a summary (3)")
        private int sentences = 3;

        @Option(names = "--words", paramLabel = "N", description = "words in a summary; reference: as many as the reference has between white space")
        private String words = "";

        private Length of(SummarisedArticle article) {
            if (words.isEmpty()) return new Length.Sentences(sentences);
            return new Length.Words(words.equals("reference")
                    ? article.reference().strip().split("\\s+", -1).length
                    : Integer.parseInt(words));
        }
    }

    @Override
    public Integer call() throws IOException {
        Comparison comparison = new Comparison();
        List<SummarisedArticle> articles = SummarisedArticle.in(in);
        for (SummarisedArticle article : articles) {
            Length length = limit.of(article);
            comparison.add(article.rouge(ours(article, length)), article.rouge(lead(article, length)));
        }
        print("%d articles".formatted(articles.size()));
        for (String measure : MEASURES)
            print(comparison.line(measure, MEASURES.indexOf(measure)));
        return 0;
    }

    private List<Integer> ours(SummarisedArticle article, Length length) {
        List<Double> scores = ranking.scores(article.text(), article.sentences(), article.title());
        return summarizer.summarise(article.sentences(), scores, length).sentences();
    }

    /** The first sentences, whatever they are; of words, those that fit, and one at least. */
    private static List<Integer> lead(SummarisedArticle article, Length length) {
        List<Integer> lead = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < article.sentences().size(); i++) {
            int more = article.text().slice(article.sentences().get(i).span()).split("\\s+", -1).length;
            boolean fits = switch (length) {
                case Length.Sentences(int count) -> lead.size() < count;
                case Length.Words(int count) -> lead.isEmpty() || words + more <= count;
            };
            if (!fits) break;
            lead.add(i);
            words += more;
        }
        return lead;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
