package org.ontherecord.reading.entity;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.WordFile;

/** Whether a person can be meant by "he" or "she", as far as title and given name tell. */
final class Gender {
    private static final Set<String> SHE = Set.of("she", "her", "herself");
    private static final Map<String, String> PRONOUNS = WordFile.rows(Gender.class, "given-names.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private Gender() {}

    static boolean isShe(String pronoun) {
        return SHE.contains(pronoun);
    }

    /** False only where the person's title or given name goes with the other pronoun. */
    static boolean agrees(String pronoun, Words words, Reference reference) {
        String said = SHE.contains(pronoun) ? "she" : "he";
        String name = reference.parties().get(0).voice().orElse(reference.actor()).name();
        String given = name.indexOf(' ') > 0 ? name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT) : "";
        String title = words.lower(reference.from());
        return PRONOUNS.getOrDefault(title, PRONOUNS.getOrDefault(given, said)).equals(said);
    }
}
