package org.ontherecord.lab;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is deployed, as the build leaves it: the functions' classes, and a jar of their libraries. */
public final class Deployment {
    private static final String FUNCTIONS = "functions-", CLIENT = "aws-lambda-java-runtime-interface-client-";
    private static final List<String> LAMBDA = List.of("aws-lambda-java-core-", "aws-lambda-java-events-",
            "utils-lite-", CLIENT);
    private final Path classes;
    private final Path libraries;

    /**
     * @param built what the functions' build left
     * @throws IOException if it left nothing
     */
    public Deployment(Path built) throws IOException {
        classes = built.resolve("classes");
        libraries = built.resolve("dependency/libraries.jar");
        if (!Files.isDirectory(classes) || !Files.exists(libraries))
            throw new IOException("no classes, or no " + libraries + ": build the project");
    }

    /**
     * The class path in Lambda, with its client.
     *
     * @param others where the client's jar is
     */
    public String inLambda(Path others) throws IOException {
        return joined(Stream.of(classes, libraries, named(CLIENT, others)));
    }

    /** The same of jars alone, as a cache of classes wants it. */
    public String inImage(Path others) throws IOException {
        return joined(Stream.of(named(FUNCTIONS, classes.getParent()), libraries, named(CLIENT, others)));
    }

    /**
     * A class path with the classes of another jar, but not with the libraries that its manifest names.
     *
     * @param scratch where its copy is made
     */
    public String with(Path jar, Path scratch) throws IOException {
        return joined(Stream.of(withoutManifest(jar, scratch), classes, libraries));
    }

    /**
     * That of a function which needs no more than Lambda's own libraries.
     *
     * @param others  where they are
     * @param scratch where its jar is made
     */
    public static String ofOne(Class<?> function, Path others, Path scratch) throws IOException {
        Stream.Builder<Path> jars = Stream.<Path>builder().add(packed(function, scratch));
        for (String prefix : LAMBDA)
            jars.add(named(prefix, others));
        return joined(jars.build());
    }

    /** What is uploaded, zipped. */
    public long bytes() throws IOException {
        Counting counting = new Counting();
        try (ZipOutputStream zipped = new ZipOutputStream(counting); Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                add(classes.relativize(file).toString(), file, zipped);
            add("lib/" + libraries.getFileName(), libraries, zipped);
        }
        return counting.bytes;
    }

    private static void add(String name, Path file, ZipOutputStream zipped) throws IOException {
        zipped.putNextEntry(new ZipEntry(name));
        Files.copy(file, zipped);
    }

    private static Path withoutManifest(Path jar, Path scratch) throws IOException {
        Path copy = scratch.resolve(jar.getFileName());
        try (JarInputStream read = new JarInputStream(Files.newInputStream(jar));
                JarOutputStream written = new JarOutputStream(Files.newOutputStream(copy))) {
            for (JarEntry entry = read.getNextJarEntry(); entry != null; entry = read.getNextJarEntry()) {
                written.putNextEntry(new ZipEntry(entry.getName()));
                read.transferTo(written);
            }
        }
        return copy;
    }

    private static Path packed(Class<?> one, Path scratch) throws IOException {
        Path jar = scratch.resolve(one.getSimpleName() + ".jar");
        String entry = one.getName().replace('.', '/') + ".class";
        try (JarOutputStream packing = new JarOutputStream(Files.newOutputStream(jar));
                InputStream code = one.getClassLoader().getResourceAsStream(entry)) {
            packing.putNextEntry(new ZipEntry(entry));
            code.transferTo(packing);
        }
        return jar;
    }

    private static Path named(String prefix, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> !file.toString().endsWith("-tests.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + prefix + "*.jar in " + folder + ": build the project"));
        }
    }

    private static String joined(Stream<Path> parts) {
        return parts.map(part -> part.toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /** Keeps nothing. */
    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int size) {
            bytes += size;
        }
    }
}
