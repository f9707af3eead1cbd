package org.ontherecord.reading.position;

import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.position.Vocabulary.Judgement;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** What someone says is good or bad: "the vote was a farce", "it is wrong to leave", "the plan would hurt farmers". */
final class Judgements {
    private static final Set<String> POINTING = Set.of("this", "that");
    /** What hurts the speaker's own doings is a forecast. */
    private static final Set<String> OWN = Set.of("its", "their", "our", "his", "her", "my");
    private static final Set<String> EMPTY = Set.of("it", "there", "which", "what", "one");
    /** Nouns that leave the judgement to their adjective. */
    private static final Set<String> GENERIC = Set.of("move", "step", "decision", "idea", "thing", "proposal", "plan",
            "agreement", "deal", "development", "initiative", "measure", "contribution", "choice", "achievement");

    /** "It is vital that the talks go on": a demand. */
    private static final Set<String> NEEDFUL = Set.of("important", "essential", "vital", "crucial", "imperative");

    /** What can be called false, and is then denied; records that are wrong are merely found so. */
    private static final Set<String> CLAIMS = Set.of("it", "this", "that", "they", "these", "report", "reports",
            "story",
            "stories", "statement", "statements", "rumour", "rumours", "rumor", "rumors", "assertion", "assertions",
            "remarks", "comments", "accounts", "article", "articles", "news", "information");

    private Judgements() {}

    static Optional<Draft> read(Saying saying) {
        Words words = saying.words();
        if (saying.group().unreal() || saying.group().has("would") || words.is(saying.subject().from(), WordClass.VERB))
            return Optional.empty();
        Optional<Draft> equation = Equations.read(saying);
        if (equation.isPresent()) return equation;
        int from = saying.group().verb() + 1;
        Optional<Judgement> judgement = Vocabulary.judgement(words, from, Math.min(words.size(), from + 5))
                .filter(found -> plain(words, from, found.from()));
        if (judgement.isEmpty() || mereAttribute(saying, judgement.get())) return Optional.empty();
        Stance stance = judgement.get().stance();
        boolean negated = saying.group().negated() || words.is(from, WordClass.NEGATION)
                || words.lower(from).equals("no");
        if (negated && stance != Stance.SUPPORTS) return Optional.empty();
        if (stance == Stance.DENIES && !isClaim(words, saying.subject())) return Optional.empty();
        boolean needful = !negated && NEEDFUL.contains(words.lower(judgement.get().from()))
                && saying.isEmptySubject();
        if (needful && saying.verb().equals("was") && saying.isQuoted()) return Optional.empty();
        Stance held = negated ? Stance.CONDEMNS : needful ? Stance.CALLS_FOR : stance;
        return topic(saying, judgement.get().to())
                .map(topic -> saying.held(held, topic, judgement.get().from(), "says-is"));
    }

    private static boolean isClaim(Words words, Phrase subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            String lower = words.lower(i);
            if (CLAIMS.contains(lower) || !Vocabulary.pointsTo(lower).isEmpty()) return true;
        }
        return false;
    }

    /** "a crucial two-week period" tells how long it is, and praises nothing. */
    private static boolean mereAttribute(Saying saying, Judgement judgement) {
        Words words = saying.words();
        if (judgement.stance() != Stance.SUPPORTS) return false;
        boolean compared = !saying.isEmptySubject() && words.lower(judgement.from()).equals("important")
                && Set.of("most", "more", "another", "very", "so").contains(words.lower(judgement.from() - 1));
        if (compared) return true;
        int next = judgement.to();
        return words.is(next, WordClass.NUMBER) || words.is(next, WordClass.ADJECTIVE)
                || (words.is(next, WordClass.NOUN) && !GENERIC.contains(words.lower(next)));
    }

    /** The subject; of an empty "it" what follows the judgement: "it is wrong to leave". */
    private static Optional<Phrase> topic(Saying saying, int after) {
        boolean one = saying.subject().to() - saying.subject().from() == 1;
        if (saying.isEmptySubject()) return following(saying, after);
        boolean pointing = one && POINTING.contains(saying.first());
        if (pointing) return saying.isQuoted() ? Optional.of(saying.subject()) : Optional.empty();
        return saying.pronounSubject() || EMPTY.contains(saying.first())
                ? Optional.empty()
                : Optional.of(saying.subject());
    }

    private static Optional<Phrase> following(Saying saying, int after) {
        Words words = saying.words();
        boolean to = words.lower(after).equals("to") && words.is(after + 1, WordClass.VERB);
        if (!to && !words.lower(after).equals("that")) return Optional.empty();
        int end = saying.line().clauses().end(after + 1, to ? Extent.INFINITIVE : Extent.CLAUSE);
        return end > after + 1 ? Optional.of(new Phrase(after + 1, end)) : Optional.empty();
    }

    /** Only adverbs, articles and adjectives between "is" and the judgement. */
    private static boolean plain(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, WordClass.PREPOSITION) || words.is(i, WordClass.MARK) || words.is(i, WordClass.VERB))
                return false;
        }
        return true;
    }

    static Optional<Draft> harm(Saying saying) {
        VerbGroup group = saying.group();
        boolean harms = Vocabulary.isHarming(saying.verb()) && !group.negated() && !group.unreal() && !group.passive();
        boolean fact = saying.verb().endsWith("ed");
        boolean own = OWN.contains(saying.words().lower(group.verb() + 1));
        if (!harms || fact || own || saying.pronounSubject()) return Optional.empty();
        Stance stance = group.announced() ? Stance.OPPOSES : Stance.CONDEMNS;
        return Optional.of(saying.held(stance, saying.subject(), group.verb(), "says-harms"));
    }
}
