package org.ontherecord.lab.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What is printed of the way from a submission to the index. */
class BenchIngestTest {
    @Test
    void everyArticleOfBothWaysIsArchivedAndFound() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "all of 127.0.0.0/8 is this machine on Linux alone");
        StringWriter out = new StringWriter();
        int status = new CommandLine(new BenchIngest()).setOut(new PrintWriter(out))
                .execute("--samples=../events/articles", "--articles=4", "--warm-up=2");

        assertEquals(0, status);
        assertEquals(List.of("texts archived", "texts found", "addresses accepted", "pages archived", "pages found"),
                out.toString().lines().skip(2).map(row -> row.split(" ?\\| ?", -1)[1]).toList());
    }
}
