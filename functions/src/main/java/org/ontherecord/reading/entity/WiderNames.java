package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.CatalogName.Form;
import org.ontherecord.reading.syntax.Word;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/**
 * Names of organisations that begin or end with another name: "the British Film Council", "Egypt FA", "Sunday Times",
 * "Chess Association of Wales". The name within is then no actor of its own.
 */
final class WiderNames {
    private static final Set<String> PARTS = Set.of("north", "south", "east", "west", "new", "greater");

    private final Words words;
    private final List<CatalogScan.Hit> hits;

    WiderNames(Words words, List<CatalogScan.Hit> hits) {
        this.words = words;
        this.hits = hits;
    }

    /** The names of one sentence, each as wide as it goes; takes what they hold out of the hits. */
    List<NameRun> of(List<NameRun> runs) {
        List<NameRun> wider = new ArrayList<>();
        for (NameRun run : runs)
            wider.add(run.role().isEmpty() && run.titleFrom() == run.from() ? closed(opened(run)) : run);
        return wider;
    }

    private NameRun opened(NameRun run) {
        Optional<CatalogScan.Hit> before = hits.stream().filter(hit -> hit.to() == run.from()).findFirst();
        if (before.filter(hit -> opens(hit, run)).isPresent()) {
            hits.remove(before.get());
            return from(before.get().from(), run);
        }
        return isPaper(run) ? from(run.from() - 1, run) : run;
    }

    /** "Chess Association | of Wales". */
    private NameRun closed(NameRun run) {
        if (!OrganisationWords.contain(words.lower(run.to() - 1)) || !words.lower(run.to()).equals("of")) return run;
        Optional<CatalogScan.Hit> after = hits.stream()
                .filter(hit -> hit.from() == run.to() + 1 && hit.name().form() != Form.DEMONYM)
                .findFirst();
        if (after.isEmpty()) return run;
        hits.remove(after.get());
        return new NameRun(run.from(), run.from(), after.get().to(), run.role(), run.former());
    }

    /** With "South" before "Wales Police". */
    private NameRun from(int at, NameRun run) {
        boolean part = PARTS.contains(words.lower(at - 1)) && words.get(at - 1).capitalised();
        int first = part ? at - 1 : at;
        return new NameRun(first, first, run.to(), run.role(), run.former());
    }

    /** "UK | Film Council", "European | Chess Union"; after a state's name only an acronym: "Egypt | FA". */
    private boolean opens(CatalogScan.Hit hit, NameRun run) {
        boolean organisation = OrganisationWords.contain(words.lower(run.to() - 1));
        boolean adjective = hit.name().form() == Form.DEMONYM || isAcronym(words.get(hit.from()));
        boolean acronym = run.to() - run.from() == 1 && isAcronym(words.get(run.from()));
        return hit.to() - hit.from() == 1 && words.get(hit.from()).capitalised()
                && (adjective ? organisation : acronym);
    }

    private static boolean isAcronym(Word word) {
        return word.form().length() > 1 && word.form().codePoints().allMatch(Character::isUpperCase);
    }

    private boolean isPaper(NameRun run) {
        return run.to() - run.from() == 1 && words.is(run.from() - 1, WordClass.TIME)
                && words.get(run.from() - 1).capitalised() && Sorts.isPaper(words.lower(run.from()));
    }
}
