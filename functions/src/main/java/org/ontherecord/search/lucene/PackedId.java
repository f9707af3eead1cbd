package org.ontherecord.search.lucene;

import org.apache.lucene.util.BytesRef;
import org.ontherecord.article.ArticleId;

/** Article ids as 15 bytes: five bits for each of the 24 characters, in the order that the characters have. */
final class PackedId {
    private static final String CHARACTERS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int BITS = 5;
    private static final int BYTES = 15;
    private static final int LENGTH = 24;

    private PackedId() {}

    static BytesRef of(ArticleId id) {
        byte[] packed = new byte[BYTES];
        for (int i = 0; i < LENGTH; i++) {
            int value = CHARACTERS.indexOf(id.value().charAt(i));
            for (int bit = 0; bit < BITS; bit++)
                if ((value >> (BITS - 1 - bit) & 1) == 1) set(packed, i * BITS + bit);
        }
        return new BytesRef(packed);
    }

    static ArticleId read(BytesRef packed) {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int value = 0;
            for (int bit = 0; bit < BITS; bit++)
                value = value << 1 | bit(packed, i * BITS + bit);
            id.append(CHARACTERS.charAt(value));
        }
        return new ArticleId(id.toString());
    }

    private static void set(byte[] packed, int bit) {
        packed[bit / Byte.SIZE] |= (byte) (0x80 >> bit % Byte.SIZE);
    }

    private static int bit(BytesRef packed, int bit) {
        return packed.bytes[packed.offset + bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
    }
}
