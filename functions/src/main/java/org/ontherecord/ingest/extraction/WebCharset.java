package org.ontherecord.ingest.extraction;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.reading.text.WordFile;

/** Encodings by the labels that the web knows them by ({@code charsets.tsv}). */
final class WebCharset {
    static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final Map<String, String> NAMES = names();

    private WebCharset() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (List<String> row : WordFile.rows(WebCharset.class, "charsets.tsv"))
            Arrays.stream(row.get(1).split(" ", -1)).forEach(label -> names.put(label, row.get(0)));
        return Map.copyOf(names);
    }

    /** None if the label is unknown. */
    static Optional<Charset> labelled(String label) {
        String lowered = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(NAMES.getOrDefault(lowered, lowered)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** What a page says of itself in bytes that are read as ASCII: it can't be in UTF-16, whatever it says. */
    static Optional<Charset> labelledInAscii(String label) {
        return labelled(label).map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }
}
