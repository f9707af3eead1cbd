package org.ontherecord.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which of several formats an answer has: the one named by {@code format}, else the best by {@code Accept} (RFC 9110, 12.5.1). */
public final class Negotiation {
    /** The parameter that names one, for links that can't send a header. */
    public static final String PARAMETER = "format";

    private Negotiation() {}

    /** A format that is offered, by the name that {@code format} knows it by. */
    public interface Offered {
        String label();

        String mediaType();
    }

    /** A range of media types with its weight, as {@code Accept} lists them. */
    private record Wanted(String range, double weight) {
        static Wanted of(String item) {
            String[] parts = item.split(";", -1);
            double weight = Arrays.stream(parts)
                    .map(String::strip)
                    .filter(part -> part.matches("(?i)q=[01](\\.\\d{0,3})?"))
                    .mapToDouble(part -> Double.parseDouble(part.substring(2)))
                    .findFirst()
                    .orElse(1);
            return new Wanted(parts[0].strip().toLowerCase(Locale.ROOT), weight);
        }

        /** 0 where it doesn't match, else the more the more exact it is. */
        int exactness(String type) {
            if (range.equals(type)) return 3;
            if (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1))) return 2;
            return range.equals("*/*") ? 1 : 0;
        }
    }

    /**
     * The format to answer in.
     *
     * @param offered the usual one first: it is the answer where nothing else is wanted
     * @throws Refusal when {@code format} names none of them
     */
    public static <T extends Offered> T chosen(Request request, List<T> offered) {
        Optional<String> named = request.query(PARAMETER);
        if (named.isPresent()) {
            return offered.stream()
                    .filter(one -> one.label().equals(named.get()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid(PARAMETER, "must be one of "
                            + offered.stream().map(Offered::label).collect(Collectors.joining(", "))));
        }
        List<Wanted> wanted = Arrays.stream(request.header("accept").orElse("").split(",", -1))
                .map(Wanted::of)
                .toList();
        return offered.stream()
                .filter(one -> weight(one, wanted) > 0)
                .max(Comparator.comparingDouble(one -> weight(one, wanted)))
                .orElse(offered.getFirst());
    }

    private static double weight(Offered one, List<Wanted> wanted) {
        String type = one.mediaType().split(";", 2)[0];
        return wanted.stream()
                .filter(range -> range.exactness(type) > 0)
                .max(Comparator.comparingInt(range -> range.exactness(type)))
                .map(Wanted::weight)
                .orElse(0.0);
    }
}
