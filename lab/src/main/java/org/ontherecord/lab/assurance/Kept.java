package org.ontherecord.lab.assurance;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a demand of the checklist is met: a row of the table in docs/security.md.
 *
 * @param demand its number
 * @param how    in words: what is done, or why not
 * @param tests  that show it; none where reasons alone do
 */
record Kept(int demand, String how, List<String> tests) {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\|$");

    /** The rows of a document by the demands they meet. */
    static Map<Integer, Kept> in(String markdown) {
        return ROW.matcher(markdown)
                .results()
                .map(row -> new Kept(Integer.parseInt(row.group(1)), row.group(2), NamedTests.in(row.group(3))))
                .collect(Collectors.toMap(Kept::demand, kept -> kept));
    }

    /** Why it does not meet the demand; empty when it does. */
    List<String> doubts(Demand met, Reports reports) {
        return tests.isEmpty() && met.needsATest() ? List.of("names no test") : reports.doubts(tests);
    }

    /** In words, for one who asks what meets it. */
    String shownBy() {
        return tests.isEmpty() ? "reasoned in the document" : String.join(", ", tests);
    }
}
