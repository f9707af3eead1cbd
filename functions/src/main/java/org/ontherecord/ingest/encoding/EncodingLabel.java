package org.ontherecord.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.reading.text.WordFile;

/** Names that documents give their encoding ({@code charsets.tsv}). */
final class EncodingLabel {
    private static final Map<String, String> MEANT = WordFile.rows(EncodingLabel.class, "charsets.tsv")
            .stream()
            .flatMap(EncodingLabel::labels)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private EncodingLabel() {}

    private static Stream<Map.Entry<String, String>> labels(List<String> row) {
        return Arrays.stream(row.getLast().split(" ", -1)).map(label -> Map.entry(label, row.getFirst()));
    }

    /** The encoding that a document of that label can be in, if there is one. */
    static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name, name))).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
