package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.entity.Party;
import org.ontherecord.reading.position.Vocabulary.Judgement;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** What an attributed clause says by its own verb: that something must be, will be done, is wrong, or didn't happen. */
final class SpeechFrames {
    private static final Set<String> NO_ADDRESSEE = Set.of("it", "this", "that", "there", "which", "what");
    private static final Set<String> NOBODY = Set.of("you", "i", "one", "he", "she");
    private static final Set<String> IDIOMS = Set.of("way", "doubt", "reason", "choice", "alternative", "need",
            "question",
            "time", "point", "substitute", "solution", "excuse", "hard", "chance", "hope", "room", "sign", "word",
            "rush");
    private static final Set<String> DEEDS = Set.of("visit", "meet", "attend", "return", "open", "start", "begin",
            "take",
            "discuss", "leave", "go");
    private static final Set<String> SUBORDINATE = Set.of("if", "because", "when", "as", "while", "until", "before",
            "after",
            "although", "though", "since", "unless", "where", "whether", "than");

    List<Draft> find(Line line, List<Attribution> attributions) {
        List<Draft> drafts = new ArrayList<>();
        for (VerbGroup group : line.clauses().finite()) {
            Optional<Attribution> around = Attribution.around(line, attributions, group)
                    .filter(found -> !found.speakers().isEmpty());
            if (around.isEmpty()) continue;
            List<Phrase> subjects = line.clauses().subjects(group);
            if (subjects.isEmpty() || subjects.get(0).from() < around.get().from()
                    || subordinate(line, group, subjects.get(0)))
                continue;
            read(line, around.get(), group, subjects.get(0)).ifPresent(drafts::add);
        }
        return drafts;
    }

    private static boolean subordinate(Line line, VerbGroup group, Phrase subject) {
        Words words = line.words();
        String before = words.lower(group.from() - 1);
        if (before.equals("who") || before.equals("which")) return true;
        if (before.equals("that") && subject.to() <= group.from() - 1) return true;
        if (words.is(subject.from() - 1, WordClass.NEGATION)) return true;
        return SUBORDINATE.contains(words.lower(subject.from() - 1));
    }

    private static Optional<Draft> read(Line line, Attribution attribution, VerbGroup group, Phrase subject) {
        boolean quoted = line.isQuoted(group.verb());
        if (demand(line, group, subject, quoted)) return calls(line, attribution, group, subject);
        List<Meant> own = line.parties(subject);
        boolean self = own.stream().anyMatch(meant -> speaks(attribution, meant.party()));
        if (self && quoted && group.has("would")) return Optional.empty();
        if (self && group.announced()) return announces(line, attribution, group, own);
        if (self && !quoted && group.negated() && didNot(group, own)) {
            return deny(line, attribution, group, own);
        }
        Optional<Draft> absence = quoted ? Optional.empty() : absence(line, attribution, group);
        if (absence.isPresent()) return absence;
        if (VerbGroups.isBe(line.words().lower(group.verb())))
            return self ? Optional.empty() : judges(line, attribution, group, subject);
        if (own.isEmpty() && !line.words().is(subject.from(), WordClass.PRONOUN) && harms(line, group)) {
            Stance stance = group.announced() ? Stance.OPPOSES : Stance.CONDEMNS;
            return Optional.of(
                    Draft.of(stance, attribution.speakers(), subject, group.verb(), "says-harms/" + stance.label()));
        }
        return self || own.isEmpty() ? Optional.empty() : accuses(line, attribution, group, subject);
    }

    /** What a person didn't do; what a state or organisation didn't or doesn't. */
    private static boolean didNot(VerbGroup group, List<Meant> own) {
        if (group.unreal()) return false;
        boolean body = own.stream().noneMatch(meant -> meant.party().actor().kind() == ActorKind.PERSON);
        return group.has("did", "had", "was", "were") || (body && group.has("does", "do", "has", "have"));
    }

    private static boolean speaks(Attribution attribution, Party party) {
        Actor actor = party.actor();
        return attribution.speakers()
                .stream()
                .anyMatch(speaker -> speaker.party().isOrSpeaksFor(actor)
                        || party.isOrSpeaksFor(speaker.party().actor()));
    }

    private static boolean demand(Line line, VerbGroup group, Phrase subject, boolean quoted) {
        Words words = line.words();
        String verb = words.lower(group.verb());
        boolean to = words.lower(group.verb() + 1).equals("to");
        boolean need = (verb.equals("needs") || verb.equals("need")) && to && !group.negated();
        boolean pronoun = words.is(subject.from(), WordClass.PRONOUN);
        boolean have = !pronoun && !quoted && (verb.equals("has") || verb.equals("have")) && to && !group.negated();
        boolean missed = group.demanded() && group.has("have");
        return !missed && (group.demanded() || need || have) && !NOBODY.contains(words.lower(subject.from()));
    }

    private static Optional<Draft> calls(Line line, Attribution attribution, VerbGroup group, Phrase subject) {
        if (NO_ADDRESSEE.contains(line.words().lower(subject.from())) && subject.to() - subject.from() == 1)
            return Optional.empty();
        int end = line.clauses().end(group.verb(), Extent.CLAUSE);
        Phrase topic = new Phrase(subject.from(), Math.max(end, group.verb() + 1));
        return Optional
                .of(Draft.of(Stance.CALLS_FOR, attribution.speakers(), topic, group.verb(), "says-must/calls-for"));
    }

    private static Optional<Draft> announces(Line line, Attribution attribution, VerbGroup group, List<Meant> own) {
        String verb = line.words().lower(group.verb());
        if (line.words().is(group.verb(), WordClass.AUXILIARY) || scheduled(line, group) || group.passive())
            return Optional.empty();
        int end = line.clauses().end(group.verb(), Extent.INFINITIVE);
        Phrase topic = new Phrase(group.verb(), Math.max(end, group.verb() + 1));
        Stance stance = group.negated()
                ? Stance.REJECTS
                : Vocabulary.isHostile(verb) || unless(line) ? Stance.THREATENS : Stance.COMMITS_TO;
        Draft draft = Draft.of(stance, own, topic, group.verb(), "says-will/" + stance.label());
        return Optional.of(voiced(group.negated() ? draft.with(Tag.NEG) : draft.with(Tag.FUT), attribution));
    }

    /** "will visit" is a plan; "won't visit" is a refusal, and "will return the money" a promise. */
    private static boolean scheduled(Line line, VerbGroup group) {
        String verb = line.words().lower(group.verb());
        if (!Vocabulary.isScheduling(verb)) return false;
        boolean deed = DEEDS.contains(verb);
        return !deed || !(group.negated()
                || (!verb.equals("visit") && !verb.equals("meet") && line.clauses().opensPhrase(group.verb() + 1)));
    }

    private static boolean harms(Line line, VerbGroup group) {
        return Vocabulary.isHarming(line.words().lower(group.verb())) && !group.negated() && !group.unreal()
                && !group.passive();
    }

    private static boolean unless(Line line) {
        for (int i = 0; i < line.words().size(); i++)
            if (line.words().lower(i).equals("unless")) return true;
        return false;
    }

    private static Draft voiced(Draft draft, Attribution attribution) {
        return new Draft(draft.stance(), draft.holders(), draft.topic(), draft.trigger(), draft.tags(), draft.frame(),
                Optional.of(attribution.speakers()));
    }

    private static Optional<Draft> deny(Line line, Attribution attribution, VerbGroup group, List<Meant> own) {
        if (line.words().is(group.verb(), WordClass.AUXILIARY) || Vocabulary.isMental(line.words().lower(group.verb())))
            return Optional.empty();
        int end = line.clauses().end(group.verb(), Extent.INFINITIVE);
        Phrase topic = new Phrase(group.verb(), Math.max(end, group.verb() + 1));
        return Optional.of(voiced(
                Draft.of(Stance.DENIES, own, topic, group.verb(), "says-did-not/denies").with(Tag.NEG), attribution));
    }

    /** "there was no incident". */
    private static Optional<Draft> absence(Line line, Attribution attribution, VerbGroup group) {
        Words words = line.words();
        int no = group.verb() + 1;
        if (!words.lower(group.from() - 1).equals("there") || !words.lower(no).equals("no") || no + 1 >= words.size()
                || group.announced() || IDIOMS.contains(words.lower(no + 1)))
            return Optional.empty();
        int end = line.clauses().end(no + 1, Extent.PHRASE);
        if (end <= no + 1) return Optional.empty();
        return Optional
                .of(Draft.of(Stance.DENIES, attribution.speakers(), new Phrase(no + 1, end), no, "says-no/denies")
                        .with(Tag.NEG));
    }

    private static Optional<Draft> judges(Line line, Attribution attribution, VerbGroup group, Phrase subject) {
        Words words = line.words();
        if (words.is(subject.from(), WordClass.PRONOUN) || NO_ADDRESSEE.contains(words.lower(subject.from()))
                || group.unreal() || group.has("would")
                || words.is(subject.from(), WordClass.VERB)) {
            return Optional.empty();
        }
        int from = group.verb() + 1;
        Optional<Judgement> judgement = Vocabulary.judgement(words, from, Math.min(words.size(), from + 5))
                .filter(found -> plain(words, from, found.from()));
        if (judgement.isEmpty()) return Optional.empty();
        Stance stance = judgement.get().stance();
        boolean negated = group.negated() || words.is(from, WordClass.NEGATION) || words.lower(from).equals("no");
        if (negated && stance != Stance.SUPPORTS) return Optional.empty();
        Stance held = negated ? Stance.CONDEMNS : stance;
        return Optional
                .of(Draft.of(held, attribution.speakers(), subject, judgement.get().from(), "says-is/" + held.label()));
    }

    /** Only adverbs, articles and adjectives between "is" and the judgement. */
    private static boolean plain(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, WordClass.PREPOSITION) || words.is(i, WordClass.MARK) || words.is(i, WordClass.VERB))
                return false;
        }
        return true;
    }

    private static Optional<Draft> accuses(Line line, Attribution attribution, VerbGroup group, Phrase subject) {
        if (!Vocabulary.isWrong(line.words().lower(group.verb())) || group.negated() || group.unreal()
                || group.announced() || group.passive()) {
            return Optional.empty();
        }
        int end = line.clauses().end(group.verb(), Extent.CLAUSE);
        Phrase topic = new Phrase(subject.from(), Math.max(end, group.verb() + 1));
        return Optional.of(Draft.of(Stance.ACCUSES, attribution.speakers(), topic, group.verb(), "says-wrong/accuses"));
    }
}
