package org.ontherecord.ingest.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.ontherecord.reading.text.WordFile;

/** The months' names and their short forms in many languages. */
final class MonthNames {
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        WordFile.rows(MonthNames.class, "months.tsv")
                .forEach(row -> {
                    for (String name : row.get(1).split(" ", -1))
                        numbers.put(name, Integer.valueOf(row.get(0)));
                });
        return Map.copyOf(numbers);
    }

    /** 1 to 12. */
    static OptionalInt numberOf(String name) {
        Integer number = NUMBERS.get(name.toLowerCase(Locale.ROOT));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
