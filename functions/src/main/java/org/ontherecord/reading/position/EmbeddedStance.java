package org.ontherecord.reading.position;

import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;

/** The stance of a verb that another verb of stance governs. */
final class EmbeddedStance {
    private static final Set<Stance> EMBEDDABLE = Set.of(Stance.SUPPORTS, Stance.OPPOSES, Stance.REJECTS,
            Stance.RECOGNISES, Stance.CONDEMNS);

    private final StanceLexicon lexicon;
    private final Line line;

    EmbeddedStance(StanceLexicon lexicon, Line line) {
        this.lexicon = lexicon;
        this.line = line;
    }

    /** "urges all to oppose it", "is ready to recognise it": the inner verb's stance; a hostile vow threatens. */
    Optional<Draft> read(Draft draft, Complements.Match match, boolean turned) {
        if (match.inner() < 0) return Optional.of(draft);
        if (draft.stance() == Stance.REJECTS && Silence.isKept(line.words().lower(match.inner())))
            return Silence.about(line, match).map(topic -> Silence.neutral(draft, topic));
        String verb = line.words().lower(match.inner());
        if (draft.stance() == Stance.REJECTS && verb.equals("be") && unnamed(match.inner() + 1))
            return Optional.empty();
        Optional<Stance> inner = lexicon.ofVerb(verb).filter(EMBEDDABLE::contains);
        boolean promise = draft.stance() == Stance.COMMITS_TO;
        if (promise && Vocabulary.isHostile(verb) && draft.frame().startsWith("verb") && !concedes(draft))
            return Optional.of(draft.as(Stance.THREATENS, "hostile-vow/threatens"));
        if (inner.isEmpty() || line.words().is(match.inner() - 2, WordClass.NEGATION)) return Optional.of(draft);
        boolean recognition = inner.get() == Stance.RECOGNISES;
        boolean demand = draft.stance() == Stance.CALLS_FOR && match.code().equals("object+inf");
        boolean refusal = recognition && (draft.stance() == Stance.REJECTS || turned);
        if (!demand && !refusal && !(promise && (recognition || inner.get() == Stance.SUPPORTS)))
            return Optional.of(draft);
        int object = match.inner() + 1;
        if (object >= match.topic().to() || !line.clauses().opensPhrase(object)) return Optional.of(draft);
        Stance stance = refusal ? Stance.DOES_NOT_RECOGNISE : inner.get();
        Draft embedded = new Draft(stance, draft.holders(), new Phrase(object, match.topic().to()), draft.trigger(),
                draft.tags(),
                (demand ? "embedded/" : "inner/") + stance.label(), draft.speaker());
        return Optional.of(demand ? embedded.with(Tag.EMBEDDED) : embedded);
    }

    /** "declined to be | named". */
    private boolean unnamed(int at) {
        return Set.of("named", "identified", "quoted", "interviewed").contains(line.words().lower(at));
    }

    /** "agreed to suspend its search": what others asked for threatens nobody. */
    private boolean concedes(Draft draft) {
        String verb = line.words().lower(draft.trigger());
        return verb.startsWith("agree") || verb.startsWith("offer");
    }
}
