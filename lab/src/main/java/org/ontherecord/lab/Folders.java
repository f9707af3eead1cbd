package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done with folders. */
public final class Folders {
    private Folders() {}

    /** With everything in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> innermostFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : innermostFirst)
                Files.delete(path);
        }
    }

    /** With everything in it, to where there is nothing yet. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            List<Path> outermostFirst = paths.sorted().toList();
            for (Path path : outermostFirst)
                Files.copy(path, to.resolve(from.relativize(path)));
        }
    }
}
