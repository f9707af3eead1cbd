package org.ontherecord.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.ontherecord.article.ArticleId;

/** The articles that positions of a segment stand in. Asked for ascending positions. */
final class ArticleValues {
    private final BinaryDocValues ids;
    private final NumericDocValues times;

    ArticleValues(LeafReader segment) throws IOException {
        ids = DocValues.getBinary(segment, Fields.ID);
        times = DocValues.getNumeric(segment, Fields.AT);
    }

    /** A position's article: the next document that is one. The following are asked about it. */
    int of(int position) throws IOException {
        return ids.docID() > position ? ids.docID() : ids.advance(position);
    }

    ArticleId id() throws IOException {
        return PackedId.read(ids.binaryValue());
    }

    /** What it is sorted by, in milliseconds since 1970. */
    long time() throws IOException {
        times.advanceExact(ids.docID());
        return times.longValue();
    }
}
