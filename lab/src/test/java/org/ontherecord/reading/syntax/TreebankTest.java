package org.ontherecord.reading.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
    @TempDir
    private Path folder;

    @Test
    void wordsAreReadWithoutTokensThatSpanSeveralAndWithoutEmptyNodes() throws IOException {
        List<TreebankSentence> sentences = Treebank.read(Samples.treebank(folder));

        assertEquals(List.of("The", "ministers", "wo", "n't", "resign", "."), sentences.get(0).forms());
        assertEquals(List.of("Talks", "were", "held", "by", "them", "."), sentences.get(2).forms());
    }

    @Test
    void headsAreCountedFromZeroAndTheRootStandsBehindTheLastWord() throws IOException {
        TreebankSentence passive = Treebank.read(Samples.treebank(folder)).get(2);

        assertEquals(List.of(2, 2, 6, 4, 2, 2), passive.heads());
        assertEquals(Relation.NSUBJ_PASS, passive.relations().get(0));
        assertEquals(new Tag(PartOfSpeech.VERB, PennTag.VBN), passive.tags().get(2));
    }

    @Test
    void wordsThatOursJoinTakeThePlaceOfTheOneNearestTheRoot() throws IOException {
        TreebankSentence ours = OwnWords.of(Treebank.read(Samples.treebank(folder)).get(1)).orElseThrow();

        assertEquals("rebel-held", ours.forms().get(1));
        assertEquals(PennTag.VBN, ours.tags().get(1).penn());
        assertEquals(Relation.AMOD, ours.relations().get(1));
        assertEquals(2, ours.heads().get(1));
        assertEquals(ours.size(), ours.heads().get(3));
    }
}
