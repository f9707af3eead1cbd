package org.ontherecord.reading.quotation;

import org.ontherecord.reading.syntax.FeatureVector;
import org.ontherecord.reading.syntax.WordClass;

/** What tells whether a unit is the head of a cue: the words around it, and what the rules make of them. */
final class CueFeatures {
    private static final int BIAS = 0;
    private static final int NEAR = 5;
    private static final int SUBJECT = 8;

    private final Units units;
    private final RuleRoles rules;

    CueFeatures(Units units, RuleRoles rules) {
        this.units = units;
        this.rules = rules;
    }

    /** Whether a unit can be the head of a cue at all: a word, or the colon of a headline. */
    boolean isCandidate(int u) {
        if (units.isQuoted(u)) return false;
        String lower = units.lower(u);
        return Character.isLetter(lower.codePointAt(0)) || lower.equals(":");
    }

    /** The kinds of a unit's word in the lexicon of cues, as a set of bits; 0 for other words. */
    static int lexical(Units units, int u) {
        int kinds = 0;
        for (CueVerbs.Kind kind : CueVerbs.kindsOf(units.lower(u)))
            kinds |= kind.bit();
        return kinds;
    }

    void of(int u, FeatureVector into) {
        into.clear();
        into.add(BIAS);
        int lexical = lexical(units, u);
        word(u, into);
        before(u, into);
        after(u, into);
        kinds(u, lexical, into);
        rules(u, lexical, into);
        clause(u, lexical, into);
    }

    /** A unit of the same passage, or −1. */
    private int beside(int u, int offset) {
        return units.passage(u + offset) == units.passage(u) ? u + offset : -1;
    }

    private void word(int u, FeatureVector into) {
        into.add(units.form(u));
        into.add(units.suffix(u), units.kind(u));
        into.add(units.kind(u));
        into.add(units.form(u), units.get(u).paragraph() == 0 ? 1 : 0);
    }

    private void before(int u, FeatureVector into) {
        int one = beside(u, -1);
        int two = beside(u, -2);
        into.add(units.form(u), units.form(one));
        into.add(units.form(u), units.kind(one));
        into.add(units.form(u), units.form(one), units.form(two));
        into.add(units.form(u), units.kind(one), units.kind(two));
        into.add(units.kind(u), units.form(one));
        into.add(units.kind(u), units.form(one), units.form(two));
    }

    private void after(int u, FeatureVector into) {
        int one = beside(u, 1);
        int two = beside(u, 2);
        into.add(units.form(u), units.form(one));
        into.add(units.form(u), units.kind(one));
        into.add(units.form(u), units.form(one), units.form(two));
        into.add(units.form(u), units.kind(one), units.kind(two));
        into.add(units.kind(u), units.form(one));
        into.add(units.kind(u), units.form(one), units.form(two));
        into.add(units.kind(u), units.kind(one), units.kind(two), units.kind(beside(u, 3)));
    }

    private void kinds(int u, int lexical, FeatureVector into) {
        int before = beside(u, -1);
        int after = beside(u, 1);
        into.add(units.form(u), units.kind(before), units.kind(after));
        into.add(lexical, units.form(before), units.form(after));
        into.add(lexical, units.kind(before), units.kind(after));
        into.add(lexical, units.form(before));
        into.add(lexical, units.form(after));
        into.add(lexical, units.kind(before), units.kind(beside(u, -2)), units.kind(beside(u, -3)));
        into.add(units.kind(u), units.kind(before), units.kind(beside(u, -2)), units.kind(after));
        into.add(units.kind(u), units.kind(before), units.kind(after), units.kind(beside(u, 2)));
        into.add(units.suffix(u), units.suffix(before), units.kind(after));
        into.add(units.suffix(u), units.suffix(after), units.kind(before));
    }

    private void rules(int u, int lexical, FeatureVector into) {
        int rule = rules.any(u);
        into.add(rule, units.kind(u));
        into.add(rule, units.form(u));
        into.add(rule, lexical, units.kind(beside(u, 1)));
        into.add(rule, rules.any(u - 1), rules.any(u + 1));
    }

    private void clause(int u, int lexical, FeatureVector into) {
        pair(into, u, lexical, quoted(u));
        pair(into, u, lexical, subject(u));
        into.add(quoted(u), units.kind(u), units.kind(beside(u, -1)));
        into.add(units.mentioned(beside(u, -1)), units.mentioned(beside(u, 1)), units.kind(u), lexical);
    }

    private void pair(FeatureVector into, int u, int lexical, int sign) {
        into.add(sign, units.form(u));
        into.add(sign, units.kind(u), lexical);
    }

    /** How near something in quotation marks is on each side. */
    private int quoted(int u) {
        return (NEAR + 1) * quoted(u, -1) + quoted(u, 1);
    }

    private int quoted(int u, int step) {
        for (int distance = 1; distance <= NEAR && beside(u, distance * step) >= 0; distance++)
            if (units.isQuoted(u + distance * step)) return distance;
        return 0;
    }

    /** The nearest noun, name or pronoun before: its class, whom it names, and whether a comma parts them. */
    private int subject(int u) {
        for (int distance = 1; distance <= SUBJECT && beside(u, -distance) >= 0; distance++) {
            Unit unit = units.get(u - distance);
            if (!unit.is(WordClass.NOUN) && !unit.is(WordClass.NAME) && !unit.is(WordClass.PRONOUN)) continue;
            boolean parted = units.commas(u - distance, u) > 0;
            return 1 + 32 * unit.kind() + 4 * units.mentioned(u - distance) + (parted ? 2 : 0);
        }
        return 0;
    }
}
