package org.ontherecord.lab.assurance;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lab score checklist}: how many demands on the template the last test run, or a stated reason, showed to be met. */
@Command(name = "checklist", mixinStandardHelpOptions = true, description = "Prints what meets each demand of the checklist for template.yaml: the tests that a table names, as the last run left them, or its reasons where a test is not required. Exit code 1 unless all are met.")
public final class ScoreChecklist implements Callable<Integer> {
    @Mixin
    private Sources sources;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Optional<String> lacking = sources.lacking();
        if (lacking.isPresent()) {
            print(lacking.get());
            return 1;
        }
        Map<Integer, Kept> kept = Kept.in(Files.readString(sources.table()));
        Reports reports = sources.reports();
        List<Demand> demands = Demand.all();
        long met = demands.stream().filter(demand -> isMet(demand, kept.get(demand.number()), reports)).count();
        print("checklist rows met: %d of %d".formatted(met, demands.size()));
        return met == demands.size() ? 0 : 1;
    }

    private boolean isMet(Demand demand, Kept kept, Reports reports) {
        List<String> doubts = kept == null
                ? List.of("is not answered in " + sources.table())
                : kept.doubts(demand, reports);
        print("%d (%s), %s: %s".formatted(demand.number(), demand.level().name().toLowerCase(Locale.ROOT),
                demand.what(), doubts.isEmpty() ? kept.shownBy() : "NOT MET: " + String.join("; ", doubts)));
        return doubts.isEmpty();
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
