package org.ontherecord.reading.quotation;

import java.util.Set;

/**
 * A verb that attributes.
 *
 * @param run        the verb with its auxiliaries and adverbs
 * @param verb       place of the verb itself
 * @param kinds      what it takes
 * @param participle whether it hangs on another verb: "…, adding that"
 */
record Cue(Run run, int verb, Set<CueVerbs.Kind> kinds, boolean participle) {
    boolean speaks() {
        return kinds.contains(CueVerbs.Kind.SAY) || kinds.contains(CueVerbs.Kind.TELL);
    }

    boolean takes(CueVerbs.Kind kind) {
        return kinds.contains(kind);
    }
}
