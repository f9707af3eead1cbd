package org.ontherecord.reading.quotation;

import org.ontherecord.reading.syntax.FeatureVector;

/** What tells the role of a unit in the attribution that a cue makes. */
final class RoleFeatures {
    private static final int BIAS = 0;
    private static final int ELSEWHERE = 99;

    private final Units units;
    private final RuleRoles rules;
    private final int[] certainty;
    private final Window window;
    private final Surroundings near;
    private final int[] ruled;
    private final int cue;
    private final int lexical;

    /** @param certainty how surely each unit of the text is a cue, as a small number */
    RoleFeatures(Units units, RuleRoles rules, int[] certainty, Window window) {
        this.units = units;
        this.rules = rules;
        this.certainty = certainty;
        this.window = window;
        near = new Surroundings(units, window);
        ruled = rules.of(window);
        cue = units.form(window.cue());
        lexical = CueFeatures.lexical(units, window.cue());
    }

    private int rule(int u) {
        return u >= window.from() && u < window.to() ? ruled[u - window.from()] : -1;
    }

    private int certainty(int u) {
        return units.has(u) ? certainty[u] : ELSEWHERE;
    }

    /** The features of a unit's own role. */
    void single(int u, FeatureVector into) {
        into.clear();
        into.add(BIAS);
        int side = near.side(u), place = near.place(u), between = near.between(u);
        words(u, into);
        places(u, side, place, into);
        between(u, side, between, into);
        aroundCue(u, side, place, between, into);
        edges(u, side, place, into);
        rules(u, side, place, between, into);
        cues(u, side, between, into);
        namesAndQuotations(u, side, place, between, into);
    }

    private void words(int u, FeatureVector into) {
        into.add(units.form(u));
        into.add(units.form(u - 1), units.form(u));
        into.add(units.form(u), units.form(u + 1));
        into.add(units.kind(u - 1), units.kind(u), units.kind(u + 1));
        into.add(units.kind(u - 2), units.kind(u - 1), units.kind(u));
        into.add(units.kind(u), units.kind(u + 1), units.kind(u + 2));
        into.add(near.classes(u));
        into.add(near.forms(u));
        into.add(near.classes(u), cue);
    }

    private void places(int u, int side, int place, FeatureVector into) {
        into.add(place);
        into.add(side);
        into.add(place, units.kind(u));
        into.add(place, units.form(u));
        into.add(place, cue);
        into.add(side, cue);
        into.add(side, cue, units.kind(u));
        into.add(side, cue, units.form(u));
        into.add(place, units.form(u), units.form(u - 1));
        into.add(side, units.suffix(u), units.kind(u));
    }

    private void between(int u, int side, int between, FeatureVector into) {
        into.add(side, between);
        into.add(side, between, lexical);
        into.add(side, between, lexical, units.kind(u));
        into.add(side, between, units.kind(u));
        into.add(side, between, cue);
        into.add(between, units.kind(u));
    }

    private void aroundCue(int u, int side, int place, int between, FeatureVector into) {
        int before = window.cue() - 1, after = window.cue() + 1;
        into.add(place, units.kind(before), units.kind(after), units.kind(window.cue()));
        into.add(place, units.form(after), lexical);
        into.add(side, units.form(after), units.kind(u), between);
        into.add(place, units.form(before));
        into.add(side, between, units.kind(after), lexical);
        into.add(side, between, units.kind(before), lexical);
        into.add(place, cue, units.form(after));
        into.add(side, cue, units.form(after), between);
        into.add(near.edge(window.cue()), place, lexical);
        into.add(near.edge(window.cue()), side, between, units.kind(u));
    }

    private void edges(int u, int side, int place, FeatureVector into) {
        into.add(near.edge(u), side, units.kind(u));
        into.add(near.edge(u), place, rule(u));
        into.add(units.get(u).paragraph() == 0 ? 1 : 0, side, cue, units.kind(u));
    }

    private void rules(int u, int side, int place, int between, FeatureVector into) {
        into.add(rule(u));
        into.add(rule(u - 1), rule(u), rule(u + 1));
        into.add(rule(u), side);
        into.add(rule(u), side, cue);
        into.add(rule(u), place);
        into.add(rule(u), side, units.kind(u));
        into.add(rule(u), units.form(u));
        into.add(rule(u), side, lexical, between);
        into.add(rules.any(u), side, rule(u));
        into.add(rules.any(u), place, units.kind(u));
    }

    private void cues(int u, int side, int between, FeatureVector into) {
        into.add(certainty(u), side, between);
        into.add(certainty(u), side, units.kind(u));
        into.add(u == window.cue() ? certainty(u) : ELSEWHERE);
        into.add(u == window.cue() ? certainty(u) : ELSEWHERE, cue);
        into.add(side, certainty(window.cue()));
    }

    private void namesAndQuotations(int u, int side, int place, int between, FeatureVector into) {
        boolean quoted = units.isQuoted(u);
        into.add(units.mentioned(u), place);
        into.add(units.mentioned(u), units.kind(u - 1), units.kind(u + 1), side);
        into.add(quoted ? units.suffix(u) : ELSEWHERE, place, between);
        into.add(quoted ? units.form(u) : ELSEWHERE, side, lexical, between);
    }

    /** The features of two neighbouring roles: of the unit before, and of this one. */
    void pair(int u, FeatureVector into) {
        into.clear();
        into.add(BIAS);
        int side = near.side(u);
        pairOfWords(u, side, into);
        pairOfPlaces(u, side, near.place(u), into);
        into.add(rule(u - 1), rule(u), side);
        into.add(rule(u - 1), rule(u), units.kind(u - 1), units.kind(u));
        into.add(units.mentioned(u - 1), units.mentioned(u), units.kind(u - 1), units.kind(u));
        into.add(certainty(u), units.kind(u - 1), side);
        into.add(certainty(u + 1), units.form(u - 1), units.kind(u), side);
    }

    private void pairOfWords(int u, int side, FeatureVector into) {
        into.add(side, units.form(u));
        into.add(side, units.form(u - 1));
        into.add(side, units.form(u - 1), units.form(u));
        into.add(side, units.form(u), units.form(u + 1));
        into.add(side, units.form(u - 2), units.form(u - 1));
        into.add(side, units.form(u - 1), units.kind(u), units.kind(u + 1));
        into.add(units.kind(u - 1), units.kind(u));
        into.add(side, units.kind(u - 1), units.kind(u));
        into.add(side, units.kind(u - 2), units.kind(u - 1), units.kind(u));
        into.add(units.kind(u - 1), units.kind(u), units.kind(u + 1), apart(u));
        into.add(side, lexical, units.kind(u - 1), units.kind(u));
    }

    private void pairOfPlaces(int u, int side, int place, FeatureVector into) {
        into.add(place);
        into.add(lexical);
        into.add(side, apart(u));
        into.add(side, apart(u), cue);
        into.add(place, lexical);
        into.add(place, units.form(u - 1));
        into.add(place, units.form(u));
        into.add(side, near.beyondCommas(u), lexical, units.form(u - 1));
        into.add(side, near.between(u), units.kind(u - 1), units.kind(u));
    }

    private int apart(int u) {
        return units.passage(u) == units.passage(u - 1) ? 0 : 1;
    }
}
