package org.ontherecord.reading.syntax;

/** A sentence as the parser sees it: numbers for its words and tags. */
final class TaggedWords {
    private final Signatures words;
    private final int[] tags;

    /** @param tags the number of each word's tag */
    TaggedWords(Signatures words, int[] tags) {
        this.words = words;
        this.tags = new int[words.size() + 2];
        this.tags[0] = -1;
        this.tags[words.size() + 1] = -2;
        System.arraycopy(tags, 0, this.tags, 1, words.size());
    }

    int size() {
        return words.size();
    }

    /** Number of the lower-case form; any index is allowed, those beyond the ends being no word. */
    int word(int index) {
        return words.lower(index < -1 || index > size() ? -1 : index);
    }

    int tag(int index) {
        return tags[index < -1 || index > size() ? 0 : index + 1];
    }

    int shape(int index) {
        return words.shape(index);
    }
}
