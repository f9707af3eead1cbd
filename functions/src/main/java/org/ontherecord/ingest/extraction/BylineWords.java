package org.ontherecord.ingest.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.reading.text.WordFile;

/** The words of {@code bylines.tsv}. */
final class BylineWords {
    private static final List<List<String>> ROWS = WordFile.rows(BylineWords.class, "bylines.tsv");

    private BylineWords() {}

    /** The words of a kind, each quoted, as alternatives of a pattern; longer ones first. */
    static String alternatives(String kind) {
        return of(kind).sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    static Stream<String> of(String kind) {
        return ROWS.stream().filter(row -> row.get(0).equals(kind)).map(row -> row.get(1));
    }
}
