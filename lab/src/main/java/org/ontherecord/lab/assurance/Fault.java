package org.ontherecord.lab.assurance;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of the table of faults.
 *
 * @param number  from 1
 * @param name    what goes wrong
 * @param tests   that must pass: {@code Class.method}, or {@code Class} for all of a class
 */
record Fault(int number, String name, List<String> tests) {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| ([^|]+) \\| [^|]+ \\| ([^|]+) \\|$");

    /** The rows of a document, in their order. */
    static List<Fault> in(String markdown) {
        return ROW.matcher(markdown)
                .results()
                .map(row -> new Fault(Integer.parseInt(row.group(1)), row.group(2), NamedTests.in(row.group(3))))
                .toList();
    }

    /** Why it is not survived; empty when it is. */
    List<String> doubts(Reports reports) {
        return tests.isEmpty() ? List.of("names no test") : reports.doubts(tests);
    }
}
