package org.ontherecord.local.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ontherecord.local.template.Template;

/** template.yaml and the sample articles, packed in beside this class, so that the jar runs from any folder. */
final class Bundle {
    private Bundle() {}

    static Template template() {
        try (InputStream yaml = Bundle.class.getResourceAsStream("template.yaml")) {
            return Template.load(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template as it is written. */
    static String templateText() {
        try (InputStream yaml = Bundle.class.getResourceAsStream("template.yaml")) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample articles, each the body of a submission, by file name. */
    static List<byte[]> samples() {
        try {
            URI folder = Bundle.class.getResource("articles").toURI();
            if (!folder.getScheme().equals("jar")) return read(Path.of(folder));
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return read(jar.provider().getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<byte[]> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> byName = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
            List<byte[]> samples = new ArrayList<>();
            for (Path file : byName)
                samples.add(Files.readAllBytes(file));
            return List.copyOf(samples);
        }
    }
}
