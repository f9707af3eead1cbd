package org.ontherecord.reading.entity;

import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.reading.text.WordFile;

/** Words that show a capitalised name to be an organisation's. */
final class OrganisationWords {
    private static final Set<String> WORDS = WordFile.rows(OrganisationWords.class, "organisation-words.tsv")
            .stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** What two places or trades may have together. */
    private static final Set<String> SHARED = Set.of("council", "police", "alliance", "limited", "airports", "borough",
            "constabulary", "trust", "authority", "board", "university");

    private OrganisationWords() {}

    static boolean contain(String lower) {
        return WORDS.contains(lower);
    }

    /** "Council" of "Kensington and Chelsea Council". */
    static boolean isShared(String lower) {
        return SHARED.contains(lower);
    }
}
