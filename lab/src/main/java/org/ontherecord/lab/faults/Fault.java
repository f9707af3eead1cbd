package org.ontherecord.lab.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
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
    private static final Pattern TEST = Pattern.compile("`([A-Za-z.]+)`");

    /** The rows of a document, in their order. */
    static List<Fault> in(String markdown) {
        return ROW.matcher(markdown).results().map(Fault::of).toList();
    }

    private static Fault of(MatchResult row) {
        List<String> tests = new ArrayList<>();
        String last = "";
        for (String name : TEST.matcher(row.group(3)).results().map(test -> test.group(1)).toList()) {
            boolean isMethod = Character.isLowerCase(name.charAt(0));
            if (isMethod && last.isEmpty()) throw new IllegalArgumentException("a method of no class: " + name);
            tests.add(isMethod ? last + "." + name : name);
            if (!isMethod) last = name.split("\\.", 2)[0];
        }
        return new Fault(Integer.parseInt(row.group(1)), row.group(2), tests);
    }

    /** Why it is not survived; empty when it is. */
    List<String> doubts(Reports reports) {
        if (tests.isEmpty()) return List.of("names no test");
        return tests.stream()
                .filter(test -> !reports.allPassed(test))
                .map(test -> test + " " + reports.whatBecameOf(test))
                .toList();
    }
}
