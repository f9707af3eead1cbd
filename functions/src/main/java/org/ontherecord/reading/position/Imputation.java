package org.ontherecord.reading.position;

import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Clauses whose subject is not said to hold anything: asked, supposed, or imputed by someone else. */
final class Imputation {
    private static final Set<String> OPEN = Set.of("if", "whether", "unless", "providing", "provided");
    private static final Set<String> IMPUTING = Set.of("criticism", "claim", "claims", "allegation", "allegations",
            "accusation", "accusations", "charge", "charges", "suspicion", "suspicions", "rumour", "rumours", "rumor",
            "rumors", "speculation", "perception", "notion", "idea", "impression", "fear", "fears", "concern",
            "concerns", "suggestion", "suggestions", "hope", "hopes", "evidence", "sign", "signs", "indication",
            "indications", "proof");

    private Imputation() {}

    /** Whether the clause whose subject begins here is one. */
    static boolean opens(Line line, int subject) {
        Words words = line.words();
        String before = words.lower(subject - 1);
        if (OPEN.contains(before)) return true;
        if (IMPUTING.contains(before) && words.is(subject, WordClass.PRONOUN)) return true;
        if (before.equals("that") && IMPUTING.contains(words.lower(subject - 2))) return true;
        int verb = before.equals("that") ? subject - 2 : subject - 1;
        return words.is(verb, WordClass.VERB) && asked(line, verb);
    }

    /** "asked if she believed | that he wanted it". */
    private static boolean asked(Line line, int verb) {
        return line.clauses()
                .group(verb)
                .map(group -> line.clauses().subjects(group))
                .filter(subjects -> !subjects.isEmpty())
                .filter(subjects -> OPEN.contains(line.words().lower(subjects.get(0).from() - 1)))
                .isPresent();
    }
}
