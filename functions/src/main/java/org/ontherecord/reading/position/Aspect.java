package org.ontherecord.reading.position;

import java.util.List;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** What of the topic a stance is on: the recognition of an entity, or the topic's head with its object. */
final class Aspect {
    /** To be recognised as one of these is to be recognised. */
    private static final Set<String> STATEHOOD = Set.of("state", "states", "independent", "sovereign", "government",
            "country",
            "countries", "nation", "republic", "republics", "entity", "region",
            "territory", "province", "regime", "authorities");
    /** What is an entity's own: to recognise it is to recognise the entity. */
    private static final Set<String> OWN = Set.of("independence", "sovereignty", "statehood", "right", "existence");
    /** What opens a clause that only tells the topic apart: "a plan that recognises X" is about the plan. */
    private static final Set<String> RELATIVE = Set.of("that", "which", "who");
    private static final int LONGEST = 8;

    private final Words words;
    private final Clauses clauses;
    private final Phrase topic;
    private final int entity;
    private final String as;

    Aspect(Line line, Draft draft) {
        this.words = line.words();
        this.clauses = line.clauses();
        this.topic = draft.topic();
        int recognise = recogniseIn(topic);
        boolean own = draft.stance().family() == Stance.Family.RECOGNITION;
        int start = recognise >= 0 && !own ? recognise + 1 : topic.from();
        this.entity = (own || recognise >= 0) && isEntity(line, start) ? start : -1;
        this.as = entity < 0 ? "" : asPhrase(start);
    }

    /** The word "recognise" or "recognition of" in the topic. */
    private int recogniseIn(Phrase where) {
        for (int i = where.from(); i < where.to(); i++) {
            String lower = words.lower(i);
            if (i > where.from() && RELATIVE.contains(lower)) return -1;
            if (lower.startsWith("recogni") && !lower.startsWith("recognition") && words.is(i, WordClass.VERB))
                return i;
            if (lower.equals("recognition") && words.lower(i + 1).equals("of")) return i + 1;
        }
        return -1;
    }

    /** Whether the noun phrase from here names an actor, or what is an actor's own. */
    private boolean isEntity(Line line, int from) {
        int end = headEnd(from);
        String head = end > from ? words.lower(end - 1) : "";
        boolean named = STATEHOOD.contains(head) && words.lower(end).equals("of") && end + 1 < words.size();
        if (named && !line.mentions().actors(line.index(), end + 1, headEnd(end + 1)).isEmpty()) return true;
        if (OWN.contains(head) || rightToExist(from, end)) return !words.lower(end).equals("over");
        if (line.mentions().actors(line.index(), from, end).isEmpty()) {
            boolean pronoun = end - from == 1 && words.is(from, WordClass.PRONOUN);
            return pronoun || words.lower(from).equals("either") || words.lower(from).equals("both");
        }
        return line.mentions()
                .in(words.span(from, end))
                .stream()
                .anyMatch(mention -> mention.span().end() == words.get(end - 1).span().end())
                || STATEHOOD.contains(head);
    }

    /** Whatever "right" is taken for. */
    private boolean rightToExist(int from, int end) {
        for (int i = from; i <= Math.min(end, words.size() - 1); i++) {
            if (words.lower(i).equals("right") && words.lower(i + 1).equals("to") && words.lower(i + 2).equals("exist"))
                return true;
        }
        return false;
    }

    private int headEnd(int from) {
        int end = from;
        while (end < words.size() && end - from < 14) {
            boolean goesOn = switch (words.get(end).is()) {
                case DETERMINER, NAME, NOUN, ADJECTIVE, NUMBER, POSSESSIVE, PRONOUN, CONJUNCTION -> true;
                case QUOTE -> end == from;
                default -> words.lower(end).equals("-");
            };
            if (!goesOn) break;
            end++;
        }
        return Math.max(end, from + 1);
    }

    /** "Kosovo is Serbia" says what it is recognised as. */
    private String equation(int from) {
        int be = headEnd(from);
        if (!VerbGroups.isBe(words.lower(be)) || be + 1 >= topic.to()) return "";
        int to = topic.to();
        if (words.is(be + 1, WordClass.NAME)) return " as part of " + words.text(be + 1, to);
        boolean state = words.lower(be + 2).equals("independent") || words.lower(be + 2).equals("sovereign");
        return state ? "" : " as " + words.text(be + 1, to);
    }

    private String asPhrase(int from) {
        if (!equation(from).isEmpty()) return equation(from);
        for (int i = from; i < Math.min(words.size(), from + 16); i++) {
            if (words.is(i, WordClass.VERB) || words.lower(i).equals(",")) return "";
            if (!words.lower(i).equals("as") || i + 1 >= words.size()) continue;
            int end = clauses.end(i + 1, Extent.PHRASE);
            for (int k = i + 1; k < end; k++)
                if (STATEHOOD.contains(words.lower(k)) && !words.lower(i + 1).equals("part")) return "";
            return " as " + words.text(i + 1, Math.max(end, i + 2));
        }
        return "";
    }

    /** Whether the recognition of an entity is at issue, by itself or as something. */
    boolean isRecognition() {
        return entity >= 0;
    }

    /** Of the actors in the topic those that are recognised. */
    List<Actor> recognised(List<Actor> actors, Line line) {
        List<Actor> inHead = line.mentions().actors(line.index(), entity, headEnd(entity));
        return inHead.isEmpty() ? actors : inHead;
    }

    /** As a target writes it. */
    String words() {
        if (entity >= 0) return Target.RECOGNITION + as;
        int from = content();
        int end = from;
        boolean object = false;
        while (end < topic.to() && end - from < LONGEST) {
            boolean preposition = words.is(end, WordClass.PREPOSITION) && !words.lower(end).equals("of");
            if (end > from && ((preposition && object) || words.is(end, WordClass.MARK)
                    || words.is(end, WordClass.SUBORDINATOR)))
                break;
            object |= words.is(end, WordClass.NOUN) || words.is(end, WordClass.NAME);
            end++;
        }
        return words.text(from, Math.max(end, from + 1));
    }

    /** Past the addressee, the accused, the article and the subject: the verb, or the noun phrase itself. */
    private int content() {
        for (int i = topic.from() + 1; i + 1 < topic.to(); i++) {
            if (words.lower(i).equals("to") && words.is(i + 1, WordClass.VERB)) return i + 1;
            if (words.lower(i).equals("of") && words.lower(i + 1).endsWith("ing")) return i + 1;
            boolean modal = words.lower(i).equals("should") || words.lower(i).equals("must");
            if (modal) return i + 1;
        }
        int from = topic.from();
        while (from + 1 < topic.to() && words.is(from, WordClass.DETERMINER))
            from++;
        return from;
    }
}
