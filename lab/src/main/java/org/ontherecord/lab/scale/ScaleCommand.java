package org.ontherecord.lab.scale;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab scale}: what breaks first. */
@Command(name = "scale", mixinStandardHelpOptions = true, description = {
        "Simulates what an archive writes, by partition key, for a made-up press, and how its index grows.",
        "Prints which limit is reached at how many articles a minute. The same seed gives the same figures."})
public final class ScaleCommand implements Callable<Integer> {
    private static final List<Integer> RATES = List.of(10, 1_000, 100_000);
    private static final double MINUTES_OF_A_DAY = 1440, WINDOW_SECONDS = 2;
    private static final int MOST_IN_A_COMMIT = 100;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "50000", description = "whose writes are counted (${DEFAULT-VALUE})")
    private int articles;

    @Option(names = "--entries", paramLabel = "N", defaultValue = "12", description = "lookup entries of an article (${DEFAULT-VALUE}, as the sample articles have)")
    private int entries;

    @Option(names = "--index-bytes", paramLabel = "N", defaultValue = "1200", description = "of an article in the index (${DEFAULT-VALUE})")
    private int indexBytes;

    @Option(names = "--indexed", paramLabel = "N", defaultValue = "500000", description = "articles until which the index grows (${DEFAULT-VALUE})")
    private int indexed;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "42", description = "of the press (${DEFAULT-VALUE})")
    private long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, Limit> limits = Limit.byKey();
        progress(articles + " articles' writes");
        strains(new Strains(Heat.of(new Newsstand(seed, entries), articles), limits).list());
        print("");
        print("| articles a minute | a commit | commits a minute | segments | uploaded for a byte | KB a commit | largest, MB | index MB a day | 512 MB of disk last, days | 10 GB, days |");
        print("|---|---|---|---|---|---|---|---|---|---|");
        RATES.forEach(rate -> growth(rate, limits));
        return 0;
    }

    private void strains(List<Strain> strains) {
        print("| what | of an article | limit | used at 10 a minute | at 1,000 | at 100,000 | reached at, articles a minute | what helps |");
        print("|---|---|---|---|---|---|---|---|");
        strains.forEach(strain -> print("| %s | %.3f | %,.0f %s | %.2f %% | %.1f %% | %.0f %% | %,.0f | %s |".formatted(
                strain.what(), strain.ofAnArticle(), strain.limit().most(), strain.limit().of(), 100 * strain.at(10),
                100 * strain.at(1_000), 100 * strain.at(100_000), strain.breaksAt(), strain.remedy())));
    }

    private void growth(int rate, Map<String, Limit> limits) {
        progress("index at " + rate + " a minute");
        int inACommit = Math.clamp(Math.round(rate * WINDOW_SECONDS / 60), 1, MOST_IN_A_COMMIT);
        Growth growth = new Growth();
        for (int done = 0; done < indexed; done += inACommit)
            growth.commit(inACommit, (long) inACommit * indexBytes);
        double aDay = rate * MINUTES_OF_A_DAY;
        print("| %,d | %d | %.1f | %d | %.1f | %.0f | %.0f | %,.0f | %.2f | %.2f |".formatted(rate, inACommit,
                (double) rate / inACommit, growth.segments(), growth.amplification(), growth.upload() / 1e3,
                growth.largest() / 1e6, aDay * indexBytes / 1e6, limits.get("small-disk").most() / aDay,
                limits.get("large-disk").most() / aDay));
    }

    private void progress(String doing) {
        spec.commandLine().getErr().println(doing);
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
