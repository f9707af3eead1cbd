package org.ontherecord.reading.quotation;

import java.util.Arrays;
import java.util.List;
import org.ontherecord.reading.text.Span;

/** What the rules make of each unit: its role in any quotation of theirs, and in the one that a given cue makes. */
final class RuleRoles {
    /** For a unit outside a quotation that the rules know. */
    static final int UNRELATED = 1;

    private final Units units;
    private final Draft[] byCue;
    private final int[] any;

    RuleRoles(Units units, List<Draft> ruled) {
        this.units = units;
        byCue = new Draft[units.size()];
        any = new int[units.size()];
        ruled.forEach(draft -> markArguments(draft, any, 0, 0));
        ruled.forEach(draft -> mark(draft.cue(), any, 0, Role.CUE.index()));
        for (Draft draft : ruled)
            draft.cue().stream().map(units::run).forEach(run -> Arrays.fill(byCue, run.from(), run.to(), draft));
    }

    /** The role that the rules give a unit in whatever quotation, as an ordinal; −1 beyond either end. */
    int any(int u) {
        return units.has(u) ? any[u] : -1;
    }

    /**
     * For the units of a window what the rules make of them in its cue's quotation: 0 where they know none,
     * {@link #UNRELATED}, or that and the role's ordinal.
     */
    int[] of(Window window) {
        int[] roles = new int[window.size()];
        Draft draft = byCue[window.cue()];
        if (draft == null) return roles;
        Arrays.fill(roles, UNRELATED);
        markArguments(draft, roles, window.from(), UNRELATED);
        mark(draft.cue(), roles, window.from(), UNRELATED + Role.CUE.index());
        return roles;
    }

    private void markArguments(Draft draft, int[] roles, int from, int base) {
        mark(draft.content(), roles, from, base + Role.CONTENT.index());
        mark(draft.source(), roles, from, base + Role.SOURCE.index());
    }

    private void mark(List<Span> spans, int[] roles, int from, int value) {
        for (Span span : spans) {
            Run run = units.run(span);
            int start = Math.max(0, run.from() - from);
            int end = Math.min(roles.length, run.to() - from);
            if (start < end) Arrays.fill(roles, start, end, value);
        }
    }
}
