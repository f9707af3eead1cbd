package org.ontherecord.reading.position;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.VerbGroup.Form;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.WordFile;

/** Other senses of the lexicon's words, told by what stands beside them. */
final class Guards {
    /** What follows a word that then means something else. */
    private static final Map<String, Set<String>> OBJECTS = WordFile.rows(Guards.class, "other-senses.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Set.of(row.get(1).split(" ", -1))));
    private static final int NEAR = 5;
    /** Verbs whose passive says nothing of an attitude: "threatened by floods". */
    private static final Set<String> PASSIVE_ELSE = Set.of("threaten", "question", "propose", "demand", "request",
            "suggest", "recommend", "want", "order", "offer", "accept",
            "tell",
            "ask", "warn", "fear", "block", "back", "defend", "invite", "blame", "vote");

    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my");
    /** What firms warn their shareholders of. */
    private static final Set<String> RETURNS = Set.of("profit", "profits", "earnings", "sales", "revenue", "revenues",
            "results", "losses", "margins");
    private static final Set<String> RECIPIENTS = Set.of("it", "him", "her", "them", "us", "me", "you");

    /** "offered aid", "offered to send": an offer that binds. */
    private static boolean offers(Line line, int after) {
        if (line.words().lower(after).equals("to")) return true;
        int end = line.clauses().end(after, Extent.PHRASE);
        for (int i = after; i < end; i++)
            if (Vocabulary.isOffer(line.words().lower(i))) return true;
        return false;
    }

    private static boolean accepts(Line line, int after) {
        int end = line.clauses().end(after, Extent.PHRASE);
        for (int i = after; i < end; i++)
            if (Vocabulary.isTerm(line.words().lower(i))) return true;
        return false;
    }

    /** A person is questioned by the police, a plan by its opponents. */
    private static boolean questioned(Line line, int after) {
        int end = line.clauses().end(after, Extent.PHRASE);
        return line.parties(new Phrase(after, Math.max(end, after + 1)))
                .stream()
                .anyMatch(meant -> meant.party().actor().kind() == ActorKind.PERSON
                        || meant.party().actor().kind() == ActorKind.GROUP);
    }

    /** "300 pledged delegates", "the proposed law". */
    private static boolean participleBeforeNoun(Words words, VerbGroup group, int after) {
        int before = group.verb() - 1;
        return words.lower(group.verb()).endsWith("ed") && words.is(after, WordClass.NOUN)
                && group.auxiliaries().isEmpty()
                && (words.is(before, WordClass.NUMBER)
                        || (OWNERS.contains(words.lower(before)) && group.verb() > 0
                                && !words.lower(group.verb()).startsWith("propos"))
                        || words.is(before, WordClass.ADJECTIVE)
                        || words.lower(before).equals("most") || words.lower(before).equals("more"));
    }

    /** "invited them to Oslo to talk" names a place, "invited them to end the strike" an act. */
    private static boolean asksDirectly(Line line, int after) {
        for (int i = after; i < line.words().size(); i++)
            if (line.words().lower(i).equals("to")) return line.words().is(i + 1, WordClass.VERB);
        return false;
    }

    /** "welcomed the leaders to the palace". */
    private static boolean received(Line line, int after) {
        int end = line.clauses().end(after, Extent.PHRASE);
        for (int i = after + 1; i < end; i++) {
            if (line.words().lower(i).equals("to") && line.words().is(i + 1, WordClass.VERB)) return false;
            boolean where = line.words().lower(i).equals("to") || line.words().lower(i).equals("into");
            if (where) return i == after + 1 || line.mentions().meansSomeone(line.index(), i);
        }
        return false;
    }

    /** "warned that it expects lower earnings". */
    private static boolean aboutReturns(Words words, int after) {
        for (int i = after; i < Math.min(words.size(), after + NEAR); i++)
            if (RETURNS.contains(words.lower(i))) return true;
        return false;
    }

    /** "blamed the loss on the rain", "blames the weather": nobody is said to have done wrong. */
    private static boolean explains(Line line, int after) {
        boolean charge = false;
        for (int i = after; i < line.words().size(); i++) {
            charge |= line.words().lower(i).equals("for");
            if (!line.words().lower(i).equals("on")) continue;
            return innocent(line, i + 1);
        }
        return !charge && innocent(line, after);
    }

    /** Whether a phrase names nobody who could have done it. */
    private static boolean innocent(Line line, int from) {
        int end = line.clauses().end(from, Extent.PHRASE);
        return end <= from || line.mentions().actors(line.index(), from, end).isEmpty();
    }

    /** Whether what stands here shows that the trigger before it means something else. */
    static boolean otherSense(Words words, Trigger trigger, int after) {
        return otherSense(words, trigger.head(), after);
    }

    /** The same of a verb's lemma. */
    static boolean otherSense(Words words, String head, int after) {
        Set<String> objects = OBJECTS.getOrDefault(head, Set.of());
        if (objects.isEmpty()) return false;
        for (int i = after; i < Math.min(words.size(), after + NEAR); i++) {
            if (objects.contains(words.lower(i))) return true;
            if (i > after && words.is(i, WordClass.PREPOSITION)) return false;
        }
        return false;
    }

    boolean forbid(Line line, Trigger trigger, VerbGroup group, int after) {
        Words words = line.words();
        if (otherSense(words, trigger, after)) return true;
        if (trigger.head().equals("offer") && words.lower(after).equals("value")) return true;
        if (trigger.head().equals("offer") && !offers(line, after)) return true;
        if (trigger.head().equals("accept") && trigger.rest().isEmpty() && !accepts(line, after)) return true;
        if (trigger.head().equals("allow") && !group.announced()) return true;
        if (trigger.head().equals("question") && questioned(line, after)) return true;
        boolean between = words.lower(after).equals("you") || words.lower(after).equals("me");
        if (between && trigger.stance() != Stance.CALLS_FOR) return true;
        if (participleBeforeNoun(words, group, after)) return true;
        if (trigger.stance() == Stance.COMMITS_TO && RECIPIENTS.contains(words.lower(after))
                && trigger.rest().isEmpty())
            return true;
        if (trigger.stance() == Stance.DENIES && words.lower(group.from() - 1).equals("nor")) return true;
        if (trigger.head().equals("decline") && group.form() == Form.GERUND && words.is(after, WordClass.NOUN))
            return true;
        if (trigger.head().equals("warn") && aboutReturns(words, after)) return true;
        if (trigger.head().equals("blame") && explains(line, after)) return true;
        if (trigger.head().equals("insist") && words.is(after, WordClass.TIME)) return true;
        if (trigger.head().equals("concerned") && words.lower(group.from() - 2).equals("as")) return true;
        if (trigger.head().equals("welcome") && received(line, after)) return true;
        if (trigger.head().equals("invite") && !asksDirectly(line, after)) return true;
        if (words.lower(after).endsWith("self") || words.lower(after).endsWith("selves")) return true;
        String before = words.lower(group.verb() - 1);
        if (before.equals("too") || before.equals("so")) return true;
        if (trigger.head().equals("be") && words.lower(group.from() - 1).equals("it")) return true;
        if (trigger.head().equals("stand") && (words.lower(group.verb()).equals("standing")
                || words.lower(group.from() - 1).equals("which")))
            return true;
        boolean aside = words.lower(group.verb() - 1).equals(",");
        if (trigger.kind() == Trigger.Kind.ADJECTIVE && !aside
                && group.auxiliaries().stream().noneMatch(VerbGroups::isBe))
            return true;
        if (group.passive() && PASSIVE_ELSE.contains(trigger.head())) return true;
        return group.form() == Form.GERUND && words.is(group.from() - 1, WordClass.DETERMINER);
    }
}
