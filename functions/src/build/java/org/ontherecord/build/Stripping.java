package org.ontherecord.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Takes line numbers and names of local variables out of a jar's classes. They are a fifth of their bytes, and no code runs by
 * them, but each start of a function reads a thousand of those classes. Entries are stored without compression.
 */
final class Stripping {
    private Stripping() {}

    /**
     * Replaces a jar, or leaves it as it was.
     *
     * @param arguments the jar
     */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path stripped = Path.of(jar + ".stripped");
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream to = Files.newOutputStream(stripped);
                ZipOutputStream entries = new ZipOutputStream(to)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                add(entry, entry.getName().endsWith(".class") ? stripped(bytes) : bytes, entries);
            }
        }
        Files.move(stripped, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] stripped(byte[] type) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(type).accept(writer, ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }

    private static void add(ZipEntry original, byte[] bytes, ZipOutputStream entries) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(original.getName());
        entry.setMethod(ZipEntry.STORED);
        entry.setTime(original.getTime());
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        entries.putNextEntry(entry);
        entries.write(bytes);
    }
}
