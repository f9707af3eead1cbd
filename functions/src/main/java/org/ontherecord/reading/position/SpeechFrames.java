package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.entity.Party;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** What an attributed clause says by its own verb: that something must be, will be done, is wrong, or didn't happen. */
final class SpeechFrames {
    private static final Set<String> QUESTIONS = Set.of("which", "what", "how", "who", "why");
    private static final Set<String> SUBORDINATE = Set.of("if", "because", "when", "as", "while", "until", "before",
            "after", "although", "though", "since", "unless", "where", "whether", "than", "case", "sure", "ensure");

    private static final Set<String> OPINION = Set.of("think", "believe", "feel", "say", "mean", "consider", "agree",
            "accept", "know");
    /** Whom nobody means himself by in his own words. */
    private static final Set<String> OTHERS = Set.of("he", "she", "they");

    List<Draft> find(Line line, List<Attribution> attributions) {
        List<Draft> drafts = new ArrayList<>();
        for (VerbGroup group : line.clauses().finite()) {
            Optional<Attribution> around = Attribution.around(line, attributions, group)
                    .filter(found -> !found.speakers().isEmpty());
            if (around.isEmpty()) continue;
            List<Phrase> subjects = line.clauses().subjects(group);
            if (subjects.isEmpty() || subjects.get(0).from() < around.get().from()
                    || subordinate(line, around.get(), group, subjects.get(0)) || open(line, subjects.get(0)))
                continue;
            read(new Saying(line, around.get(), group, subjects.get(0)))
                    .filter(_ -> !disputed(line, around.get(), group, subjects.get(0)))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    /** Whether the dependency tree has quite another subject: one of the two readings is wrong. */
    private static boolean disputed(Line line, Attribution around, VerbGroup group, Phrase subject) {
        // what opens the clause is its subject: no need to parse
        if (subject.from() <= around.from() + 1) return false;
        return line.clauses()
                .parsedSubject(group)
                .filter(parsed -> parsed.to() <= subject.from() || subject.to() <= parsed.from())
                .isPresent();
    }

    private static boolean subordinate(Line line, Attribution around, VerbGroup group, Phrase subject) {
        Words words = line.words();
        String before = words.lower(group.from() - 1);
        if (before.equals("who") || before.equals("which")) return true;
        if (before.equals("that") && subject.to() <= group.from() - 1) return true;
        if (relative(line, around, subject)) return true;
        if (words.is(subject.from() - 1, WordClass.NEGATION) || words.is(subject.from(), WordClass.POSSESSIVE))
            return true;
        return SUBORDINATE.contains(words.lower(subject.from() - 1)) || doubted(words, subject.from());
    }

    /** "things that | they need to do", "the tools | they need to have", in words that no cue goes before. */
    private static boolean relative(Line line, Attribution around, Phrase subject) {
        int that = subject.from() - 1;
        boolean ahead = around.cue() >= 0 && around.cue() < that;
        boolean bare = line.words().is(that, WordClass.NOUN) && line.words().is(subject.from(), WordClass.PRONOUN);
        return !ahead && (bare
                || (line.words().lower(that).equals("that") && line.words().is(that - 1, WordClass.NOUN)));
    }

    /** "I don't think | the plan is wrong". */
    private static boolean doubted(Words words, int subject) {
        int verb = words.lower(subject - 1).equals("that") ? subject - 2 : subject - 1;
        return OPINION.contains(words.lower(verb)) && words.is(verb - 1, WordClass.NEGATION);
    }

    /** "which of them should go": a question. */
    private static boolean open(Line line, Phrase subject) {
        for (int i = subject.from(); i < subject.to(); i++)
            if (QUESTIONS.contains(line.words().lower(i))) return true;
        return QUESTIONS.contains(line.words().lower(subject.from() - 1));
    }

    private static Optional<Draft> read(Saying saying) {
        if (Demands.in(saying)) return Demands.read(saying);
        VerbGroup group = saying.group();
        List<Meant> own = saying.line().parties(saying.subject());
        boolean self = own.stream().anyMatch(meant -> speaks(saying.attribution(), meant.party()));
        boolean pointsElsewhere = saying.first().equals("it") && saying.attribution().cue() > group.verb();
        if (pointsElsewhere && !saying.isBe()) return Optional.empty();
        if (self && (saying.isQuoted() && (group.has("would") || OTHERS.contains(saying.first()))
                || saying.isSpokenOfAs("it")))
            return Optional.empty();
        if (self && group.announced()) return Announcements.read(saying, own);
        if (self && Denials.isOwn(saying, own)) return Denials.read(saying, own);
        Optional<Draft> absence = saying.isQuoted() ? Optional.empty() : Denials.absence(saying);
        if (absence.isPresent()) return absence;
        if (saying.isBe()) return self ? Optional.empty() : Judgements.read(saying);
        Optional<Draft> harm = own.isEmpty() ? Judgements.harm(saying) : Optional.empty();
        return harm.isPresent() || self ? harm : Charges.read(saying);
    }

    private static boolean speaks(Attribution attribution, Party party) {
        Actor actor = party.actor();
        return attribution.speakers()
                .stream()
                .anyMatch(speaker -> speaker.party().isOrSpeaksFor(actor)
                        || party.isOrSpeaksFor(speaker.party().actor()));
    }
}
