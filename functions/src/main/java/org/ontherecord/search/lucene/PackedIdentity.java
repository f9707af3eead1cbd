package org.ontherecord.search.lucene;

import java.util.HexFormat;
import org.apache.lucene.util.BytesRef;
import org.ontherecord.article.ArticleId;
import org.ontherecord.search.IndexedPosition;

/**
 * The two hashes of a position, as bytes: what its id has after its article's id, and its statement.
 *
 * @param hash      the former, lower-case hexadecimal
 * @param statement the latter, lower-case hexadecimal
 */
record PackedIdentity(String hash, String statement) {
    private static final HexFormat HEX = HexFormat.of();

    static BytesRef of(IndexedPosition position) {
        byte[] hash = HEX.parseHex(position.id().substring(position.article().value().length() + 1));
        byte[] statement = HEX.parseHex(position.statement());
        byte[] packed = new byte[1 + hash.length + statement.length];
        packed[0] = (byte) hash.length;
        System.arraycopy(hash, 0, packed, 1, hash.length);
        System.arraycopy(statement, 0, packed, 1 + hash.length, statement.length);
        return new BytesRef(packed);
    }

    static PackedIdentity read(BytesRef packed) {
        int hash = packed.offset + 1;
        int statement = hash + packed.bytes[packed.offset];
        return new PackedIdentity(HEX.formatHex(packed.bytes, hash, statement),
                HEX.formatHex(packed.bytes, statement, packed.offset + packed.length));
    }

    String id(ArticleId article) {
        return article + "-" + hash;
    }
}
