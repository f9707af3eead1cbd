package org.ontherecord.lab.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row of limits.tsv.
 *
 * @param most what is allowed
 * @param of   what of
 */
record Limit(String key, double most, String of, String source) {
    static Map<String, Limit> byKey() {
        try (BufferedReader table = new BufferedReader(
                new InputStreamReader(Limit.class.getResourceAsStream("limits.tsv"), StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Limit::parse)
                    .collect(Collectors.toMap(Limit::key, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Limit parse(String line) {
        String[] cells = line.split("\t", -1);
        return new Limit(cells[0], Double.parseDouble(cells[1]), cells[2], cells[3]);
    }
}
