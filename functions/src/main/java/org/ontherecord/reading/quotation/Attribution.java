package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A cue with its source and content, by units.
 *
 * @param content runs without punctuation at their ends; at least one
 * @param margin  how much better it is than no attribution
 */
record Attribution(List<Run> content, Run cue, Run source, int margin) {
    Attribution {
        if (content.isEmpty()) throw new IllegalArgumentException("an attribution needs content");
        content = List.copyOf(content);
    }

    /**
     * What a sequence of roles says; nothing where none is content, or none the source: that is wrong more often than
     * right, and tells nobody's words.
     */
    static Optional<Attribution> of(Units units, Window window, RolePath path) {
        List<Run> content = runs(units, window, path.roles(), Role.CONTENT);
        if (content.isEmpty()) return Optional.empty();
        Run cue = runs(units, window, path.roles(), Role.CUE).stream()
                .filter(run -> run.from() <= window.cue() && window.cue() < run.to())
                .findFirst()
                .orElse(new Run(window.cue(), window.cue() + 1));
        return runs(units, window, path.roles(), Role.SOURCE).stream()
                .min(Comparator.comparingInt(run -> Math.max(run.from() - cue.to(), cue.from() - run.to())))
                .map(source -> new Attribution(content, cue, source, path.margin()));
    }

    private static List<Run> runs(Units units, Window window, int[] roles, Role role) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= roles.length; i++) {
            if (i < roles.length && roles[i] == role.index()) continue;
            if (from < i) {
                Run run = trimmed(units, new Run(window.from() + from, window.from() + i));
                if (!run.isEmpty()) runs.add(run);
            }
            from = i + 1;
        }
        return runs;
    }

    private static Run trimmed(Units units, Run run) {
        int from = run.from();
        int to = run.to();
        while (from < to && units.get(from).isMark())
            from++;
        while (to > from && units.get(to - 1).isMark())
            to--;
        return new Run(from, to);
    }
}
