package org.ontherecord.reading.syntax;

import java.util.Locale;

/** What a word is taken for. */
public enum WordClass {
    /** Common noun. */
    NOUN,
    /** Capitalised word that names something. */
    NAME,
    /** Full verb in any form. */
    VERB,
    /** Form of be, have, do, or a modal. */
    AUXILIARY,
    /** Adjective. */
    ADJECTIVE,
    /** Adverb. */
    ADVERB,
    /** Preposition, with the infinitive's "to". */
    PREPOSITION,
    /** Article, demonstrative, possessive pronoun, quantifier. */
    DETERMINER,
    /** Personal, relative or indefinite pronoun. */
    PRONOUN,
    /** And, or, but. */
    CONJUNCTION,
    /** Word that opens a subordinate clause. */
    SUBORDINATOR,
    /** Not, n't, never. */
    NEGATION,
    /** The possessive ending. */
    POSSESSIVE,
    /** Day, month, today. */
    TIME,
    /** Written in digits or as a numeral. */
    NUMBER,
    /** Opening or closing quotation mark. */
    QUOTE,
    /** Any other punctuation or symbol. */
    MARK;

    static WordClass ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
