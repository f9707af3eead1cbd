package org.ontherecord.lab.assurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options: the document whose table names tests, and the reports of the tests' last run. */
final class Sources {
    @Option(names = "--table", paramLabel = "FILE.md", defaultValue = "docs/security.md", description = "document with the table; its last column names tests (default: ${DEFAULT-VALUE})")
    private Path table;

    @Option(names = "--reports", paramLabel = "DIR", split = ",", defaultValue = "functions/target/surefire-reports,local/target/surefire-reports", description = "Surefire's reports (default: ${DEFAULT-VALUE})")
    private List<Path> folders;

    Path table() {
        return table;
    }

    /** What to tell when there is nothing to judge by. */
    Optional<String> lacking() {
        return folders.stream()
                .filter(folder -> !Files.isDirectory(folder))
                .findFirst()
                .map(folder -> "there are no reports in " + folder + ": run mvn verify first");
    }

    Reports reports() throws IOException {
        return Reports.in(folders);
    }
}
