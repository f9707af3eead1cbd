package org.ontherecord.reading.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One whom some words of a text mean, and for whom he speaks.
 *
 * @param actor      whose position it is when these words are its subject
 * @param alternates the state or body that the actor speaks for
 * @param state      the state that the actor speaks for as head of state or government, or as foreign minister
 * @param voice      the spokesperson or official who lends the actor his voice, where named
 */
public record Party(Actor actor, List<Actor> alternates, Optional<Actor> state, Optional<Actor> voice) {
    public Party {
        alternates = List.copyOf(alternates);
    }

    /** One who speaks for nobody else. */
    static Party of(Actor actor) {
        return new Party(actor, List.of(), Optional.empty(), Optional.empty());
    }

    /** An actor with someone who speaks for it. */
    Party voicedBy(Actor speaker) {
        return new Party(actor, alternates, state, Optional.of(speaker));
    }

    /** The state that the actor is, or belongs to. */
    Optional<Actor> home() {
        return Stream.concat(Stream.of(actor), alternates.stream())
                .filter(one -> one.kind() == ActorKind.COUNTRY)
                .findFirst();
    }

    /** Whether a person is told by name, and not by office alone: "Archbishop of York". */
    boolean isNamedPerson() {
        return voice.isPresent() || (actor.kind() == ActorKind.PERSON && !actor.name().contains(" of "));
    }

    /** Whether the actor is this one, or speaks for it, or has its voice. */
    public boolean isOrSpeaksFor(Actor other) {
        return actor.equals(other) || alternates.contains(other) || voice.equals(Optional.of(other));
    }
}
