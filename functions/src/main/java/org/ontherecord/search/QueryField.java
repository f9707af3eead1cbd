package org.ontherecord.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a query may ask of an article by name. */
enum QueryField {
    TITLE, SPEAKER, SOURCE, ACTOR, FROM, TO, DATE;

    /** The field of this name, in whatever case. */
    static Optional<QueryField> named(String name) {
        return Stream.of(values()).filter(field -> field.label().equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
