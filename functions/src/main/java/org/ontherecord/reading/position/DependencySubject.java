package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.Parse;
import org.ontherecord.reading.syntax.Relation;
import org.ontherecord.reading.syntax.Subtree;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** The subject of a verb by the sentence's dependency tree: its own, or the one it shares with a verb before. */
final class DependencySubject {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final int DEPTH = 6;

    private final Words words;
    private final Parse tree;

    DependencySubject(Words words, Parse tree) {
        this.words = words;
        this.tree = tree;
    }

    /** Its noun phrase, or that of the antecedent of "who"; empty where the tree has none before the verb. */
    Optional<Phrase> of(int verb) {
        int at = verb;
        for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
            List<Integer> own = tree.children(at, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER);
            if (!own.isEmpty()) return before(verb, at, own.getLast());
            if (!shares(tree.relation(at))) return Optional.empty();
            at = tree.head(at);
        }
        return Optional.empty();
    }

    /** "is" and "has" have the subject of what they belong to, and so has a verb after "and". */
    private static boolean shares(Relation relation) {
        return relation == Relation.COP || relation == Relation.AUX || relation == Relation.CONJ;
    }

    private Optional<Phrase> before(int verb, int predicate, int subject) {
        boolean relative = RELATIVE.contains(words.lower(subject)) && tree.relation(predicate) == Relation.ACL_RELCL;
        if (relative) return Optional.of(phrase(tree.head(predicate)));
        return subject > verb ? Optional.empty() : Optional.of(phrase(subject));
    }

    /** What hangs on a noun, without marks at its ends and the clauses and asides behind it. */
    private Phrase phrase(int head) {
        Subtree all = tree.subtree(head);
        int from = all.from();
        int to = all.to();
        for (int aside : tree.children(head, Relation.ACL_RELCL, Relation.ACL, Relation.APPOS, Relation.PARATAXIS))
            if (aside > head) to = Math.min(to, Math.max(head + 1, tree.subtree(aside).from()));
        while (to > head + 1 && words.is(to - 1, WordClass.MARK))
            to--;
        while (from < head && (words.is(from, WordClass.MARK) || words.is(from, WordClass.QUOTE)))
            from++;
        return new Phrase(from, to);
    }
}
