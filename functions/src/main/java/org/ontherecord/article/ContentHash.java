package org.ontherecord.article;

import java.util.regex.Pattern;
import org.ontherecord.http.Digest;

/**
 * Identity of a text: SHA-256 of its words joined by single spaces, so that re-flowed copies are the same content.
 *
 * @param value 64 hexadecimal digits
 */
public record ContentHash(String value) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    public static ContentHash of(String text) {
        return new ContentHash(Digest.sha256(SPACE.matcher(text).replaceAll(" ").strip()));
    }
}
