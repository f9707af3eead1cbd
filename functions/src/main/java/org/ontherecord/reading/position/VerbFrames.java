package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.position.Trigger.Kind;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Verbs and predicate adjectives that carry a stance: their subject holds it, or the by-phrase of their passive. */
final class VerbFrames {
    /** Words that may stand between two words of one trigger. */
    private static final int MODIFIERS = 4;
    /** To deny one of these is to turn it down. */
    private static final Set<String> ASKED = Set.of("request", "requests", "demand", "application", "appeal",
            "petition",
            "bid", "plea");

    /** What binds nobody, unless it is to recognise or to support. */
    private static final Set<String> WISHES = Set.of("intend", "willing", "prepared");

    private final StanceLexicon lexicon;
    private final Guards guards = new Guards();

    VerbFrames(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> find(Line line) {
        List<Draft> drafts = new ArrayList<>();
        Words words = line.words();
        for (int i = 0; i < words.size(); i++) {
            Kind kind = words.is(i, WordClass.ADJECTIVE) || predicate(line, i) ? Kind.ADJECTIVE : Kind.VERB;
            if (kind == Kind.VERB && !words.is(i, WordClass.VERB) && !words.is(i, WordClass.AUXILIARY)) continue;
            for (Trigger trigger : lexicon.startingWith(words.lower(i), kind)) {
                Optional<Draft> draft = read(line, i, trigger);
                draft.ifPresent(drafts::add);
                if (draft.isPresent()) break;
            }
        }
        return drafts;
    }

    /** "is concerned", "was outraged": a participle after be that the lexicon has as an adjective. */
    private boolean predicate(Line line, int word) {
        if (!line.words().is(word, WordClass.VERB) || !lexicon.knows(line.words().lower(word), Kind.ADJECTIVE))
            return false;
        return line.clauses().group(word).filter(VerbGroup::passive).isPresent()
                || line.words().lower(word - 1).equals(",");
    }

    private Optional<Draft> read(Line line, int at, Trigger trigger) {
        Words words = line.words();
        int after = afterTrigger(words, trigger, at);
        if (after < 0) return Optional.empty();
        Optional<VerbGroup> own = line.clauses().group(at);
        if (own.isEmpty() || guards.forbid(line, trigger, own.get(), after)) return Optional.empty();
        VerbGroup group = own.get();
        if (trigger.kind() == Kind.VERB && group.passive()) return passive(line, trigger, group, after);
        Optional<Complements.Match> match = new Complements(line).first(trigger.complements(), after);
        if (match.isEmpty()) return Optional.empty();
        return active(line, trigger, group, match.get());
    }

    /** After the last word of the trigger, or -1; "voiced its grave concern over" has all words of "voice concern over". */
    private static int afterTrigger(Words words, Trigger trigger, int at) {
        int after = at + 1;
        for (String word : trigger.rest()) {
            for (int skipped = 0; skipped < MODIFIERS && modifies(words, after)
                    && !word.equals(words.lower(after)); skipped++)
                after++;
            if (!words.lower(after).equals(word)) return -1;
            after++;
        }
        return after;
    }

    private static boolean modifies(Words words, int at) {
        return switch (at < words.size() ? words.get(at).is() : WordClass.MARK) {
            case ADVERB, ADJECTIVE, QUOTE -> true;
            case DETERMINER -> !words.lower(at).equals("no");
            case NOUN -> words.is(at + 1, WordClass.NOUN);
            default -> false;
        };
    }

    private Optional<Draft> active(Line line, Trigger trigger, VerbGroup group, Complements.Match match) {
        boolean negated = group.negated();
        Optional<VerbGroup> ruling = Ruling.of(line, trigger, group);
        Optional<Holding> holding = ruling.flatMap(found -> Holding.of(line, found));
        if (ruling.isEmpty() || holding.isEmpty()) return Optional.empty();
        negated |= ruling.get().negated() || Ruling.refuses(line, group, ruling.get())
                || nobody(line, holding.get().subjects());
        if (negated != trigger.negator() && (trigger.negator() || trigger.negated().isEmpty())) return Optional.empty();
        if (Disagreement.between(line, trigger, ruling.get(), holding.get())) return Optional.empty();
        if (Feelings.arePrivate(line, trigger, match, holding.get().holders())) return Optional.empty();
        boolean turned = negated && !trigger.negator();
        Stance stance = turned ? trigger.negated().orElseThrow() : trigger.stance();
        Draft draft = Draft.of(stance, holding.get().holders(), match.topic(), group.verb(),
                trigger.kind().label() + "-" + match.code() + "/" + stance.label());
        if (draft.frame().equals("verb-that/concerned") && trigger.head().equals("warn")
                && threat(line, match.topic())) {
            draft = draft.as(Stance.THREATENS, "warns-if/threatens").with(Tag.COND);
        }
        if (draft.stance() == Stance.DENIES && asked(line, match.topic()))
            draft = draft.as(Stance.REJECTS, "denies-request/rejects");
        if (negated) draft = draft.with(Tag.NEG);
        if (ruling.get().announced()) draft = draft.with(Tag.FUT);
        if (ruling.get().has("would") && Condition.standsIn(line)) draft = draft.with(Tag.COND);
        if (line.words().lower(ruling.get().from()).equals("had")) draft = draft.with(Tag.HIST);
        return new EmbeddedStance(lexicon, line).read(draft, match, turned)
                .filter(read -> read.stance() != Stance.COMMITS_TO || !WISHES.contains(trigger.head()))
                .map(holding.get()::named);
    }

    /** "denied Peru's request to …". */
    private static boolean asked(Line line, Phrase topic) {
        for (int i = topic.from(); i < topic.to() && !line.words().is(i, WordClass.PREPOSITION); i++)
            if (ASKED.contains(line.words().lower(i))) return true;
        return false;
    }

    /** "no member, including Norway, recognises it". */
    private static boolean nobody(Line line, List<Phrase> subjects) {
        return !subjects.isEmpty()
                && Set.of("no", "none", "neither", "nobody").contains(line.words().lower(subjects.get(0).from()));
    }

    /** "warned that relations would suffer if …". */
    private static boolean threat(Line line, Phrase topic) {
        boolean would = false;
        for (int i = topic.from(); i < line.words().size(); i++) {
            String lower = line.words().lower(i);
            would |= lower.equals("would") || lower.equals("will");
            if (would && (lower.equals("if") || lower.equals("unless"))) return true;
        }
        return false;
    }

    private Optional<Draft> passive(Line line, Trigger trigger, VerbGroup group, int after) {
        Words words = line.words();
        boolean attitude = trigger.stance().family() != Stance.Family.DEMANDS
                && trigger.stance().family() != Stance.Family.ACTS;
        if (!attitude || group.negated() || group.unreal()) return Optional.empty();
        int by = after;
        while (by < Math.min(words.size(), after + 3) && !words.lower(by).equals("by"))
            by++;
        if (!words.lower(by).equals("by") || by + 1 >= words.size()) return Optional.empty();
        List<Phrase> subjects = line.clauses().subjects(group);
        if (subjects.isEmpty()) return Optional.empty();
        int end = line.clauses().end(by + 1, Extent.PHRASE);
        if (end <= by + 1) return Optional.empty();
        List<Meant> holders = line.parties(new Phrase(by + 1, end));
        if (holders.isEmpty()) return Optional.empty();
        return Optional.of(Draft
                .of(trigger.stance(), holders, subjects.get(0), group.verb(), "passive/" + trigger.stance().label())
                .with(Tag.PASSIVE));
    }
}
