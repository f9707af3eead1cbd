package org.ontherecord.reading.entity;

/**
 * One way to name an actor of the catalog.
 *
 * @param actor   whom it names
 * @param form    what sort of name it is
 * @param written as the catalog spells it
 * @param guarded whether it also means something else
 */
record CatalogName(Actor actor, Form form, String written, boolean guarded) {
    /** What sort of name it is. */
    enum Form {
        /** The canonical name. */
        NAME,
        /** Another name or an abbreviation. */
        ALIAS,
        /** Adjective, or name of a citizen. */
        DEMONYM,
        /** Capital or seat that stands for a government. */
        SEAT
    }

    /** Whether words of a text can be this name: an abbreviation in capitals, a name with its capital letter. */
    boolean fits(String words) {
        if (isAbbreviation(written)) return words.equals(words.toUpperCase(java.util.Locale.ROOT));
        return hasCapital(words) || !hasCapital(written);
    }

    /** At most six letters, all of them capitals. */
    private static boolean isAbbreviation(String name) {
        return name.codePoints().filter(Character::isLetter).limit(7).count() <= 6
                && name.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean hasCapital(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase);
    }
}
