package org.ontherecord.reading.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Penn Treebank tags, with the additions of the English Web Treebank: they tell the forms of verbs apart. */
public enum PennTag {
    ADD, AFX, CC, CD, COLON(":"), COMMA(","), CURRENCY("$"), DT, EX, FW, GW, HYPH, IN, JJ, JJR, JJS, LEFT_BRACKET(
            "-LRB-"), LS, MD, NFP, NN, NNP, NNPS, NNS, NUMBER_SIGN("#"), PDT, POS, PRP, PRP_POSSESSIVE(
                    "PRP$"), RB, RBR, RBS, RIGHT_BRACKET("-RRB-"), RP, STOP(
                            "."), SYM, TO, UH, VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WP_POSSESSIVE(
                                    "WP$"), WRB, OPENING_QUOTE("``"), CLOSING_QUOTE("''");

    private static final Map<String, PennTag> BY_LABEL = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(PennTag::label, Function.identity()));

    private final String label;

    PennTag() {
        this.label = name();
    }

    PennTag(String label) {
        this.label = label;
    }

    /** As treebanks write it: "VBD", "PRP$", "-LRB-". */
    public String label() {
        return label;
    }

    /** The tag of a treebank's label; foreign word for labels that are not known. */
    public static PennTag ofLabel(String label) {
        return BY_LABEL.getOrDefault(label, FW);
    }

    /** Whether this verb form carries tense or is a modal: it can be a clause's main verb without an auxiliary. */
    public boolean isFinite() {
        return this == VBD || this == VBZ || this == VBP || this == MD;
    }
}
