package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ontherecord.reading.text.Span;

/**
 * Joins what the tagger and the rules find. The tagger's attributions stand; of the rules' quotations those in quotation
 * marks stand too where the tagger has nothing.
 */
final class Drafts {
    private final Units units;
    private final List<Draft> drafts = new ArrayList<>();
    private final TreeSet<Span> covered = new TreeSet<>();

    private Drafts(Units units) {
        this.units = units;
    }

    static List<Draft> of(Units units, List<Attribution> tagged, List<Draft> ruled) {
        Drafts all = new Drafts(units);
        tagged.forEach(all::add);
        ruled.stream().filter(draft -> draft.kind() == Quotation.Kind.DIRECT).forEach(all::join);
        return all.drafts;
    }

    private void add(Attribution attribution) {
        List<Span> content = attribution.content().stream().flatMap(run -> pieces(run).stream()).toList();
        Draft draft = new Draft(kind(attribution), content.getFirst(), List.of(span(attribution.cue())),
                List.of(span(attribution.source())));
        content.stream().skip(1).forEach(draft::goOnWith);
        drafts.add(draft);
        covered.addAll(content);
    }

    private Span span(Run run) {
        return units.get(run.from()).span().union(units.get(run.to() - 1).span());
    }

    /** A quotation that goes on in the next paragraph has several. */
    private List<Span> pieces(Run run) {
        return run.length() == 1 ? units.get(run.from()).pieces() : List.of(span(run));
    }

    private Quotation.Kind kind(Attribution attribution) {
        boolean quoted = false;
        boolean plain = false;
        for (Run run : attribution.content()) {
            for (int u = run.from(); u < run.to(); u++) {
                quoted |= units.isQuoted(u);
                plain |= !units.isQuoted(u) && !units.get(u).isMark();
            }
        }
        if (!quoted) return Quotation.Kind.INDIRECT;
        return plain ? Quotation.Kind.MIXED : Quotation.Kind.DIRECT;
    }

    private void join(Draft ruled) {
        if (ruled.content().stream().noneMatch(this::isCovered)) drafts.add(ruled);
    }

    private boolean isCovered(Span span) {
        Span before = covered.lower(new Span(span.end(), span.end()));
        return before != null && before.overlaps(span);
    }
}
