package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.SourceText;

/** Says what a position is about once the words that point elsewhere are resolved, and which way it leans. */
final class Targets {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    /** How many positions "the charge" may look back over. */
    private static final int LOOK_BACK = 30;

    private final SourceText text;
    private final Line line;
    private final Words words;
    private final List<Position> earlier;

    Targets(SourceText text, Line line, List<Position> earlier) {
        this.text = text;
        this.line = line;
        this.words = line.words();
        this.earlier = earlier;
    }

    /** What a position is about, if every pointing word could be followed. */
    Optional<Target> of(Draft draft) {
        Phrase topic = draft.topic();
        Optional<Optional<Target>> pointed = pointed(draft);
        if (pointed.isPresent()) return pointed.get();
        if (definite(topic.from()) && topic.from() + 2 <= words.size()
                && line.mentions().pointsAtNobody(line.index(), topic.from(), topic.from() + 2))
            return Optional.empty();
        List<Actor> actors = new ArrayList<>();
        StringBuilder resolved = new StringBuilder();
        int copied = matched(topic, actors, resolved);
        Anaphors anaphors = new Anaphors(line, draft);
        for (int i = copied; i < topic.to(); i++) {
            Optional<Anaphors.Replacement> found = anaphors.at(i);
            if (found.isEmpty()) continue;
            Anaphors.Replacement replacement = found.get();
            if (replacement.actors().isEmpty()) {
                if (topic.to() - topic.from() == 1) return Optional.empty();
                continue;
            }
            append(resolved, copied, i);
            add(actors, line.mentions().actors(line.index(), copied, i));
            add(actors, replacement.actors());
            resolved.append(resolved.isEmpty() ? "" : " ").append(replacement.words());
            copied = replacement.to();
            i = copied - 1;
        }
        append(resolved, copied, topic.to());
        if (copied < topic.to()) add(actors, line.mentions().actors(line.index(), copied, topic.to()));
        Aspect aspect = new Aspect(line, draft);
        List<Actor> about = aspect.isRecognition() ? aspect.recognised(actors, line) : actors;
        return Optional.of(new Target(resolved.toString(), about, aspect.words()));
    }

    private boolean definite(int at) {
        return words.is(at, WordClass.DETERMINER) && !words.lower(at).startsWith("a");
    }

    /** Puts an earlier phrase in place of a bare definite noun that heads the topic; where to go on. */
    private int matched(Phrase topic, List<Actor> actors, StringBuilder resolved) {
        int from = topic.from();
        int head = from + 1;
        if (!DEFINITE.contains(words.lower(from))) return from;
        while (head + 1 < topic.to() && words.is(head, WordClass.ADJECTIVE) && !words.get(head).capitalised())
            head++;
        boolean bare = head < topic.to() && words.is(head, WordClass.NOUN) && !words.is(head + 1, WordClass.NOUN)
                && !words.is(head + 1, WordClass.NAME) && !words.is(head + 1, WordClass.POSSESSIVE)
                && (head + 1 == topic.to() || words.is(head + 1, WordClass.VERB)
                        || words.is(head + 1, WordClass.AUXILIARY));
        if (!bare || line.mentions().description(line.index(), from).isPresent()) return from;
        Optional<HeadMatch.Antecedent> found = new HeadMatch(line).of(words.lower(head), from);
        if (found.isEmpty()) return from;
        resolved.append(found.get().words());
        add(actors, found.get().actors());
        return head + 1;
    }

    private void append(StringBuilder resolved, int from, int to) {
        if (from >= to) return;
        if (!resolved.isEmpty()) resolved.append(' ');
        resolved.append(text.slice(words.span(from, to)));
    }

    private static void add(List<Actor> actors, List<Actor> more) {
        more.stream().filter(actor -> !actors.contains(actor)).forEach(actors::add);
    }

    /** "the charge", "that demand": the target of the position it points to; empty inside if there is none. */
    private Optional<Optional<Target>> pointed(Draft draft) {
        Phrase topic = draft.topic();
        boolean bare = topic.to() - topic.from() == 2 && words.is(topic.from(), WordClass.DETERMINER)
                && words.is(topic.from() + 1, WordClass.NOUN);
        if (!bare) return Optional.empty();
        String noun = words.lower(topic.from() + 1);
        Set<Stance> stances = Vocabulary.pointsTo(noun);
        if (stances.isEmpty()) return Optional.empty();
        List<Target> said = earlier.reversed()
                .stream()
                .limit(LOOK_BACK)
                .filter(position -> stances.contains(position.stance()) && !isHolder(draft, position.holder()))
                .flatMap(position -> position.target().stream())
                .toList();
        if (said.isEmpty() && new HeadMatch(line).of(noun, topic.from()).isPresent()) return Optional.empty();
        List<Target> own = said.stream().filter(target -> names(target, draft)).toList();
        List<Target> meant = own.isEmpty() ? said : own;
        return Optional.of(noun.endsWith("s") && draft.stance() == Stance.DENIES && !own.isEmpty()
                ? Optional.of(all(own.reversed()))
                : meant.stream().findFirst());
    }

    private static boolean isHolder(Draft draft, Actor actor) {
        return draft.holders().stream().anyMatch(holder -> holder.party().actor().equals(actor));
    }

    /** Whether an accusation, a demand or an offer is about him who answers it. */
    private static boolean names(Target target, Draft answer) {
        return target.actors()
                .stream()
                .anyMatch(actor -> answer.holders().stream().anyMatch(h -> h.party().isOrSpeaksFor(actor)));
    }

    /** "the charges": every one of them. */
    private static Target all(List<Target> targets) {
        List<Actor> actors = new ArrayList<>();
        targets.forEach(target -> add(actors, target.actors()));
        return new Target(String.join("; ", targets.stream().map(Target::text).distinct().toList()), actors,
                targets.get(0).aspect());
    }

    /** +1, 0 or −1 towards the target; empty for what is never counted. */
    OptionalInt towards(Draft draft, Set<Tag> tags) {
        if (tags.contains(Tag.COND) || draft.stance().polarity().isEmpty()) return OptionalInt.empty();
        int polarity = draft.stance().polarity().getAsInt();
        return OptionalInt.of(new Reversal(line).turns(draft.topic()) ? -polarity : polarity);
    }
}
