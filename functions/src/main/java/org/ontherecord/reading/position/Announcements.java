package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** What someone says that he himself will do, or won't. */
final class Announcements {
    private static final Set<String> DEEDS = Set.of("visit", "meet", "attend", "return", "open", "start", "begin",
            "take", "discuss", "leave", "go");

    private static final Set<String> HEDGES = Set.of("hopefully", "probably", "perhaps", "maybe", "possibly");

    private Announcements() {}

    static Optional<Draft> read(Saying saying, List<Meant> own) {
        VerbGroup group = saying.group();
        if (saying.words().is(group.verb(), WordClass.AUXILIARY) || scheduled(saying) || group.passive()
                || group.has("have") || guessed(saying) || wronging(saying))
            return Optional.empty();
        Draft draft = saying.voiced(stance(saying), own, saying.predicate(Extent.INFINITIVE), "says-will");
        return Optional.of(draft.with(group.negated() ? Tag.NEG : Tag.FUT));
    }

    /** "estimates it will build ten", "hopefully we'll build it". */
    private static boolean guessed(Saying saying) {
        int cue = saying.attribution().cue();
        if (cue >= 0 && Vocabulary.isGuessing(saying.words().lower(cue))) return true;
        for (int i = saying.attribution().from(); i < saying.group().verb(); i++)
            if (HEDGES.contains(saying.words().lower(i)) || Vocabulary.isGuessing(saying.words().lower(i))) return true;
        return false;
    }

    /** "we will betray our people": nobody promises that. */
    private static boolean wronging(Saying saying) {
        return Vocabulary.isWrong(saying.verb()) && !Vocabulary.isHostile(saying.verb())
                && !saying.group().negated();
    }

    private static Stance stance(Saying saying) {
        if (saying.group().negated()) return Silence.isKept(saying.verb()) ? Stance.NEUTRAL : Stance.REJECTS;
        Words words = saying.words();
        int verb = saying.group().verb();
        boolean hostile = Vocabulary.isHostile(words.lower(verb)) && !words.lower(verb + 1).equals("no");
        boolean warned = saying.attribution().cue() >= 0
                && words.lower(saying.attribution().cue()).startsWith("warn");
        return hostile || warned || unless(words) ? Stance.THREATENS : Stance.COMMITS_TO;
    }

    /** "will visit" is a plan; "won't visit" is a refusal, and "will return the money" a promise. */
    private static boolean scheduled(Saying saying) {
        String verb = saying.verb();
        if (!Vocabulary.isScheduling(verb)) return false;
        String after = saying.words().lower(saying.group().verb() + 1);
        if (!DEEDS.contains(verb) || after.equals("part") || after.equals("place")) return true;
        boolean deed = !verb.equals("visit") && !verb.equals("meet")
                && saying.line().clauses().opensPhrase(saying.group().verb() + 1);
        return !saying.group().negated() && !deed;
    }

    private static boolean unless(Words words) {
        for (int i = 0; i < words.size(); i++)
            if (words.lower(i).equals("unless")) return true;
        return false;
    }
}
