package org.ontherecord.reading.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.WordClasses;
import org.ontherecord.reading.syntax.Words;

/** What an article uses a name for: a place, a mere modifier of nouns, or someone. */
final class NameUses {
    /** Prepositions before a place's name. */
    private static final Set<String> PLACING = Set.of("in", "near", "outside", "around", "across");
    /** One use as someone's name outweighs all others. */
    private static final int SOMEONE = -1_000;

    private final Map<String, Integer> placed = new HashMap<>();
    private final Map<String, Integer> modifying = new HashMap<>();
    /** Single names that stand for someone. */
    private final Set<String> alone = new HashSet<>();

    NameUses(List<Words> sentences, List<List<NameRun>> runs) {
        for (int s = 0; s < runs.size(); s++) {
            Words words = sentences.get(s);
            for (NameRun run : runs.get(s)) {
                placed.merge(run.name(words), placing(words, run), Integer::sum);
                if (run.to() - run.from() == 1 && modifying(words, run) < 0) alone.add(run.name(words));
                modifying.merge(run.name(words), modifying(words, run), Integer::sum);
            }
        }
    }

    /** Whether it is a place's rather than a person's. */
    boolean isPlace(String name) {
        return placed.getOrDefault(name, 0) > 0;
    }

    /** Whether it only ever stands before a noun: "an Evening Star reporter", "Gloomy figures". */
    boolean isModifier(String name) {
        return modifying.getOrDefault(name, 0) > 0 && !alone.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** "Jailing | Roe": a common word that opens the sentence, before a name that stands alone elsewhere. */
    boolean isAlone(NameRun run, Words words) {
        String first = words.lower(run.from());
        boolean common = WordClasses.knows(first) || first.endsWith("ing");
        return opens(words, run.from()) && run.to() - run.from() == 2 && common && run.role().isEmpty()
                && alone.contains(words.get(run.to() - 1).form()) && Gender.ofFirstName(first).isEmpty()
                && !OrganisationWords.contain(words.lower(run.to() - 1));
    }

    private static int placing(Words words, NameRun run) {
        boolean acts = words.is(run.to(), WordClass.VERB) || words.is(run.to(), WordClass.AUXILIARY);
        if (run.role().isPresent() || acts) return SOMEONE;
        return PLACING.contains(words.lower(run.from() - 1)) ? 1 : 0;
    }

    private static int modifying(Words words, NameRun run) {
        boolean noun = words.is(run.to(), WordClass.NOUN) || words.is(run.to(), WordClass.ADJECTIVE);
        if (run.role().isPresent() || !noun) return SOMEONE;
        if (run.to() - run.from() == 1) return opening(words, run) ? 1 : SOMEONE;
        boolean firstName = Gender.ofFirstName(words.lower(run.from())).isPresent();
        boolean determined = words.is(NounPhrase.start(words, run.from()), WordClass.DETERMINER);
        return determined && !firstName ? 1 : SOMEONE;
    }

    private static boolean opening(Words words, NameRun run) {
        return opens(words, run.from()) && Roles.startingAt(words, run.to()).isEmpty();
    }

    /** Where any word has a capital letter. */
    static boolean opens(Words words, int at) {
        return at == 0 || words.is(at - 1, WordClass.QUOTE);
    }
}
