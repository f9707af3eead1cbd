package org.ontherecord.lab.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tests as a table's cell names them: {@code `Class.method`}, {@code `method`} of the class before, or all of a {@code `Class`}. */
final class NamedTests {
    private static final Pattern TEST = Pattern.compile("`([A-Za-z.]+)`");

    private NamedTests() {}

    /** Each as {@code Class.method} or {@code Class}. */
    static List<String> in(String cell) {
        List<String> tests = new ArrayList<>();
        String last = "";
        for (String name : TEST.matcher(cell).results().map(test -> test.group(1)).toList()) {
            boolean isMethod = Character.isLowerCase(name.charAt(0));
            if (isMethod && last.isEmpty()) throw new IllegalArgumentException("a method of no class: " + name);
            tests.add(isMethod ? last + "." + name : name);
            if (!isMethod) last = name.split("\\.", 2)[0];
        }
        return tests;
    }
}
