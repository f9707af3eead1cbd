package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.ontherecord.article.ArticleId;

/** Which article a document is. */
final class ArticleIds {
    private ArticleIds() {}

    /**
     * An article's id.
     *
     * @param document its number in all segments
     */
    static ArticleId of(int document, List<LeafReaderContext> segments) throws IOException {
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        BinaryDocValues ids = DocValues.getBinary(segment.reader(), Fields.ID);
        ids.advanceExact(document - segment.docBase);
        return PackedId.read(ids.binaryValue());
    }
}
