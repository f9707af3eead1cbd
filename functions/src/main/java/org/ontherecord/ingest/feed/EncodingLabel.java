package org.ontherecord.ingest.feed;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ontherecord.reading.text.WordFile;

/** Names that documents give their encoding. */
final class EncodingLabel {
    private static final Map<String, String> MEANT = WordFile.rows(EncodingLabel.class, "charsets.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));

    private EncodingLabel() {}

    /** The encoding, if there is one of that name. */
    static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
