package org.ontherecord.reading.position;

import java.util.List;

/**
 * A verb with its auxiliaries: "has not yet officially recognised".
 *
 * @param from        first word of the group
 * @param verb        the verb itself, or the adjective after a form of be
 * @param form        how it is used
 * @param auxiliaries the auxiliaries in lower case, in text order
 * @param negated     whether it is negated
 * @param passive     whether its subject undergoes the act
 */
record VerbGroup(int from, int verb, Form form, List<String> auxiliaries, boolean negated, boolean passive) {
    /** How a verb is used. */
    enum Form {
        FINITE, INFINITIVE, GERUND, PARTICIPLE
    }

    VerbGroup {
        auxiliaries = List.copyOf(auxiliaries);
    }

    boolean has(String... anyOf) {
        for (String auxiliary : anyOf)
            if (auxiliaries.contains(auxiliary)) return true;
        return false;
    }

    /** "will", "would", "'ll". */
    boolean announced() {
        return has("will", "would", "'ll", "wo", "shall");
    }

    /** Merely possible, or demanded. */
    boolean unreal() {
        return has("may", "might", "could", "can", "should", "must", "ought");
    }

    boolean demanded() {
        return has("should", "must", "ought");
    }
}
