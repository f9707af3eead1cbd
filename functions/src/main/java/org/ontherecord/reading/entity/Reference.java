package org.ontherecord.reading.entity;

import java.util.List;
import org.ontherecord.reading.text.Span;

/**
 * Words of one sentence that name or describe someone.
 *
 * @param sentence index of the sentence
 * @param from     first word
 * @param to       after the last word of the head: "the Georgian government" in "the Georgian government of 2008"
 * @param span     the same in code points
 * @param kind     how they do it
 * @param parties  whom they mean; more than one for "both governments"
 */
record Reference(int sentence, int from, int to, Span span, Kind kind, List<Party> parties) {
    /** How words name or describe someone. */
    enum Kind {
        /** Name of a state, organisation or group. */
        NAME,
        /** Adjective made from a state's name. */
        DEMONYM,
        /** City that stands for a state, or is only a place. */
        SEAT,
        /** Name of a person, with or without title. */
        PERSON,
        /** Noun phrase that describes someone. */
        DESCRIPTION
    }

    Reference {
        parties = List.copyOf(parties);
        if (parties.isEmpty()) throw new IllegalArgumentException("nobody at " + span);
    }

    Actor actor() {
        return parties.get(0).actor();
    }

    boolean covers(int word) {
        return from <= word && word < to;
    }

    /** Whether "he" can point here; a spokesperson is one, though his words are another's. */
    boolean isPerson() {
        return kind == Kind.PERSON || actor().kind() == ActorKind.PERSON || parties.get(0).voice().isPresent();
    }

    boolean isState() {
        return actor().kind() == ActorKind.COUNTRY;
    }
}
