package org.ontherecord.reading.entity;

import org.ontherecord.reading.text.LowerCase;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * One who can hold a position or be the target of one.
 *
 * @param name canonical name: the catalog's for countries and organisations, else the fullest name in the article
 *             without title
 * @param kind what it is
 */
public record Actor(String name, ActorKind kind) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Actor {
        if (name.isBlank()) throw new IllegalArgumentException("an actor needs a name");
    }

    /** Stable key made from the name: {@code kassym-jomart-tokayev}. */
    public String id() {
        return idOf(name);
    }

    /** The key that a name has: accents dropped, lower case, letters and digits joined by hyphens. */
    public static String idOf(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String hyphenated = NOT_ALPHANUMERIC.matcher(LowerCase.of(plain).replaceAll("['’.]", ""))
                .replaceAll("-");
        int from = hyphenated.startsWith("-") ? 1 : 0;
        int to = hyphenated.length() - (hyphenated.length() > from && hyphenated.endsWith("-") ? 1 : 0);
        return hyphenated.substring(from, to);
    }
}
