package org.ontherecord.reading.position;

import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.Parse;
import org.ontherecord.reading.position.VerbGroup.Form;

/** The verb that has the subject, where the one that carries the stance is an infinitive: "refuses to recognise". */
final class Ruling {
    private static final int DEPTH = 4;

    private Ruling() {}

    /** The group that has the subject: the verb's own, or that of "refuses to", "continues to", "is ready to". */
    static Optional<VerbGroup> of(Line line, Trigger trigger, VerbGroup group) {
        if (group.form() == Form.PARTICIPLE) return Optional.empty();
        if (group.form() != Form.INFINITIVE) return group.unreal() ? Optional.empty() : Optional.of(group);
        for (VerbGroup other : line.clauses().finite()) {
            boolean governs = other.verb() < group.from() && group.from() - other.verb() <= 2;
            String lower = line.words().lower(other.verb());
            if (Vocabulary.isGathering(lower) && crowd(trigger) && other.verb() < group.from())
                return Optional.of(other);
            if (governs && !other.unreal()
                    && (Vocabulary.isTransparent(lower) || (recognition(trigger) && refusal(lower))))
                return Optional.of(other);
        }
        if (!distant(line, trigger, group)) return Optional.empty();
        return line.clauses().tree().flatMap(tree -> byTree(line, tree, trigger, group));
    }

    /** "tried on Tuesday to dismiss it", "took to the streets to protest": the governor, however far before. */
    private static Optional<VerbGroup> byTree(Line line, Parse tree, Trigger trigger, VerbGroup group) {
        int at = group.verb();
        for (int steps = 0; steps < DEPTH && governed(line, tree, trigger, at); steps++) {
            at = tree.head(at);
            int governor = at;
            Optional<VerbGroup> found = line.clauses()
                    .finite()
                    .stream()
                    .filter(other -> other.verb() == governor && governor < group.from())
                    .filter(other -> !other.unreal() && !other.passive())
                    .findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** Whether a governor can stand further before: the others needn't be parsed. */
    private static boolean distant(Line line, Trigger trigger, VerbGroup group) {
        return crowd(trigger) || line.clauses()
                .finite()
                .stream()
                .anyMatch(other -> other.verb() < group.from()
                        && Vocabulary.isTransparent(line.words().lower(other.verb())));
    }

    private static boolean governed(Line line, Parse tree, Trigger trigger, int verb) {
        return switch (tree.relation(verb)) {
            case CONJ -> true;
            case ADVCL -> crowd(trigger);
            case XCOMP -> Vocabulary.isTransparent(line.words().lower(tree.head(verb)));
            default -> false;
        };
    }

    /** "gathered in the capital to protest against it". */
    private static boolean crowd(Trigger trigger) {
        return Set.of("protest", "demand", "denounce", "condemn", "oppose", "support", "call").contains(trigger.head());
    }

    private static boolean recognition(Trigger trigger) {
        return trigger.stance() == Stance.RECOGNISES || trigger.stance() == Stance.DOES_NOT_RECOGNISE;
    }

    static boolean refusal(String lower) {
        return lower.startsWith("refus") || lower.startsWith("declin");
    }

    static boolean refuses(Line line, VerbGroup group, VerbGroup ruling) {
        return group.form() == Form.INFINITIVE && refusal(line.words().lower(ruling.verb()));
    }
}
