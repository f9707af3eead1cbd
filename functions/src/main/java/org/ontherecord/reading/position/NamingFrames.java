package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.position.Vocabulary.Judgement;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Verbs that give their object a name: "called the vote a farce", "regards the group as a terrorist organisation". */
final class NamingFrames {
    private static final int REACH = 14;

    List<Draft> find(Line line) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < line.words().size(); i++) {
            String lower = line.words().lower(i);
            if (!line.words().is(i, WordClass.VERB)) continue;
            boolean names = Vocabulary.isNaming(lower) || Vocabulary.isRegarding(lower);
            if (names && StanceLexicon.standard().ofVerb(lower).isEmpty()) read(line, i).ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Optional<Draft> read(Line line, int verb) {
        Words words = line.words();
        Optional<VerbGroup> group = line.clauses()
                .group(verb)
                .filter(found -> !found.passive() && !found.negated() && !found.unreal() && !found.has("would"))
                .filter(found -> found.form() != VerbGroup.Form.INFINITIVE
                        && found.form() != VerbGroup.Form.PARTICIPLE);
        if (group.isEmpty() || !line.clauses().opensPhrase(verb + 1) || words.lower(verb + 1).equals("what")
                || words.is(verb + 1, WordClass.QUOTE) || words.lower(verb + 1).equals("you"))
            return Optional.empty();
        List<Phrase> subjects = line.clauses().subjects(group.get());
        if (subjects.isEmpty() || words.lower(subjects.get(0).from() - 1).equals("what")) return Optional.empty();
        List<Meant> holders = line.parties(subjects);
        if (holders.isEmpty()) return Optional.empty();
        for (int at = verb + 2; at < Math.min(words.size(), verb + REACH); at++) {
            if ((words.is(at, WordClass.MARK) && !words.lower(at).equals("-")) || words.is(at, WordClass.AUXILIARY))
                break;
            Optional<Judgement> judgement = nameAt(line, at);
            if (judgement.isEmpty()) continue;
            Stance stance = judgement.get().stance();
            Draft draft = Draft.of(stance, holders, new Phrase(verb + 1, nameStart(words, verb, at)),
                    judgement.get().from(),
                    "naming/" + stance.label());
            return Optional.of(draft);
        }
        return Optional.empty();
    }

    /** Before the article or the "as" that leads to the name. */
    private static int nameStart(Words words, int verb, int name) {
        int at = name;
        while (at > verb + 2 && Set.of("a", "an", "the", "as").contains(words.lower(at - 1)))
            at--;
        return at;
    }

    private static Optional<Judgement> nameAt(Line line, int at) {
        Words words = line.words();
        boolean opens = words.lower(at).equals("as") || words.lower(at).equals("a") || words.lower(at).equals("an")
                || words.is(at, WordClass.QUOTE);
        if (opens) return Vocabulary.judgement(words, at + 1, words.size());
        return Vocabulary.judgement(words, at, words.size())
                .filter(found -> found.from() == at && !words.is(found.to(), WordClass.NOUN)
                        && !words.is(found.to(), WordClass.NAME));
    }
}
