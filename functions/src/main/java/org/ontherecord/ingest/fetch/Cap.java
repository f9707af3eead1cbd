package org.ontherecord.ingest.fetch;

import org.ontherecord.ingest.fetch.FetchFailure.Kind;

/**
 * How much of a document is read.
 *
 * @param bytes at most, as sent and again as decompressed
 * @param cuts  whether the beginning of a longer one is taken for the whole; else a longer one is refused
 */
record Cap(int bytes, boolean cuts) {
    /** The same for what can't be cut: half of a compressed document can't be told from a broken one. */
    Cap strict() {
        return new Cap(bytes, false);
    }

    /** @throws FetchFailure unless the beginning will do */
    void exceed() {
        if (!cuts) throw new FetchFailure(Kind.TOO_LARGE, "the document has over " + bytes + " bytes");
    }
}
