package org.ontherecord.lab.cost;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ontherecord.lab.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab cost}: what the archive costs. */
@Command(name = "cost", mixinStandardHelpOptions = true, description = {
        "Calls the deployed functions on DynamoDB Local and prints what each call takes: milliseconds, round trips, capacity units, files of the index, bytes.",
        "Then multiplies by the prices of prices.tsv: dollars per million articles and lookups, and per idle month, with the index in the bucket and in an OpenSearch domain."})
public final class CostCommand implements Callable<Integer> {
    @Option(names = "--samples", paramLabel = "FOLDER", defaultValue = "events/articles", description = "articles to make submissions of (${DEFAULT-VALUE})")
    private Path samples;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "400", description = "archived, at least 200 (${DEFAULT-VALUE})")
    private int articles;

    @Option(names = "--times", paramLabel = "N", defaultValue = "200", description = "each kind of call is made, half of them to warm up (${DEFAULT-VALUE})")
    private int times;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        System.setOut(System.err); // what the functions log
        Path folder = Files.createTempDirectory("cost");
        try (Stand stand = new Stand(folder)) {
            List<Trial> trials = new Workload(stand, Mixture.of(samples), articles, times, this::progress).trials();
            new Report(stand.template(), Prices.standard(), out::println).print(trials, ItemSizes.of(stand.items()),
                    Waits.forDomain());
            out.flush();
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private void progress(String doing) {
        spec.commandLine().getErr().println(doing);
    }
}
