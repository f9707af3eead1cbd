package org.ontherecord.lab.cost;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a table among the resources, without its remarks and its heading. */
final class Rows {
    private Rows() {}

    static List<List<String>> of(String resource) {
        try (BufferedReader table = new BufferedReader(
                new InputStreamReader(Rows.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
