package org.ontherecord.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Where the files of an index lie on this machine's disk. */
public final class IndexFolder {
    /**
     * Recommends an incubating module at each start, and a first line of a log takes long. Kept, since a logger that nobody
     * holds forgets its level.
     */
    private static final Logger LUCENE = Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private IndexFolder() {}

    /** A folder that no other process writes to. */
    public static Directory of(Path path) throws IOException {
        return new MMapDirectory(path, NoLockFactory.INSTANCE);
    }
}
