package org.ontherecord.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a text has in common with near copies of it: the least values that 80 hash functions give its shingles, which are three
 * words in a row. The share of values that two signatures have in common estimates the share of shingles that their texts have
 * in common, with a standard error of 0.06 at most (Broder 1997, "On the resemblance and containment of documents").
 * <p>
 * Twelve bands of three values each are the keys by which near copies are found (Leskovec, Rajaraman, Ullman, "Mining of Massive
 * Datasets", 3.4): two texts share a band with a probability of 1 − (1 − s³)¹², that is 0.80 at a likeness s of 0.5, 0.95 at 0.6,
 * 0.993 at 0.7, and 0.09 at 0.2. Each is an update of the table for every article, so there are as few as do.
 */
final class Signature {
    private static final int VALUES = 80;
    /** How often two bytes are the same that have nothing to do with each other. */
    private static final double BY_CHANCE = 1.0 / 256;
    static final int BANDS = 12;
    private static final int ROWS = 3;
    /** Shorter texts are alike by chance: "Shares fell by …", "Rain is expected in …". */
    private static final int FEWEST_SHINGLES = 30;
    private static final long SEED = 0x9e3779b97f4a7c15L;
    private static final long[] FACTORS = IntStream.range(0, VALUES).mapToLong(i -> mixed(i) | 1).toArray();
    private static final long[] SHIFTS = IntStream.range(0, VALUES).mapToLong(i -> mixed(i + VALUES)).toArray();
    private final int[] values;

    private Signature(int[] values) {
        this.values = values;
    }

    /** Of a text; none if it is too short to be told from others. */
    static Optional<Signature> of(String text) {
        long[] shingles = Shingles.of(text).map(Signature::mixed).toArray();
        if (shingles.length < FEWEST_SHINGLES) return Optional.empty();
        return Optional.of(new Signature(IntStream.range(0, VALUES).map(i -> least(shingles, i)).toArray()));
    }

    /** What others compare with: the lowest byte of each value (Li, König 2010, "b-Bit minwise hashing"). */
    byte[] sketch() {
        byte[] sketch = new byte[VALUES];
        for (int i = 0; i < VALUES; i++)
            sketch[i] = (byte) values[i];
        return sketch;
    }

    /**
     * Likeness to a text, 0 to 1.
     *
     * @param sketch the text's
     */
    double similarity(byte[] sketch) {
        long same = IntStream.range(0, VALUES).filter(i -> (byte) values[i] == sketch[i]).count();
        return Math.max(0, ((double) same / VALUES - BY_CHANCE) / (1 - BY_CHANCE));
    }

    /** Number and hash of each band. */
    List<String> bands() {
        return IntStream.range(0, BANDS)
                .mapToObj(band -> "%02d#%016x".formatted(band, hash(band * ROWS)))
                .toList();
    }

    private long hash(int from) {
        return Arrays.stream(values, from, from + ROWS).asLongStream().reduce(0, (hash, value) -> mixed(hash ^ value));
    }

    private static int least(long[] shingles, int function) {
        int least = -1;
        for (long shingle : shingles) {
            int value = (int) ((FACTORS[function] * shingle + SHIFTS[function]) >>> Integer.SIZE);
            if (Integer.compareUnsigned(value, least) < 0) least = value;
        }
        return least;
    }

    /** SplitMix64's finalizer (Steele, Lea, Flood 2014). */
    private static long mixed(long value) {
        long z = value + SEED;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
