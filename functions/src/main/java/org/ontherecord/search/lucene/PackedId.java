package org.ontherecord.search.lucene;

import org.apache.lucene.util.BytesRef;
import org.ontherecord.article.ArticleId;

/** Article ids as 15 bytes: five bits for each of the 24 characters, eight in five bytes, in the order that they have. */
final class PackedId {
    private static final String CHARACTERS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int GROUPS = 3, CHARACTERS_EACH = 8, BYTES_EACH = 5, BITS = 5;

    private PackedId() {}

    static BytesRef of(ArticleId id) {
        byte[] packed = new byte[GROUPS * BYTES_EACH];
        for (int group = 0; group < GROUPS; group++) {
            long bits = 0;
            for (int i = 0; i < CHARACTERS_EACH; i++)
                bits = bits << BITS | CHARACTERS.indexOf(id.value().charAt(group * CHARACTERS_EACH + i));
            for (int i = BYTES_EACH - 1; i >= 0; i--, bits >>= Byte.SIZE)
                packed[group * BYTES_EACH + i] = (byte) bits;
        }
        return new BytesRef(packed);
    }

    static ArticleId read(BytesRef packed) {
        char[] id = new char[GROUPS * CHARACTERS_EACH];
        for (int group = 0; group < GROUPS; group++) {
            long bits = 0;
            for (int i = 0; i < BYTES_EACH; i++)
                bits = bits << Byte.SIZE | packed.bytes[packed.offset + group * BYTES_EACH + i] & 0xff;
            for (int i = CHARACTERS_EACH - 1; i >= 0; i--, bits >>= BITS)
                id[group * CHARACTERS_EACH + i] = CHARACTERS.charAt((int) bits & CHARACTERS.length() - 1);
        }
        return new ArticleId(new String(id));
    }
}
