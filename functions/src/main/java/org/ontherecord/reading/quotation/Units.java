package org.ontherecord.reading.quotation;

import java.util.List;
import java.util.function.Predicate;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.entity.Mention;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;

/**
 * A text as a row of units. Places beyond either end have no form, no kind and no passage: all of them are −1 there. A
 * passage is a sentence, or several where quotation marks hold them together.
 */
final class Units {
    private static final int PERSON = 1;
    private static final int BODY = 2;

    private final List<Unit> units;
    private final int[] passages;
    private final int[] mentioned;
    private final int[] commas;
    private final int[] verbs;
    private final int[] quotations;
    private final int[] subordinators;

    private Units(List<Unit> units) {
        this.units = units;
        passages = new int[units.size()];
        for (int u = 1; u < units.size(); u++)
            passages[u] = passages[u - 1] + (units.get(u).first() == units.get(u - 1).last() ? 0 : 1);
        mentioned = new int[units.size()];
        commas = counts(unit -> unit.lower().equals(","));
        verbs = counts(unit -> unit.is(WordClass.VERB) || unit.is(WordClass.AUXILIARY));
        quotations = counts(Unit::isQuoted);
        subordinators = counts(unit -> unit.is(WordClass.SUBORDINATOR));
    }

    static Units of(SourceText text, List<Sentence> sentences, Mentions mentions, List<QuotedRegion> regions) {
        UnitScanner scanner = new UnitScanner(text, regions);
        for (int s = 0; s < sentences.size(); s++)
            scanner.add(mentions.words(s), s, sentences.get(s).paragraph());
        Units units = new Units(scanner.units());
        sentences.forEach(sentence -> mentions.in(sentence.span()).forEach(units::note));
        return units;
    }

    /** How many units before each fit. */
    private int[] counts(Predicate<Unit> fits) {
        int[] counts = new int[units.size() + 1];
        for (int u = 0; u < units.size(); u++)
            counts[u + 1] = counts[u] + (fits.test(units.get(u)) ? 1 : 0);
        return counts;
    }

    private void note(Mention mention) {
        int sort = mention.actor().kind() == ActorKind.PERSON ? PERSON : BODY;
        Run run = run(mention.span());
        for (int u = run.from(); u < run.to(); u++)
            if (mentioned[u] == 0) mentioned[u] = sort;
    }

    /** The units that touch a span. */
    Run run(Span span) {
        int from = indexAt(span.start());
        int to = from;
        while (to < size() && units.get(to).pieces().getFirst().start() < span.end())
            to++;
        return new Run(from, to);
    }

    private int indexAt(int codePoint) {
        int low = 0;
        int high = units.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.get(middle).pieces().getLast().end() <= codePoint) low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    int size() {
        return units.size();
    }

    Unit get(int u) {
        return units.get(u);
    }

    boolean has(int u) {
        return u >= 0 && u < units.size();
    }

    String lower(int u) {
        return has(u) ? units.get(u).lower() : "";
    }

    int form(int u) {
        return has(u) ? units.get(u).form() : -1;
    }

    int suffix(int u) {
        return has(u) ? units.get(u).suffix() : -1;
    }

    int kind(int u) {
        return has(u) ? units.get(u).kind() : -1;
    }

    int passage(int u) {
        return has(u) ? passages[u] : -1;
    }

    /** 1 for a person's name, 2 for another actor's, 0 for anything else. */
    int mentioned(int u) {
        return has(u) ? mentioned[u] : -1;
    }

    boolean isQuoted(int u) {
        return has(u) && units.get(u).isQuoted();
    }

    int commas(int from, int to) {
        return commas[to] - commas[from];
    }

    int verbs(int from, int to) {
        return verbs[to] - verbs[from];
    }

    int quotations(int from, int to) {
        return quotations[to] - quotations[from];
    }

    int subordinators(int from, int to) {
        return subordinators[to] - subordinators[from];
    }
}
