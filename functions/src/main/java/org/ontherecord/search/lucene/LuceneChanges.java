package org.ontherecord.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.ontherecord.search.Change;
import org.ontherecord.search.Words;

/** Writes changes into an index. */
public final class LuceneChanges {
    /** Segments of about one size that are merged: each costs every search, each merge an upload. */
    private static final int MERGED_AT_ONCE = 7;
    /** Smaller segments are all of about one size. */
    private static final double SMALL_MEGABYTES = 1.3;

    private LuceneChanges() {}

    /** A writer's settings: one file of data for each segment, merges before a commit and never behind it. */
    public static IndexWriterConfig settings() {
        return new IndexWriterConfig(Words.analyzer()).setSimilarity(new Ranking())
                .setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(merges())
                .setUseCompoundFile(true)
                .setCommitOnClose(false);
    }

    /**
     * Makes an index say what changes say, and nothing that the last of them for an article doesn't; the same ones again
     * change nothing. Of a removed article no byte is left in any segment. Not committed.
     */
    public static void apply(IndexWriter writer, List<Change> changes) throws IOException {
        boolean removed = false;
        for (Change change : changes) {
            Term block = new Term(Fields.BLOCK, PackedId.of(change.article()));
            switch (change) {
                case Change.Put put -> writer.updateDocuments(block, ArticleDocuments.of(put.state()));
                case Change.Remove _ -> {
                    writer.deleteDocuments(block);
                    removed = true;
                }
            }
        }
        writer.flush();
        if (removed) writer.forceMergeDeletes();
        else
            writer.maybeMerge();
    }

    private static LogByteSizeMergePolicy merges() {
        LogByteSizeMergePolicy policy = new LogByteSizeMergePolicy();
        policy.setMergeFactor(MERGED_AT_ONCE);
        policy.setMinMergeMB(SMALL_MEGABYTES);
        policy.setNoCFSRatio(1);
        return policy;
    }
}
