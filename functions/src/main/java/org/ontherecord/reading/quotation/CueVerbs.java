package org.ontherecord.reading.quotation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ontherecord.reading.text.WordFile;

/** The verbs that attribute words to someone. See {@code cues.tsv}. */
final class CueVerbs {
    /** What a verb takes. */
    enum Kind {
        /** A clause, or words in quotation marks. */
        SAY(1),
        /** The same, after the one who is addressed. */
        TELL(2),
        /** An object. */
        JUDGE(4),
        /** An infinitive. */
        WILL(8);

        private final int bit;

        Kind(int bit) {
            this.bit = bit;
        }

        /** Its place in a set of kinds, for models: never to change. */
        int bit() {
            return bit;
        }
    }

    private static final Map<String, Set<Kind>> KINDS = load();

    private CueVerbs() {}

    private static Map<String, Set<Kind>> load() {
        Map<String, Set<Kind>> kinds = new HashMap<>();
        WordFile.rows(CueVerbs.class, "cues.tsv").forEach(row -> {
            Set<Kind> ofRow = EnumSet.noneOf(Kind.class);
            for (String kind : row.get(1).split(" ", -1))
                ofRow.add(Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
            for (String form : row.get(0).split(" ", -1))
                kinds.computeIfAbsent(form, _ -> EnumSet.noneOf(Kind.class)).addAll(ofRow);
        });
        return Map.copyOf(kinds);
    }

    /** What a form in lower case takes; empty if it is no such verb. */
    static Set<Kind> kindsOf(String form) {
        return KINDS.getOrDefault(form, Set.of());
    }
}
