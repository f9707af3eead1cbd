package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.position.Trigger.Kind;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Nouns that carry a stance: "Georgian charges that", "Pyongyang's refusal to", "a call by the unions for". */
final class NounFrames {
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my");
    private static final Set<String> BY = Set.of("by", "from");

    private final StanceLexicon lexicon;

    NounFrames(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> find(Line line) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < line.words().size(); i++) {
            if (!line.words().is(i, WordClass.NOUN) && !line.words().is(i, WordClass.VERB)) continue;
            for (Trigger trigger : lexicon.startingWith(line.words().lower(i), Kind.NOUN)) {
                Optional<Draft> draft = read(line, i, trigger);
                draft.ifPresent(drafts::add);
                if (draft.isPresent()) break;
            }
        }
        return drafts;
    }

    private Optional<Draft> read(Line line, int at, Trigger trigger) {
        Words words = line.words();
        Complements complements = new Complements(line);
        List<Meant> holders = List.of();
        String where = "";
        int after = at + 1;
        if (BY.contains(words.lower(after)) && after + 1 < words.size()) {
            int end = agentEnd(words, after + 1);
            holders = end > after + 1 ? line.parties(new Phrase(after + 1, end)) : List.of();
            where = "agent";
            after = end;
        }
        Optional<Complements.Match> match = complements.first(trigger.complements(), after);
        if (match.isEmpty() || words.lower(at - 1).equals("so-called")
                || Guards.otherSense(words, trigger, match.get().topic().from()))
            return Optional.empty();
        if (holders.isEmpty()) {
            holders = before(line, at);
            where = "owner";
        }
        if (holders.isEmpty()) return Optional.empty();
        String frame = "noun-" + where + "/" + trigger.stance().label();
        return Optional.of(Draft.of(trigger.stance(), holders, match.get().topic(), at, frame).with(Tag.NOMINAL));
    }

    /** Up to the word that must open the complement. */
    private static int agentEnd(Words words, int from) {
        int end = from;
        while (end < words.size() && !words.is(end, WordClass.MARK) && !words.is(end, WordClass.VERB)
                && !words.is(end, WordClass.SUBORDINATOR)
                && !Set.of("for", "to", "about", "over", "against").contains(words.lower(end)))
            end++;
        return end;
    }

    /** The owner before the noun: a possessive, or adjectives made from names. */
    private static List<Meant> before(Line line, int noun) {
        Words words = line.words();
        int at = noun;
        while (at > 0 && ((words.is(at - 1, WordClass.ADJECTIVE) && !words.get(at - 1).capitalised())
                || words.is(at - 1, WordClass.ADVERB)))
            at--;
        boolean wished = words.lower(at - 2).equals("for") && words.lower(noun + 1).equals("to");
        if (OWNERS.contains(words.lower(at - 1)) && wished) return List.of();
        if (OWNERS.contains(words.lower(at - 1))) return line.parties(new Phrase(at - 1, at));
        if (words.is(at - 1, WordClass.POSSESSIVE) && at >= 2) {
            int from = at - 2;
            while (from > 0 && owner(words, from - 1))
                from--;
            return line.parties(new Phrase(from, at - 1));
        }
        if (Vocabulary.isVoicing(words.lower(at - 1)) && words.is(at - 1, WordClass.VERB)) {
            return line.clauses()
                    .group(at - 1)
                    .map(group -> line.parties(line.clauses().subjects(group)))
                    .orElse(List.of());
        }
        return line.mentions().adjectives(line.index(), at);
    }

    private static boolean owner(Words words, int at) {
        return switch (words.get(at).is()) {
            case NAME, NOUN, ADJECTIVE, DETERMINER -> true;
            default -> false;
        };
    }
}
