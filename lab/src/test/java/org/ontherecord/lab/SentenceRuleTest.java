package org.ontherecord.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.reading.text.Segmenter;

class SentenceRuleTest {
    private static final Path RULES = Path.of("../../shared/data/reliability/sentences");

    private static long met(String file) throws IOException {
        assumeTrue(Files.exists(RULES.resolve(file)), "the rules are not here");
        Segmenter segmenter = new Segmenter();
        return SentenceRule.in(RULES.resolve(file)).stream().filter(rule -> rule.isMetBy(segmenter)).count();
    }

    @Test
    void almostAllGoldenRulesAreMet() throws IOException {
        long met = met("golden-en.tsv");
        assertTrue(met >= 51, met + " met");
    }

    @Test
    void mostFurtherRulesAreMet() throws IOException {
        long met = met("pragmatic-en-more.tsv");
        assertTrue(met >= 76, met + " met");
    }

    @Test
    void aRuleWhoseTextWasAlteredIsLeftOut(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rules.tsv");
        Files.write(file, List.of("id\tinput\texpected\tnote", "one\t\"Yes. No.\"\t[\"Yes.\",\"No.\"]\t",
                "two\t\"Yes.\"\t[\"Yes\"]\ttext-altered"));
        List<SentenceRule> rules = SentenceRule.in(file);
        assertEquals(List.of("one"), rules.stream().map(SentenceRule::name).toList());
        assertTrue(rules.getFirst().isMetBy(new Segmenter()));
    }
}
