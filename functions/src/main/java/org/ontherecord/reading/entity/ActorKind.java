package org.ontherecord.reading.entity;

import java.util.Locale;

/** What an actor is: states and territories, bodies of any sort, persons, or groups known by a description alone. */
public enum ActorKind {
    COUNTRY, ORGANISATION, PERSON, GROUP;

    /** As written in answers: {@code country}, {@code organisation}, {@code person}, {@code group}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
