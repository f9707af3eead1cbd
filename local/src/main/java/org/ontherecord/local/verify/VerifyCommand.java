package org.ontherecord.local.verify;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code otr verify}: whether table, positions and index of an archive say the same. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = {
        "Goes through an archive and reports whatever does not go together:",
        "texts that are not the ones that were archived, positions whose words do not stand in their text, entries that are missing or of nothing, articles that the index has not or has too many of.",
        "Exit code 1 when something is wrong and was not repaired."})
public final class VerifyCommand implements Callable<Integer> {
    private static final int EVERY = 100;

    @Option(names = "--to", paramLabel = "URL", required = true, description = "the service")
    private URI to = URI.create("");

    @Option(names = "--repair", description = "reads articles again that something is wrong with, which makes their positions, entries and place in the index anew, and looks once more")
    private boolean repair;

    @Option(names = "--wait", paramLabel = "SECONDS", defaultValue = "10", description = "that the index gets after a repair before it is looked at again (${DEFAULT-VALUE})")
    private int patience;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (Remote archive = new Remote(to)) {
            List<Finding> findings = verified(archive);
            if (!repair || findings.isEmpty()) return findings.isEmpty() ? 0 : 1;
            repaired(archive, findings);
            Thread.sleep(patience * 1000L);
            return verified(archive).isEmpty() ? 0 : 1;
        } catch (IOException | IllegalArgumentException silent) {
            spec.commandLine().getErr().println(to + " is no archive that answers: " + silent.getMessage());
            return 2;
        }
    }

    private List<Finding> verified(Remote archive) throws IOException, InterruptedException {
        AtomicInteger done = new AtomicInteger();
        Verification verification = new Verification(archive, () -> {
            if (done.incrementAndGet() % EVERY == 0) spec.commandLine().getErr().println(done + " articles looked at");
        });
        List<Finding> findings = verification.run();
        findings.forEach(this::print);
        print("verified " + verification.extent() + ": " + findings.size() + " mismatches");
        return findings;
    }

    private void repaired(Remote archive, List<Finding> findings) throws IOException, InterruptedException {
        Set<String> articles = findings.stream()
                .map(Finding::article)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        int done = 0;
        for (String article : articles) {
            int status = archive.post("/v1/articles/" + article + "/reading").status();
            if (status == 200) done++;
            else
                print("article " + article + ": could not be read again (" + status
                        + "); submit it once more, or restore it");
        }
        print("read again " + done + " of " + articles.size() + " articles");
    }

    private void print(Object line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
