package org.ontherecord.reading.syntax;

/** What the choice of a tag looks at: the word, its ends and shape, its neighbours, and the tags before it. */
final class TagFeatures {
    private final Signatures words;
    private final FeatureVector features;

    TagFeatures(Signatures words, FeatureVector features) {
        this.words = words;
        this.features = features;
    }

    /** @param before numbers of the tags of all words before this one */
    void extract(int word, int[] before) {
        features.clear();
        itself(word);
        tags(word, tag(before, word - 1), tag(before, word - 2));
        neighbours(word);
    }

    private static int tag(int[] tags, int word) {
        return word < 0 ? -1 : tags[word];
    }

    private void itself(int word) {
        int shape = words.shape(word);
        features.add(0);
        features.add(words.form(word));
        features.add(words.lower(word));
        features.add(shape);
        features.add(shape, Math.min(word, 1));
        for (int length = 1; length <= 4; length++)
            features.add(words.suffix(word, length));
        for (int length = 1; length <= 3; length++)
            features.add(words.prefix(word, length));
        features.add(words.suffix(word, 3), shape);
        features.add(words.suffix(word, 2), words.shape(at(word - 1)));
    }

    private void tags(int word, int last, int earlier) {
        int lower = words.lower(word);
        features.add(last);
        features.add(last, earlier);
        features.add(last, lower);
        features.add(last, earlier, lower);
        features.add(last, words.suffix(word, 3));
        features.add(last, words.suffix(word, 2), words.shape(word));
        features.add(last, lower(word + 1));
        features.add(last, words.suffix(word, 3), words.suffixOrMark(word + 1, 3));
    }

    private void neighbours(int word) {
        int lower = words.lower(word);
        features.add(lower(word - 1));
        features.add(lower(word - 2));
        features.add(lower(word + 1));
        features.add(lower(word + 2));
        features.add(lower(word - 1), lower);
        features.add(lower, lower(word + 1));
        features.add(lower(word - 1), lower(word + 1));
        features.add(lower(word - 2), lower(word - 1));
        features.add(lower(word + 1), lower(word + 2));
        features.add(words.suffixOrMark(word - 1, 3));
        features.add(words.suffixOrMark(word + 1, 3));
        features.add(words.suffixOrMark(word + 1, 2));
        features.add(words.shape(at(word + 1)), words.shape(word));
        features.add(words.suffix(word, 3), words.suffixOrMark(word + 1, 3));
        features.add(lower, words.suffixOrMark(word + 1, 3));
    }

    private int lower(int word) {
        return words.lower(at(word));
    }

    private int at(int word) {
        return Math.max(-1, Math.min(words.size(), word));
    }
}
