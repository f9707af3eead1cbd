package org.ontherecord.reading.syntax;

/** Universal part-of-speech tags (Universal Dependencies, version 2). */
public enum PartOfSpeech {
    ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X;

    /** Nouns, names, pronouns and numbers: what can head a nominal. */
    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON || this == NUM;
    }

    /** Full verbs and auxiliaries. */
    public boolean isVerbal() {
        return this == VERB || this == AUX;
    }
}
