package org.ontherecord.article;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.quotation.Quotation;

/**
 * Persons whose statements are withheld. What they are quoted with, and what they hold, is neither listed nor found, in what is
 * archived and in what comes later. The text of an article stays as its publisher wrote it.
 *
 * @param persons ids of actors
 */
record Withheld(Set<String> persons) {
    private static final String PARTITION = "WITHHELD", PERSON = "PERSON#";

    static Withheld of(Table table) {
        return new Withheld(table.sortKeys(PARTITION, PERSON)
                .stream()
                .map(key -> key.substring(PERSON.length()))
                .collect(Collectors.toSet()));
    }

    /** Withholds a person's statements from now on. */
    static void add(String person, Instant now, Table table) {
        table.put(Attributes.key(PARTITION, PERSON + person).with("since", now.toString()).map());
    }

    /** A reading without them. */
    Reading from(Reading reading) {
        if (persons.isEmpty()) return reading;
        return new Reading(reading.language(), reading.sentences(),
                reading.quotations().stream().filter(quotation -> !concerns(quotation)).toList(),
                reading.positions().stream().filter(position -> !concerns(position)).toList(), reading.scores());
    }

    private boolean concerns(Quotation quotation) {
        return is(quotation.speaker());
    }

    private boolean concerns(Position position) {
        return Stream.concat(Stream.of(position.holder()), position.alternates().stream())
                .anyMatch(actor -> is(Optional.of(actor))) || is(position.speaker());
    }

    private boolean is(Optional<Actor> actor) {
        return actor.map(Actor::id).filter(persons::contains).isPresent();
    }
}
