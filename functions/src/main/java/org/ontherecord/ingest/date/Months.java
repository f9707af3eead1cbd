package org.ontherecord.ingest.date;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ontherecord.reading.text.WordFile;

/** Months by name, in any case and with or without accents. */
final class Months {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Map<String, Integer> MONTHS = WordFile.rows(Months.class, "month-names.tsv")
            .stream()
            .flatMap(row -> Arrays.stream(row.getLast().split(" "))
                    .map(name -> Map.entry(name, Integer.valueOf(row.getFirst()))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Months() {}

    /** 1 to 12. */
    static OptionalInt month(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        Integer month = MONTHS.get(plain);
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }
}
