package org.ontherecord.lab.assurance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A row of the checklist for the template, checklist.tsv.
 *
 * @param number from 1
 * @param what   is asked for
 * @param rules  of linters that ask for it too; "-" for none
 */
record Demand(int number, Level level, String what, String rules) {
    /** How it can be met: by a passing test alone, by a test or a reason, by a reason for not doing it. */
    enum Level {
        MUST, SHOULD, JUSTIFY
    }

    static List<Demand> all() throws IOException {
        try (InputStream table = Demand.class.getResourceAsStream("checklist.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Demand(Integer.parseInt(cells[0]),
                            Level.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2], cells[3]))
                    .toList();
        }
    }

    boolean needsATest() {
        return level == Level.MUST;
    }
}
