package org.ontherecord.reading.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A readable table among the resources: UTF-8, one row a line, columns parted by tabs. Lines that begin with {@code #}
 * are comments; the first other line names the columns.
 */
public final class Rows {
    private Rows() {}

    /**
     * The rows below the header, each padded to as many columns as the header has.
     *
     * @param  owner                 class whose package holds the resource
     * @param  name                  file name
     * @throws IllegalStateException if there is no such resource
     */
    public static List<List<String>> of(Class<?> owner, String name) {
        try (var stream = owner.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
            return rows(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        int columns = 0;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] cells = line.split("\t", -1);
            if (columns == 0) columns = cells.length;
            else
                rows.add(padded(cells, columns));
        }
        return List.copyOf(rows);
    }

    private static List<String> padded(String[] cells, int columns) {
        String[] row = Arrays.copyOf(cells, columns);
        for (int i = cells.length; i < columns; i++)
            row[i] = "";
        return List.of(row);
    }

    /** The parts of a cell that lists several values with commas. */
    public static List<String> list(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
