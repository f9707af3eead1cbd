package org.ontherecord.lab.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab score faults}: how many faults the last test run showed to be survived. */
@Command(name = "faults", mixinStandardHelpOptions = true, description = "Prints how many of the faults in a table the last test run showed to be survived, and which tests of the others are missing, skipped or failed. Exit code 1 unless all are.")
public final class ScoreFaults implements Callable<Integer> {
    @Option(names = "--table", paramLabel = "FILE.md", defaultValue = "docs/security.md", description = "number, fault, promise, tests (default: ${DEFAULT-VALUE})")
    private Path table;

    @Option(names = "--reports", paramLabel = "DIR", split = ",", defaultValue = "functions/target/surefire-reports,local/target/surefire-reports", description = "Surefire's reports (default: ${DEFAULT-VALUE})")
    private List<Path> reports;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (Path folder : reports) {
            if (Files.isDirectory(folder)) continue;
            print("there are no reports in " + folder + ": run mvn verify first");
            return 1;
        }
        List<Fault> faults = Fault.in(Files.readString(table));
        Reports found = Reports.in(reports);
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
