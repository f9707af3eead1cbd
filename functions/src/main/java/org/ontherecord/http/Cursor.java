package org.ontherecord.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Where a list goes on: opaque to callers, bound to its query and to its own bytes, so a changed cursor or one of another
 * query is refused instead of answered wrongly.
 *
 * @param query what was asked, without the cursor
 * @param after sort value of the last item given
 */
public record Cursor(String query, String after) {
    private static final String VERSION = "1";
    private static final int CHECK_BYTES = 9;
    private static final int QUERY_CHARACTERS = 12;

    /** As given to callers. */
    public String encode() {
        byte[] content = (VERSION + hash(query) + after).getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(content, content.length + CHECK_BYTES);
        System.arraycopy(Digest.sha256Bytes(content), 0, whole, content.length, CHECK_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * Reads a cursor back.
     *
     * @param query what is asked now
     * @throws Refusal if it is not one of ours, was changed, or belongs to another query
     */
    public static Cursor decode(String encoded, String query) {
        Cursor cursor = new Cursor(query, after(encoded));
        if (!cursor.encode().equals(encoded)) throw refusal();
        return cursor;
    }

    private static String after(String encoded) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(encoded);
            int end = whole.length - CHECK_BYTES;
            int start = VERSION.length() + QUERY_CHARACTERS;
            if (end < start) throw refusal();
            return new String(whole, start, end - start, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw refusal();
        }
    }

    private static String hash(String query) {
        return Digest.sha256(query).substring(0, QUERY_CHARACTERS);
    }

    private static Refusal refusal() {
        return Refusal.invalid("cursor", "is not one that this query gave");
    }
}
