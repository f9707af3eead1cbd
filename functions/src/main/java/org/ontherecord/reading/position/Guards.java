package org.ontherecord.reading.position;

import java.util.Map;
import java.util.Set;
import org.ontherecord.reading.position.VerbGroup.Form;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Other senses of the lexicon's words, told by what stands beside them. */
final class Guards {
    /** Objects with which a verb means something else, by the verb's lemma. */
    private static final Map<String, Set<String>> OBJECTS = Map.of(
            "recognise", Set.of("need", "importance", "fact", "threat", "risk", "that", "problem", "potential", "role"),
            "deny", Set.of("access", "entry", "visa", "visas", "permission", "bail", "request"),
            "accept", Set.of("responsibility", "award", "prize", "resignation"),
            "support", Set.of("themselves", "himself", "families"),
            "offer",
            Set.of("condolences", "information", "details", "comment", "explanation", "evidence", "insight", "advice",
                    "glimpse", "chance", "look"),
            "dismiss", Set.of("staff", "employees", "minister", "cabinet"),
            "approve", Set.of("loan", "drug"));
    private static final int NEAR = 5;

    boolean forbid(Line line, Trigger trigger, VerbGroup group, int after) {
        Words words = line.words();
        Set<String> objects = OBJECTS.getOrDefault(trigger.head(), Set.of());
        for (int i = after; i < Math.min(words.size(), after + NEAR) && !words.is(i, WordClass.PREPOSITION); i++) {
            if (objects.contains(words.lower(i))) return true;
        }
        boolean aside = words.lower(group.verb() - 1).equals(",");
        if (trigger.kind() == Trigger.Kind.ADJECTIVE && !aside && group.auxiliaries().stream().noneMatch(VerbGroups::isBe))
            return true;
        return group.form() == Form.GERUND && words.is(group.from() - 1, WordClass.DETERMINER);
    }
}
