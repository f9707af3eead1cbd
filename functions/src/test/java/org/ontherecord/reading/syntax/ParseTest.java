package org.ontherecord.reading.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParseTest {
    private static Parse parse(int... heads) {
        Tag tag = new Tag(PartOfSpeech.X, PennTag.FW);
        return new Parse(Collections.nCopies(heads.length, tag), heads,
                Arrays.stream(heads).mapToObj(head -> head < 0 ? Relation.ROOT : Relation.DEP).toList());
    }

    @Test
    void childrenStandFromLeftToRightAndSubtreesReachOverAllThatDepends() {
        Parse parse = parse(1, -1, 3, 1, 3);

        assertEquals(List.of(0, 3), parse.children(1));
        assertEquals(new Subtree(2, 5), parse.subtree(3));
        assertEquals(new Subtree(0, 5), parse.subtree(parse.root()));
    }

    @Test
    void wordsThatDependOnEachOtherAreNoTree() {
        assertThrows(IllegalArgumentException.class, () -> parse(1, 0, -1));
    }

    @Test
    void labelsAreThoseOfTreebanks() {
        assertEquals("nsubj:pass", Relation.NSUBJ_PASS.label());
        assertEquals(Relation.NMOD_POSS, Relation.ofLabel("nmod:poss"));
        assertEquals(Relation.OBL, Relation.ofLabel("obl:tmod"));
        assertEquals(Relation.NSUBJ, Relation.NSUBJ_PASS.universal());
        assertEquals(PennTag.PRP_POSSESSIVE, PennTag.ofLabel("PRP$"));
    }
}
