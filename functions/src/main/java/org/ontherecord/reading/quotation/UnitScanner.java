package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import org.ontherecord.reading.syntax.Word;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.SourceText;

/** Cuts a text into units, in one pass over its words and its quoted regions. */
final class UnitScanner {
    /** Nobody is quoted at greater length without a closing mark; keeps time linear. */
    private static final int PARAGRAPHS = 50;

    private final SourceText text;
    private final List<QuotedRegion> regions;
    private final List<Unit> units = new ArrayList<>();
    private int next;
    private int open = -1;

    UnitScanner(SourceText text, List<QuotedRegion> regions) {
        this.text = text;
        this.regions = regions;
    }

    void add(Words words, int sentence, int paragraph) {
        for (Word word : words) {
            int region = regionAt(text.unit(word.span().start()));
            if (region < 0) units.add(Unit.of(word, sentence, paragraph));
            else
                quote(region, sentence);
        }
    }

    private int regionAt(int unit) {
        while (next < regions.size() && regions.get(next).to() <= unit)
            next++;
        return next < regions.size() && regions.get(next).from() <= unit ? next : -1;
    }

    private void quote(int region, int sentence) {
        QuotedRegion here = regions.get(region);
        if (region == open) units.add(units.removeLast().to(sentence));
        else if (goesOn(region)) units.add(units.removeLast().with(text.span(here.from(), here.to()), sentence));
        else
            units.add(Unit.quoted(text.span(here.from(), here.to()), text.value().substring(here.from(), here.to()),
                    sentence, here.paragraph()));
        open = region;
    }

    /** Whether a region takes up one that stayed open at the end of the paragraph before. */
    private boolean goesOn(int region) {
        if (region == 0 || open != region - 1 || units.isEmpty() || !units.getLast().isQuoted()) return false;
        QuotedRegion last = regions.get(open);
        return !last.closed() && units.getLast().pieces().size() < PARAGRAPHS
                && regions.get(region).paragraph() <= last.paragraph() + 1;
    }

    List<Unit> units() {
        return List.copyOf(units);
    }
}
