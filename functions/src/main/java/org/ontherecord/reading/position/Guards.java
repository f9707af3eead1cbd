package org.ontherecord.reading.position;

import java.util.Map;
import java.util.Set;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.VerbGroup.Form;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Other senses of the lexicon's words, told by what stands beside them. */
final class Guards {
    /** Objects with which a verb means something else, by the verb's lemma. */
    private static final Map<String, Set<String>> OBJECTS = Map.ofEntries(
            Map.entry("recognise",
                    Set.of("need", "importance", "fact", "threat", "risk", "that", "problem", "potential", "role")),
            Map.entry("deny",
                    Set.of("access", "entry", "visa", "visas", "permission", "bail", "treatment", "medication")),
            Map.entry("accept", Set.of("responsibility", "award", "prize", "resignation")),
            Map.entry("support",
                    Set.of("themselves", "himself", "families", "speeds", "formats", "devices", "browsers",
                            "versions")),
            Map.entry("resist", Set.of("temptation", "urge")),
            Map.entry("block", Set.of("pop-ups", "adverts", "spam", "shot")),
            Map.entry("turn", Set.of("penalty", "penalties", "shot", "chances")),
            Map.entry("dismiss", Set.of("staff", "employees", "minister", "cabinet")),
            Map.entry("approve", Set.of("loan", "drug")),
            Map.entry("defend", Set.of("title", "titles", "crown", "championship", "trophy")),
            Map.entry("slam", Set.of("head", "door", "doors", "brakes", "ball", "fist", "racket", "racquet", "bat")),
            Map.entry("hail", Set.of("taxi", "cab")),
            Map.entry("ask", Set.of("comment", "interview", "details", "photos", "videos", "information")),
            Map.entry("request", Set.of("comment", "interview", "details", "information", "anonymity")));
    private static final int NEAR = 5;
    /** Verbs whose passive says nothing of an attitude: "threatened by floods". */
    private static final Set<String> PASSIVE_ELSE = Set.of("threaten", "question", "propose", "demand", "request",
            "suggest", "recommend", "want", "order", "offer", "accept",
            "tell",
            "ask", "warn", "fear", "block", "back", "defend", "invite", "blame", "vote");

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
                && (words.is(before, WordClass.NUMBER) || words.is(before, WordClass.ADJECTIVE)
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

    /** "…”, Roe insisted on the radio", "insisted on Monday it was late": on tells where or when. */
    private static boolean insistsSomewhere(Line line, VerbGroup group, int after) {
        Words words = line.words();
        boolean time = words.is(after, WordClass.TIME) && !words.is(after + 1, WordClass.POSSESSIVE);
        return time || line.clauses()
                .subjects(group)
                .stream()
                .anyMatch(subject -> words.is(subject.from() - 1, WordClass.QUOTE));
    }

    boolean forbid(Line line, Trigger trigger, VerbGroup group, int after) {
        Words words = line.words();
        Set<String> objects = OBJECTS.getOrDefault(trigger.head(), Set.of());
        for (int i = after; i < Math.min(words.size(), after + NEAR) && !words.is(i, WordClass.PREPOSITION); i++) {
            if (objects.contains(words.lower(i))) return true;
        }
        if (trigger.head().equals("offer") && words.lower(after).equals("value")) return true;
        if (trigger.head().equals("offer") && !offers(line, after)) return true;
        if (trigger.head().equals("accept") && trigger.rest().isEmpty() && !accepts(line, after)) return true;
        if (trigger.head().equals("allow") && !group.announced()) return true;
        if (trigger.head().equals("insist") && !trigger.rest().isEmpty() && insistsSomewhere(line, group, after))
            return true;
        if (trigger.head().equals("question") && questioned(line, after)) return true;
        boolean between = words.lower(after).equals("you") || words.lower(after).equals("me");
        if (between && trigger.stance() != Stance.CALLS_FOR) return true;
        if (participleBeforeNoun(words, group, after)) return true;
        if (trigger.stance() == Stance.COMMITS_TO && RECIPIENTS.contains(words.lower(after))
                && trigger.rest().isEmpty())
            return true;
        if (trigger.head().equals("welcome") && received(line, after)) return true;
        if (trigger.head().equals("invite") && !asksDirectly(line, after)) return true;
        if (words.lower(after).endsWith("self") || words.lower(after).endsWith("selves")) return true;
        if (words.lower(group.verb() - 1).equals("too")) return true;
        if (trigger.head().equals("be") && words.lower(group.from() - 1).equals("it")) return true;
        if (trigger.head().equals("stand") && words.lower(group.verb()).equals("standing")) return true;
        boolean aside = words.lower(group.verb() - 1).equals(",");
        if (trigger.kind() == Trigger.Kind.ADJECTIVE && !aside
                && group.auxiliaries().stream().noneMatch(VerbGroups::isBe))
            return true;
        if (group.passive() && PASSIVE_ELSE.contains(trigger.head())) return true;
        return group.form() == Form.GERUND && words.is(group.from() - 1, WordClass.DETERMINER);
    }
}
