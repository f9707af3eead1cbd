package org.ontherecord.reading.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Basic dependency relations of Universal Dependencies, version 2, with the subtypes of the English treebanks. What
 * each says of a word is told by its place under its head: {@code NSUBJ} is the subject of its head.
 *
 * @see <a href="https://universaldependencies.org/u/dep/">universaldependencies.org/u/dep</a>
 */
public enum Relation {
    ACL, ACL_RELCL, ADVCL, ADVCL_RELCL, ADVMOD, AMOD, APPOS, AUX, AUX_PASS, CASE, CC, CC_PRECONJ, CCOMP, COMPOUND, COMPOUND_PRT, CONJ, COP, CSUBJ, CSUBJ_OUTER, CSUBJ_PASS, DEP, DET, DET_PREDET, DISCOURSE, DISLOCATED, EXPL, FIXED, FLAT, GOESWITH, IOBJ, LIST, MARK, NMOD, NMOD_DESC, NMOD_POSS, NMOD_UNMARKED, NSUBJ, NSUBJ_OUTER, NSUBJ_PASS, NUMMOD, OBJ, OBL, OBL_AGENT, OBL_UNMARKED, ORPHAN, PARATAXIS, PUNCT, REPARANDUM, ROOT, VOCATIVE, XCOMP;

    private static final List<Relation> ALL = List.of(values());
    private static final Map<String, Relation> BY_LABEL = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Relation::label, Function.identity()));

    /** Its class in the model; {@link #numbered} turns it back. */
    int number() {
        return ALL.indexOf(this);
    }

    static Relation numbered(int number) {
        return ALL.get(number);
    }

    static int count() {
        return ALL.size();
    }

    /** As treebanks write it: "nsubj:pass". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** The relation without its subtype: {@code NSUBJ} for {@code NSUBJ_PASS}. */
    public Relation universal() {
        int subtype = name().indexOf('_');
        return subtype < 0 ? this : valueOf(name().substring(0, subtype));
    }

    /** The relation of a treebank's label, without the subtype if that is not known; {@code DEP} if none of it is. */
    public static Relation ofLabel(String label) {
        Relation known = BY_LABEL.get(label);
        if (known != null) return known;
        return BY_LABEL.getOrDefault(label.replaceFirst(":.*", ""), DEP);
    }

    /** Subject of an active or a passive clause, nominal or clausal. */
    public boolean isSubject() {
        return universal() == NSUBJ || universal() == CSUBJ;
    }
}
