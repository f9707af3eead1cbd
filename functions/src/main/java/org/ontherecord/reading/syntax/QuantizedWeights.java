package org.ontherecord.reading.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of one byte each in a table of 2^bits rows that overlap: row r is the bytes r to r + classes. Few weights of
 * a row differ from zero, so that rows seldom hurt one another.
 */
public final class QuantizedWeights implements Weights {
    private final int bits;
    private final int classes;
    private final byte[] table;

    public QuantizedWeights(int bits, int classes, byte[] table) {
        if (bits < 1 || bits > 26 || classes < 1) throw new IllegalArgumentException("bits " + bits);
        if (table.length != length(bits, classes)) throw new IllegalArgumentException("length " + table.length);
        this.bits = bits;
        this.classes = classes;
        this.table = table;
    }

    public static int length(int bits, int classes) {
        return (1 << bits) + classes;
    }

    public static QuantizedWeights read(DataInputStream in) throws IOException {
        int bits = in.readUnsignedByte();
        int classes = in.readUnsignedByte();
        byte[] table = new byte[length(bits, classes)];
        in.readFully(table);
        return new QuantizedWeights(bits, classes, table);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeByte(bits);
        out.writeByte(classes);
        out.write(table);
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(FeatureVector features, int[] scores) {
        if (classes == 3) scoreThree(features, scores);
        else
            scoreAny(features, scores);
    }

    /** Most decisions of a parser are among three moves, and much faster without an inner loop. */
    private void scoreThree(FeatureVector features, int[] scores) {
        int first = 0;
        int second = 0;
        int third = 0;
        for (int i = 0; i < features.size(); i++) {
            int row = features.hash(i) >>> (32 - bits);
            first += table[row];
            second += table[row + 1];
            third += table[row + 2];
        }
        scores[0] = first;
        scores[1] = second;
        scores[2] = third;
    }

    private void scoreAny(FeatureVector features, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < features.size(); i++) {
            int row = features.hash(i) >>> (32 - bits);
            for (int c = 0; c < classes; c++)
                scores[c] += table[row + c];
        }
    }
}
