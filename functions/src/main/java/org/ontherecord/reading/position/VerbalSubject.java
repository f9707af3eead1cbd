package org.ontherecord.reading.position;

import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/**
 * The whole subject where what stands before the verb is only the object of a verb within it: "lifting the ban", "plans
 * to close the mine". Without its verb such a topic would say the contrary.
 */
final class VerbalSubject {
    private VerbalSubject() {}

    /** The subject of what is said, as long as it is. */
    static Phrase of(Saying saying) {
        Words words = saying.words();
        Phrase subject = saying.subject();
        if (!nonfinite(words, subject.from() - 1)) return subject;
        int from = subject.from() - 1;
        while (from > saying.attribution().from() && belongs(words, from - 1))
            from--;
        boolean gerund = words.is(from, WordClass.VERB) && words.lower(from).endsWith("ing");
        return gerund || saying.line().clauses().opensPhrase(from) ? new Phrase(from, subject.to()) : subject;
    }

    private static boolean belongs(Words words, int at) {
        return switch (words.get(at).is()) {
            case NOUN, NAME, ADJECTIVE, DETERMINER, NUMBER, POSSESSIVE, PREPOSITION -> true;
            case VERB -> nonfinite(words, at);
            default -> false;
        };
    }

    /** "lifting", "to lift"; not "saying", which attributes what follows. */
    private static boolean nonfinite(Words words, int at) {
        return words.is(at, WordClass.VERB) && !Vocabulary.isSpeech(words.lower(at))
                && (words.lower(at).endsWith("ing") || words.lower(at - 1).equals("to"));
    }
}
