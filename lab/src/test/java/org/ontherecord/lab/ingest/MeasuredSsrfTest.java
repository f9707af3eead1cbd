package org.ontherecord.lab.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Every verdict on an address is right. Skipped where the data isn't beside the project. */
class MeasuredSsrfTest {
    private static final Path DATA = Path.of("../../shared/data/reliability/ssrf");

    @ParameterizedTest(name = "{1}")
    @CsvSource({"--urls, ssrf-urls.tsv", "--ranges, ssrf-ip-ranges.tsv", "--whatwg, whatwg-urltestdata.json"})
    void everyVerdictIsRight(String option, String file) {
        assumeTrue(Files.exists(DATA.resolve(file)), "the data is not here");
        CommandLine command = new CommandLine(new ScoreSsrf());
        StringWriter out = new StringWriter();
        command.setOut(new PrintWriter(out, true));

        assertEquals(0, command.execute(option, DATA.resolve(file).toString()));

        assertTrue(out.toString().strip().matches("[A-Za-z ]+: (\\d{2,}) of \\1 right"), out::toString);
    }
}
