package org.ontherecord.reading.summary;

/** How long a summary may be. */
public sealed interface Length {
    /** What is given where nothing is asked. */
    Length USUAL = new Sentences(3);

    /** At most so many sentences, 1 or more. */
    record Sentences(int count) implements Length {
        public Sentences {
            if (count < 1) throw new IllegalArgumentException("a summary has at least one sentence, not " + count);
        }
    }

    /** At most so many words, 1 or more; the first sentence is kept even if it alone is longer. */
    record Words(int count) implements Length {
        public Words {
            if (count < 1) throw new IllegalArgumentException("a summary has at least one word, not " + count);
        }
    }
}
