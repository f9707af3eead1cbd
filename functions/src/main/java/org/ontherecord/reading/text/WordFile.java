package org.ontherecord.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A readable file of words beside a class: lines that begin with # and empty lines are comments. */
public final class WordFile {
    private WordFile() {}

    /** The lines, each split at its tabs. */
    public static List<List<String>> rows(Class<?> owner, String name) {
        return lines(owner, name).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /** All words, wherever white space separates them. */
    public static Set<String> words(Class<?> owner, String name) {
        return lines(owner, name).stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> lines(Class<?> owner, String name) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("no resource " + name + " beside " + owner);
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
