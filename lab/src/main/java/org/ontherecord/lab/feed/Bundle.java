package org.ontherecord.lab.feed;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The files of a {@code .tar.gz}, by name, in its order: ustar, with the long names of pax and GNU tar. */
final class Bundle {
    private static final int BLOCK = 512;
    private static final Pattern PAX_PATH = Pattern.compile("\\d+ path=(.*)\n");

    private Bundle() {}

    static Map<String, byte[]> files(Path bundle) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(bundle)))) {
            String longName = "";
            for (byte[] header = block(in); header[0] != 0; header = block(in)) {
                byte[] content = content(in, Integer.parseInt(text(header, 124, 12).strip(), 8));
                char type = (char) header[156];
                String name = longName.isEmpty() ? name(header) : longName;
                longName = switch (type) {
                    case 'x' -> paxPath(content);
                    case 'L' -> new String(content, StandardCharsets.UTF_8).replace("\0", "");
                    default -> "";
                };
                if (type == '0' || type == 0) files.put(name, content);
            }
        }
        return files;
    }

    /** The next block; zeros, which end a bundle, where there is none. */
    private static byte[] block(DataInputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        try {
            in.readFully(block);
        } catch (EOFException end) {
            return new byte[BLOCK];
        }
        return block;
    }

    private static byte[] content(DataInputStream in, int size) throws IOException {
        byte[] content = in.readNBytes(size);
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        return content;
    }

    private static String name(byte[] header) {
        String folder = text(header, 257, 5).equals("ustar") ? text(header, 345, 155) : "";
        return (folder.isEmpty() ? "" : folder + "/") + text(header, 0, 100);
    }

    private static String paxPath(byte[] content) {
        Matcher path = PAX_PATH.matcher(new String(content, StandardCharsets.UTF_8));
        return path.find() ? path.group(1) : "";
    }

    private static String text(byte[] header, int from, int length) {
        String field = new String(header, from, length, StandardCharsets.UTF_8);
        int end = field.indexOf('\0');
        return end < 0 ? field : field.substring(0, end);
    }
}
