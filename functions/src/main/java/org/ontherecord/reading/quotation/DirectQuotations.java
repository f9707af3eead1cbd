package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.text.Span;

/**
 * Attributes what stands between quotation marks: by a verb after it or before it, or by going on with what was
 * attributed just before.
 */
final class DirectQuotations {
    private static final int WINDOW = 40;
    private static final int LONG = 6;

    private final Words words;
    private final SourceFinder sources;
    private final Map<Integer, Cue> cueAt = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private final Run[] runs;

    DirectQuotations(Words words, List<Cue> cues, SourceFinder sources) {
        this.words = words;
        this.sources = sources;
        cues.forEach(cue -> cueAt.put(cue.verb(), cue));
        this.runs = runsOfRegions();
    }

    private Run[] runsOfRegions() {
        Run[] found = new Run[words.regions().size()];
        for (int at = 0; at < words.size(); at++) {
            int region = words.region(at);
            if (region < 0) continue;
            found[region] = new Run(found[region] == null ? at : found[region].from(), at + 1);
        }
        return found;
    }

    /** Verbs that attribute something between quotation marks, by their place. */
    Set<Integer> used() {
        return used;
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        Draft last = null;
        int lastRegion = -2;
        for (int region = 0; region < runs.length; region++) {
            if (runs[region] == null) continue;
            Optional<Draft> found = attributed(region);
            if (found.isPresent() && !(last != null && interrupted(lastRegion, region, found.get(), last))) {
                last = found.get();
                drafts.add(last);
                lastRegion = region;
            } else if (last != null && (found.isPresent() || goesOn(lastRegion, region))) {
                last.goOnWith(words.span(words.regions().get(region)));
                lastRegion = region;
            }
        }
        return drafts;
    }

    /** Whether both halves of an interrupted quotation name the same verb. */
    private boolean interrupted(int lastRegion, int region, Draft found, Draft last) {
        return lastRegion == region - 1 && found.cue().equals(last.cue());
    }

    private boolean goesOn(int lastRegion, int region) {
        if (!isUtterance(region)) return false;
        QuotedRegion last = words.regions().get(lastRegion);
        QuotedRegion next = words.regions().get(region);
        boolean same = last.paragraph() == next.paragraph();
        boolean continued = !last.closed() && next.paragraph() == last.paragraph() + 1;
        return (same && startsSentence(region)) || continued;
    }

    private boolean startsSentence(int region) {
        Run run = runs[region];
        return words.sentenceOf(run.from()).from() == run.from() || words.is(run.from() - 1, ",");
    }

    private Optional<Draft> attributed(int region) {
        if (!isUtterance(region)) return Optional.empty();
        return after(region).or(() -> before(region));
    }

    /** Words in quotation marks that stand for themselves; a word or two may be a title, or in doubt. */
    private boolean isUtterance(int region) {
        Run run = runs[region];
        if (run.length() - 2 >= LONG || !words.regions().get(region).closed()) return true;
        int last = run.to() - 2;
        boolean ends = last > run.from() && ",.?!—–".contains(words.lower(last).substring(0, 1));
        boolean led = run.from() > 0 && (words.is(run.from() - 1, ",") || words.is(run.from() - 1, ":"));
        return ends || led;
    }

    private Optional<Draft> after(int region) {
        Run run = runs[region];
        int at = firstWord(run.to());
        if (at >= words.size() || words.sentence(at) != words.sentence(run.to() - 1)) return Optional.empty();
        int limit = Math.min(words.sentenceOf(at).to(), at + WINDOW);
        for (int verb = at; verb < limit && !words.isQuoted(verb); verb++) {
            Cue cue = cueAt.get(verb);
            if (cue == null || !cue.speaks()) continue;
            Optional<Run> source = cue.run().from() == at
                    ? sources.after(verb + 1, limit)
                    : sources.before(cue.run().from(), at).filter(found -> found.from() <= at + 1);
            if (source.isPresent()) return Optional.of(draft(region, cue, source.get()));
            if (cue.run().from() == at) return Optional.empty();
        }
        return Optional.empty();
    }

    private int firstWord(int from) {
        int at = from;
        while (at < words.size() && at < from + 2 && !words.isWord(at) && !words.isQuoted(at))
            at++;
        return at;
    }

    private Optional<Draft> before(int region) {
        Run run = runs[region];
        int end = run.from();
        int start = startOfFrame(end);
        boolean led = end > start && (words.is(end - 1, ",") || words.is(end - 1, ":"));
        for (int verb = end - 1; verb >= Math.max(start, end - WINDOW) && !words.isQuoted(verb); verb--) {
            Cue cue = cueAt.get(verb);
            if (cue == null || !cue.speaks()) continue;
            if (verb < end - 1 && !led) return Optional.empty();
            int next = verb + 1;
            Optional<Run> source = sources.before(cue.run().from(), start)
                    .or(() -> sources.after(next, end)
                            .filter(_ -> words.isQuoted(Math.max(0, cue.run().from() - 1))));
            return source.map(found -> draft(region, cue, found));
        }
        return Optional.empty();
    }

    /** Where the sentence begins, or the one before it where that ends with a colon. */
    private int startOfFrame(int end) {
        int start = words.sentenceOf(end).from();
        boolean led = end == start && end > 0 && words.is(end - 1, ":");
        return led && words.paragraph(end - 1) >= words.paragraph(end) - 1 ? words.sentenceOf(end - 1).from() : start;
    }

    private Draft draft(int region, Cue cue, Run source) {
        used.add(cue.verb());
        Span content = words.span(words.regions().get(region));
        return new Draft(Quotation.Kind.DIRECT, content, List.of(words.span(cue.run())), List.of(words.span(source)));
    }
}
