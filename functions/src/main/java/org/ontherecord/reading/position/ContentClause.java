package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/**
 * A clause that tells what is thought or asked, with or without "that".
 *
 * @param from first word of the clause, without "that" and an adjunct before its subject
 * @param verb its verb, or the first word where that is a subjunctive
 */
record ContentClause(int from, int verb) {
    /**
     * The clause that begins at a word.
     *
     * @param modal whether its verb has to say what should be
     */
    static Optional<ContentClause> at(int start, boolean modal, Words words, Clauses clauses) {
        boolean that = words.lower(start).equals("that");
        int from = that ? afterAdjunct(start + 1, words, clauses) : start;
        for (VerbGroup group : clauses.finite()) {
            if (group.from() <= from) continue;
            boolean fits = (that || owns(group, from, words, clauses)) && (!modal || group.demanded());
            return fits ? Optional.of(new ContentClause(from, group.verb())) : Optional.empty();
        }
        // "that it end the siege": the subjunctive is no finite form
        return that && !modal ? Optional.of(new ContentClause(from, from)) : Optional.empty();
    }

    private static boolean owns(VerbGroup group, int from, Words words, Clauses clauses) {
        List<Phrase> subjects = clauses.subjects(group);
        return !subjects.isEmpty() && subjects.get(0).from() <= from + 1 && subjects.get(0).to() > from
                && !words.is(from, WordClass.PREPOSITION) && !words.is(from, WordClass.MARK);
    }

    /** "that while it rains, | the dam", "that instead of jail, | they": after the comma of what goes before the subject. */
    private static int afterAdjunct(int from, Words words, Clauses clauses) {
        boolean adjunct = words.is(from, WordClass.PREPOSITION) || words.is(from, WordClass.SUBORDINATOR)
                || words.is(from, WordClass.MARK) || words.lower(from + 1).equals("of");
        if (!adjunct) return from;
        return clauses.finite()
                .stream()
                .filter(group -> group.from() > from)
                .flatMap(group -> clauses.subjects(group).stream().limit(1))
                .map(Phrase::from)
                .filter(subject -> subject > from && words.lower(subject - 1).equals(","))
                .findFirst()
                .orElse(from);
    }
}
