package org.ontherecord.reading.entity;

import org.ontherecord.reading.text.LowerCase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.WordFile;

/** Which pronoun someone is spoken of with, as far as a title or first name tells. */
enum Gender {
    FEMALE("she"), MALE("he");

    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Map<String, Gender> TITLES = load("titles");
    private static final Map<String, Gender> FIRST_NAMES = load("first names");

    private final String subject;

    Gender(String subject) {
        this.subject = subject;
    }

    private static Map<String, Gender> load(String kind) {
        Map<String, Gender> genders = new HashMap<>();
        for (List<String> row : WordFile.rows(Gender.class, "genders.tsv")) {
            if (!row.get(1).equals(kind)) continue;
            for (String word : row.get(2).split(" ", -1))
                genders.put(LowerCase.of(word), valueOf(row.get(0).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(genders);
    }

    /** Of "she", "her", and otherwise male. */
    static Gender ofPronoun(String lower) {
        return SHE.contains(lower) ? FEMALE : MALE;
    }

    /** Of a first name in lower case; empty when it is none that is known, or both have it. */
    static Optional<Gender> ofFirstName(String lower) {
        return Optional.ofNullable(FIRST_NAMES.get(lower));
    }

    /** Of one who is named: by a title within the words that name him or right before, else by the first of his names. */
    static Optional<Gender> of(Reference reference, Words words) {
        for (int i = Math.max(0, reference.from() - 1); i < reference.to(); i++) {
            String lower = words.lower(i);
            Gender gender = TITLES.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
            if (gender != null) return Optional.of(gender);
        }
        Party party = reference.parties().get(0);
        String name = party.voice().orElse(party.actor()).name();
        int space = name.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : ofFirstName(LowerCase.of(name.substring(0, space)));
    }

    /** The pronoun as a subject. */
    String subject() {
        return subject;
    }
}
