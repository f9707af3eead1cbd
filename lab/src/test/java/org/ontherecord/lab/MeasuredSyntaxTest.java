package org.ontherecord.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The figures of docs/models.md, held from below. Skipped where the data isn't beside the project. */
class MeasuredSyntaxTest {
    private static final Path DATA = Path.of("../../shared/data/ud");

    @ParameterizedTest(name = "{0}: tags {1}, heads {2}, heads with relations {3} %")
    @CsvSource({"en_ewt-dev.conllu.gz, 94.6, 85.0, 81.0", "en_gum_open-dev.conllu.gz, 95.4, 83.5, 79.5"})
    void tagsAndTreesAreAsRightAsMeasured(String treebank, double tags, double heads, double relations) {
        assumeTrue(Files.exists(DATA.resolve(treebank)), "the data is not here");
        CommandLine command = new CommandLine(new ScoreSyntax());
        StringWriter out = new StringWriter();
        command.setOut(new PrintWriter(out, true));
        assertEquals(0, command.execute("--in", DATA.resolve(treebank).toString()));
        String line = out.toString().lines().filter(row -> row.contains("treebank's words")).findFirst().orElseThrow();
        assertAtLeast(tags, line, "UPOS");
        assertAtLeast(heads, line, "UAS");
        assertAtLeast(relations, line, "LAS");
    }

    private static void assertAtLeast(double least, String line, String measure) {
        Matcher figure = Pattern.compile("\\b" + measure + " (\\d+\\.\\d+)").matcher(line);
        assertTrue(figure.find(), line);
        assertTrue(Double.parseDouble(figure.group(1)) >= least, line);
    }
}
