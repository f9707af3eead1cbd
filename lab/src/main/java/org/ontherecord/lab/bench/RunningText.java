package org.ontherecord.lab.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Articles one after the other, of which texts of any length are cut.
 *
 * @param words all of them, parted by empty lines; never empty
 */
record RunningText(String words) {
    RunningText {
        if (words.isBlank()) throw new IllegalArgumentException("no article with a text");
    }

    /** @throws IOException when the file can't be read, or holds no article with a text */
    static RunningText of(Path file) throws IOException {
        return new RunningText(String.join("\n\n", JsonLines.strings(file, "text")));
    }

    /** The first so many characters, of the words over and over where they are too few. */
    String first(int characters) {
        return words.repeat(characters / words.length() + 1).substring(0, characters);
    }
}
