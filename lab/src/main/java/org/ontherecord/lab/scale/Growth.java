package org.ontherecord.lab.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergePolicy.MergeContext;
import org.apache.lucene.index.MergePolicy.MergeSpecification;
import org.apache.lucene.index.MergePolicy.OneMerge;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.util.InfoStream;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;
import org.ontherecord.search.lucene.LuceneChanges;

/** How the index grows, commit by commit: segments have a size and no content, and merge as the archive's writer merges them. */
final class Growth {
    private static final MergeContext NOTHING_DELETED = new MergeContext() {
        @Override
        public int numDeletesToMerge(SegmentCommitInfo segment) {
            return 0;
        }

        @Override
        public int numDeletedDocs(SegmentCommitInfo segment) {
            return 0;
        }

        @Override
        public InfoStream getInfoStream() {
            return InfoStream.NO_OUTPUT;
        }

        @Override
        public Set<SegmentCommitInfo> getMergingSegments() {
            return Set.of();
        }
    };
    private final MergePolicy merges = LuceneChanges.settings().getMergePolicy();
    private final SegmentInfos segments = new SegmentInfos(Version.LATEST.major);
    private long names;
    private long written;
    private long largest;
    private long commits;

    /** Commits a segment, merges what is to be merged, and uploads both. */
    void commit(int articles, long bytes) {
        long before = written;
        add(articles, bytes);
        for (List<OneMerge> due = due(); !due.isEmpty(); due = due())
            due.forEach(this::merge);
        commits++;
        largest = Math.max(largest, written - before);
    }

    private void add(int articles, long bytes) {
        segments.add(segment("_" + Long.toString(names++, Character.MAX_RADIX), articles, bytes));
        written += bytes;
    }

    private static SegmentCommitInfo segment(String name, int articles, long bytes) {
        SegmentInfo info = new SegmentInfo(new Sized(bytes), Version.LATEST, Version.LATEST, name, articles, true,
                false, Codec.getDefault(), Map.of(), StringHelper.randomId(), Map.of(), null);
        info.setFiles(Set.of(name + ".cfs"));
        return new SegmentCommitInfo(info, 0, 0, -1, -1, -1, StringHelper.randomId());
    }

    private List<OneMerge> due() {
        try {
            MergeSpecification found = merges.findMerges(MergeTrigger.EXPLICIT, segments, NOTHING_DELETED);
            return found == null ? List.of() : found.merges;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void merge(OneMerge due) {
        due.segments.forEach(segments::remove);
        add(due.segments.stream().mapToInt(segment -> segment.info.maxDoc()).sum(), bytes(due.segments));
    }

    private static long bytes(Collection<SegmentCommitInfo> segments) {
        return segments.stream().mapToLong(segment -> ((Sized) segment.info.dir).bytes).sum();
    }

    int segments() {
        return segments.size();
    }

    long bytes() {
        return bytes(segments.asList());
    }

    /** Bytes uploaded for each byte that the index has. */
    double amplification() {
        return written / (double) bytes();
    }

    /** Bytes uploaded by a commit, on average. */
    double upload() {
        return written / (double) commits;
    }

    /** Bytes uploaded by the commit with the largest merges. */
    long largest() {
        return largest;
    }

    /** Where one file lies, of which there is only the size. */
    private static final class Sized extends FilterDirectory {
        private final long bytes;

        Sized(long bytes) {
            super(new ByteBuffersDirectory());
            this.bytes = bytes;
        }

        @Override
        public long fileLength(String name) {
            return bytes;
        }
    }
}
