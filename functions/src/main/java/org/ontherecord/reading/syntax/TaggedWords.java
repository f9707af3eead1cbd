package org.ontherecord.reading.syntax;

import java.util.Optional;

/** A sentence as the parser sees it: numbers for its words and tags, and the tree of an earlier parser if there is one. */
final class TaggedWords {
    private final Signatures words;
    private final int[] tags;
    private final Optional<GuideTree> guide;

    /** @param tags the number of each word's tag */
    TaggedWords(Signatures words, int[] tags) {
        this(words, bounded(tags), Optional.empty());
    }

    private TaggedWords(Signatures words, int[] bounded, Optional<GuideTree> guide) {
        this.words = words;
        this.tags = bounded;
        this.guide = guide;
    }

    /** With a mark for no word in front and one for the root behind. */
    private static int[] bounded(int[] tags) {
        int[] bounded = new int[tags.length + 2];
        bounded[0] = -1;
        bounded[tags.length + 1] = -2;
        System.arraycopy(tags, 0, bounded, 1, tags.length);
        return bounded;
    }

    TaggedWords guidedBy(GuideTree tree) {
        return new TaggedWords(words, tags, Optional.of(tree));
    }

    Optional<GuideTree> guide() {
        return guide;
    }

    /** The same words from the last to the first. */
    TaggedWords reversed() {
        int[] reversed = new int[size()];
        for (int i = 0; i < reversed.length; i++)
            reversed[i] = tags[size() - i];
        return new TaggedWords(words.reversed(), reversed);
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
