package org.ontherecord.ingest.date;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ontherecord.reading.text.WordFile;

/** Time zones by the names that dates give them. */
final class Zones {
    /** A regular expression: how a zone is written. */
    static final String WRITTEN = "(?:GMT|UTC|UT)?\\s?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z][A-Za-z]+/[A-Za-z_]+|[A-Z]{1,5}|Z|z";

    private static final Pattern OFFSET = Pattern.compile("\\D*([+-])(\\d{1,2}):?(\\d{2})?");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Map<String, ZoneId> NAMED = WordFile.rows(Zones.class, "zones.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> ZoneId.of(row.getLast())));

    private Zones() {}

    /**
     * The zone that a date is meant in. A name that is not known is UTC, as RFC 5322 4.3 has it; so is none, but one country
     * writes Korean.
     *
     * @throws DateTimeException if no place on Earth has it
     */
    static ZoneId of(Optional<String> written, String date) {
        if (written.isPresent()) return read(written.get()).orElse(ZoneOffset.UTC);
        return HANGUL.matcher(date).find() ? ZoneId.of("Asia/Seoul") : ZoneOffset.UTC;
    }

    /** The zone of a name or offset; nothing if there is none. */
    static Optional<ZoneId> known(String written) {
        try {
            return read(written);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> read(String written) {
        Matcher offset = OFFSET.matcher(written);
        if (offset.matches()) {
            String minutes = offset.group(3) == null ? "00" : offset.group(3);
            return Optional.of(ZoneOffset.of(offset.group(1) + "0".repeat(2 - offset.group(2).length())
                    + offset.group(2) + ":" + minutes));
        }
        return written.contains("/")
                ? Optional.of(ZoneId.of(written))
                : Optional.ofNullable(NAMED.get(written.equals("z") ? "Z" : written));
    }
}
