package org.ontherecord.lab.assurance;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lab score faults}: how many faults the last test run showed to be survived. */
@Command(name = "faults", mixinStandardHelpOptions = true, description = "Prints how many of the faults in a table the last test run showed to be survived, and which tests of the others are missing, skipped or failed. Exit code 1 unless all are.")
public final class ScoreFaults implements Callable<Integer> {
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
        List<Fault> faults = Fault.in(Files.readString(sources.table()));
        Reports found = sources.reports();
        List<Fault> open = faults.stream().filter(fault -> !fault.doubts(found).isEmpty()).toList();
        open.forEach(fault -> print("fault %d (%s): %s".formatted(fault.number(), fault.name(),
                String.join("; ", fault.doubts(found)))));
        print("faults survived: %d of %d".formatted(faults.size() - open.size(), faults.size()));
        return open.isEmpty() && !faults.isEmpty() ? 0 : 1;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
