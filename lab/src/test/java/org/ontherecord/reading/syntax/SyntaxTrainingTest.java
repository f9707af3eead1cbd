package org.ontherecord.reading.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxTrainingTest {
    @TempDir
    private Path folder;

    private byte[] trained() throws IOException {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        new SyntaxTraining(Collections.nCopies(3, Samples.treebank(folder)), 5, 10).writeTo(model);
        return model.toByteArray();
    }

    @Test
    void theSameTreebanksGiveTheSameBytesAndAParserThatKnowsTheirSentences() throws IOException {
        byte[] model = trained();
        assertArrayEquals(model, trained());

        SyntaxScores scores = SyntaxScores.of(Parser.of(new ByteArrayInputStream(model)), Samples.treebank(folder));

        assertEquals(19, scores.words());
        assertEquals(19, scores.tags());
        assertEquals(19, scores.labelled());
    }
}
