package org.ontherecord.article;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ontherecord.http.Digest;
import org.ontherecord.http.Refusal;

/**
 * An article's identity: the first 120 bits of the SHA-256 of its canonical URL, or of its content when it has none, in
 * base 32 (RFC 4648, lower case). A retry can't make a second article.
 *
 * @param value 24 characters
 */
public record ArticleId(String value) {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BYTES = 15;
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{24}");

    public ArticleId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("article id " + value);
    }

    /**
     * An id as a caller gives it.
     *
     * @throws Refusal when nothing can have such an id
     */
    public static ArticleId parse(String value) {
        if (!FORM.matcher(value).matches()) throw Refusal.notFound("there is no article " + printable(value));
        return new ArticleId(value);
    }

    /**
     * The article that a position's permalink leads to.
     *
     * @throws Refusal when nothing can have such a permalink
     */
    static ArticleId ofPosition(String positionId) {
        return parse(positionId.split("-", 2)[0]);
    }

    static ArticleId of(Optional<CanonicalUrl> url, ContentHash content) {
        return new ArticleId(
                encoded(Digest.sha256Bytes(url.map(CanonicalUrl::value)
                        .orElse("content:" + content.value())
                        .getBytes(StandardCharsets.UTF_8))));
    }

    private static String encoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int count = 0;
        for (int i = 0; i < BYTES; i++) {
            bits = (bits << 8) | (bytes[i] & 0xff);
            count += 8;
            while (count >= 5) {
                count -= 5;
                text.append(ALPHABET.charAt((bits >> count) & 31));
            }
        }
        return text.toString();
    }

    static String printable(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    /** By hand, as is {@link #hashCode}: a record's own are linked when first called, which a cold start waits for. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleId(String others) && value.equals(others);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
