package org.ontherecord.lab.cost;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    @Option(names = "--save", paramLabel = "FILE", description = "write what was measured to this file, as JSON")
    private Optional<Path> save = Optional.empty();

    @Option(names = "--measured", paramLabel = "FILE", description = "measure nothing, but compute from a file that --save wrote")
    private Optional<Path> measured = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Measured all = measured.isPresent() ? Measured.read(measured.get()) : measure();
        if (save.isPresent()) all.save(save.get());
        new Report(Stand.deployed(), Prices.standard(), out::println).print(all.trials(), all.sizes(),
                Waits.forDomain());
        out.flush();
        return 0;
    }

    private Measured measure() throws IOException {
        System.setOut(System.err); // what the functions log
        Path folder = Files.createTempDirectory("cost");
        try (Stand stand = new Stand(folder)) {
            List<Trial> trials = new Workload(stand, Mixture.of(samples), articles, times, this::progress).trials();
            return new Measured(trials, ItemSizes.of(stand.items()));
        } finally {
            Folders.delete(folder);
        }
    }

    private void progress(String doing) {
        spec.commandLine().getErr().println(doing);
    }
}
