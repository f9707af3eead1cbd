package org.ontherecord.lab.coldstart;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The jars that are deployed, among all that lie in a folder. */
final class Deployment {
    private static final String FUNCTIONS = "functions-", CLIENT = "aws-lambda-java-runtime-interface-client-";
    private static final List<String> HELLO = List.of("aws-lambda-java-core-", "aws-lambda-java-events-", "utils-lite-",
            CLIENT);
    private final Path folder;
    private final List<Path> functions;

    /** @throws IOException if the functions' jar is not there, or one that it names in its manifest */
    Deployment(Path folder) throws IOException {
        this.folder = folder;
        Path jar = named(FUNCTIONS);
        try (JarFile opened = new JarFile(jar.toFile())) {
            String others = opened.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            this.functions = Stream.concat(Stream.of(jar), Stream.of(others.split(" ")).map(folder::resolve)).toList();
        }
    }

    String ofFunctions() throws IOException {
        return joined(Stream.concat(functions.stream(), Stream.of(named(CLIENT))));
    }

    /**
     * That of a function which needs no more than Lambda's own libraries.
     *
     * @param scratch where its jar is made
     */
    String ofHello(Path scratch) throws IOException {
        Stream.Builder<Path> jars = Stream.<Path>builder().add(packed(HelloWorld.class, scratch));
        for (String prefix : HELLO)
            jars.add(named(prefix));
        return joined(jars.build());
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

    /** What is uploaded: jars are zipped already. */
    long bytes() throws IOException {
        long sum = 0;
        for (Path jar : functions)
            sum += Files.size(jar);
        return sum;
    }

    private Path named(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + prefix + "*.jar in " + folder + ": build the project"));
        }
    }

    private static String joined(Stream<Path> jars) {
        return jars.map(jar -> jar.toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }
}
