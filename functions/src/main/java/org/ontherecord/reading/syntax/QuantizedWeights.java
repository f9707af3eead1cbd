package org.ontherecord.reading.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Weights of one byte each in a table of 2^bits rows that overlap: row r is the bytes r to r + classes. Few weights of
 * a row differ from zero, so that rows seldom hurt one another.
 */
public final class QuantizedWeights implements Weights {
    /** Turns a byte, seen as a number without a sign, into its distance from the least byte. */
    private static final long FROM_LEAST = 0x8080_8080_8080_8080L;
    private static final long EVERY_OTHER = 0x00ff_00ff_00ff_00ffL;
    /** Features whose weights surely fit into 16 bits together. */
    private static final int AT_ONCE = 256;

    private final int bits;
    private final int classes;
    /** With bytes behind the last row, so that eight can be read anywhere. */
    private final byte[] table;
    private final ByteBuffer eights;

    public QuantizedWeights(int bits, int classes, byte[] table) {
        this(Arrays.copyOf(table, padded(bits, classes)), bits, classes);
        if (table.length != length(bits, classes)) throw new IllegalArgumentException("length " + table.length);
    }

    private QuantizedWeights(byte[] padded, int bits, int classes) {
        this.bits = bits;
        this.classes = classes;
        table = padded;
        eights = ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int padded(int bits, int classes) {
        if (bits < 1 || bits > 26 || classes < 1) throw new IllegalArgumentException("bits " + bits);
        return length(bits, classes) + Long.BYTES;
    }

    public static int length(int bits, int classes) {
        return (1 << bits) + classes;
    }

    public static QuantizedWeights read(DataInputStream in) throws IOException {
        int bits = in.readUnsignedByte();
        int classes = in.readUnsignedByte();
        byte[] table = new byte[padded(bits, classes)];
        in.readFully(table, 0, length(bits, classes));
        return new QuantizedWeights(table, bits, classes);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeByte(bits);
        out.writeByte(classes);
        out.write(table, 0, length(bits, classes));
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(FeatureVector features, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int first = 0; first < features.size(); first += AT_ONCE)
            for (int c = 0; c < classes; c += Long.BYTES)
                add(features, first, Math.min(features.size(), first + AT_ONCE), c, scores);
    }

    /**
     * Adds the weights of eight classes at once, four in each of two numbers of 64 bits. A weight counts from the least
     * there is, so that none is negative and no sum runs into its neighbour; what that adds is taken off at the end.
     */
    private void add(FeatureVector features, int from, int to, int c, int[] scores) {
        long even = 0;
        long odd = 0;
        for (int i = from; i < to; i++) {
            long eight = eights.getLong((features.hash(i) >>> (32 - bits)) + c) ^ FROM_LEAST;
            even += eight & EVERY_OTHER;
            odd += eight >>> Byte.SIZE & EVERY_OTHER;
        }
        int least = (to - from) * Byte.MIN_VALUE;
        for (int k = 0; k < Long.BYTES && c + k < classes; k++)
            scores[c + k] += (int) ((k % 2 == 0 ? even : odd) >>> k / 2 * Short.SIZE & 0xffff) + least;
    }
}
