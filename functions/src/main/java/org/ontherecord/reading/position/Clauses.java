package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.syntax.Parse;

/** How one sentence is built, as far as frames ask. Word indices are those of the sentence's words. */
interface Clauses {
    /** The verb group whose main word is this one; empty when it isn't used as a verb, or as adjective after "be". */
    Optional<VerbGroup> group(int word);

    /** The verb groups that can have a subject, in text order. */
    List<VerbGroup> finite();

    /** The subject; several to try in turn where the sentence leaves it open. */
    List<Phrase> subjects(VerbGroup group);

    /** The subject by the dependency tree. */
    Optional<Phrase> parsedSubject(VerbGroup group);

    /** The dependency tree, parsed at the first call; empty for a sentence longer than any of prose. */
    Optional<Parse> tree();

    /** After the last word of the complement that begins here; {@code from} itself when there is none. */
    int end(int from, Extent extent);

    /** The noun phrase, with its adjuncts and lists, that ends before a word. */
    Phrase phraseEnding(int end);

    /** Whether a noun phrase can begin here. */
    boolean opensPhrase(int word);
}
