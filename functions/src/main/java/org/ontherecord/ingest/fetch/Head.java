package org.ontherecord.ingest.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;

/**
 * Status and headers of an answer (RFC 9112). Lines that are no headers are passed over.
 *
 * @param headers by name in lower case
 */
record Head(int status, Map<String, List<String>> headers) {
    private static final int MOST_INTERIM = 5;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final Pattern HEADER = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):(.*)");

    /**
     * The head of the final answer: those that only say that it is coming are passed over.
     *
     * @throws FetchFailure if there is none, or a longer one than is read
     */
    static Head read(Wire wire) throws IOException {
        for (int interim = 0; interim <= MOST_INTERIM; interim++) {
            Head head = next(wire);
            if (head.status >= 200) return head;
        }
        throw malformed();
    }

    private static Head next(Wire wire) throws IOException {
        Matcher status = STATUS.matcher(wire.line());
        if (!status.matches()) throw malformed();
        Map<String, List<String>> headers = new HashMap<>();
        for (String line = wire.line(); !line.isEmpty(); line = wire.line()) {
            Matcher header = HEADER.matcher(line);
            if (!header.matches()) continue;
            headers.computeIfAbsent(header.group(1).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.group(2).strip());
        }
        return new Head(Integer.parseInt(status.group(1)), headers);
    }

    /** The first header of a name that says something. */
    Optional<String> header(String name) {
        return all(name).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    /** All headers of a name. */
    List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** Where a redirect leads; bytes beyond ASCII are UTF-8, as browsers take them. */
    String location() {
        List<String> locations = all("location").stream().distinct().toList();
        if (locations.size() != 1 || locations.getFirst().isEmpty()) {
            throw new FetchFailure(Kind.MALFORMED, "a redirect leads nowhere, or to two places");
        }
        return new String(locations.getFirst().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static FetchFailure malformed() {
        return new FetchFailure(Kind.MALFORMED, "the answer is not HTTP");
    }
}
