package org.ontherecord.reading.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantizedWeightsTest {
    private static final int BITS = 6;
    private final Random random = new Random(1);

    @ParameterizedTest(name = "{0} classes")
    @ValueSource(ints = {1, 3, 7, 8, 9, 16, 17, 90})
    void aScoreIsTheSumOfItsFeaturesWeights(int classes) {
        byte[] table = new byte[QuantizedWeights.length(BITS, classes)];
        random.nextBytes(table);
        for (int features : new int[]{0, 1, 100, 256, 257, 700})
            assertSummed(table, classes, features(features));
    }

    @ParameterizedTest
    @ValueSource(bytes = {Byte.MIN_VALUE, -1, 0, Byte.MAX_VALUE})
    void noSumRunsIntoItsNeighbour(byte weight) {
        byte[] table = new byte[QuantizedWeights.length(BITS, 9)];
        Arrays.fill(table, weight);
        assertSummed(table, 9, features(600));
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        byte[] table = new byte[QuantizedWeights.length(BITS, 5)];
        random.nextBytes(table);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new QuantizedWeights(BITS, 5, table).write(new DataOutputStream(written));

        QuantizedWeights read = QuantizedWeights
                .read(new DataInputStream(new ByteArrayInputStream(written.toByteArray())));

        FeatureVector features = features(50);
        assertArrayEquals(summed(table, 5, features), scores(read, 5, features));
    }

    @Test
    void aTableOfAnotherLengthIsRefused() {
        byte[] table = new byte[QuantizedWeights.length(BITS, 5) + 1];
        assertThrows(IllegalArgumentException.class, () -> new QuantizedWeights(BITS, 5, table));
    }

    private static void assertSummed(byte[] table, int classes, FeatureVector features) {
        assertArrayEquals(summed(table, classes, features),
                scores(new QuantizedWeights(BITS, classes, table), classes, features));
    }

    private static int[] scores(QuantizedWeights weights, int classes, FeatureVector features) {
        int[] scores = new int[classes];
        weights.score(features, scores);
        return scores;
    }

    private static int[] summed(byte[] table, int classes, FeatureVector features) {
        int[] sums = new int[classes];
        for (int i = 0; i < features.size(); i++)
            for (int c = 0; c < classes; c++)
                sums[c] += table[(features.hash(i) >>> (32 - BITS)) + c];
        return sums;
    }

    private FeatureVector features(int count) {
        FeatureVector features = new FeatureVector();
        for (int i = 0; i < count; i++)
            features.add(random.nextInt());
        return features;
    }
}
