package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.SourceText;

/** Says what a position is about once the words that point elsewhere are resolved, and which way it leans. */
final class Targets {
    private static final Set<String> PRONOUNS = Set.of("it", "its", "they", "them", "their", "he", "him", "his", "she",
            "her",
            "we", "us", "our", "i", "me", "my", "both", "either", "himself", "itself", "themselves");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our", "my");

    private static final Set<String> OWN_STATE = Set.of("country", "nation", "homeland", "government", "state");

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
        Optional<Optional<Target>> pointed = pointed(topic);
        if (pointed.isPresent()) return pointed.get();
        boolean definite = words.is(topic.from(), WordClass.DETERMINER) && !words.lower(topic.from()).startsWith("a");
        if (definite && topic.from() + 2 <= words.size()
                && line.mentions().pointsAtNobody(line.index(), topic.from(), topic.from() + 2))
            return Optional.empty();
        List<Actor> actors = new ArrayList<>();
        StringBuilder resolved = new StringBuilder();
        int copied = topic.from();
        for (int i = topic.from(); i < topic.to(); i++) {
            Optional<Replacement> replacement = replacement(i, topic);
            if (replacement.isEmpty()) continue;
            if (replacement.get().actors().isEmpty()) {
                if (topic.to() - topic.from() == 1) return Optional.empty();
                continue;
            }
            append(resolved, copied, i);
            add(actors, line.mentions().actors(line.index(), copied, i));
            add(actors, replacement.get().actors());
            resolved.append(resolved.isEmpty() ? "" : " ").append(replacement.get().words());
            copied = replacement.get().to();
            i = copied - 1;
        }
        append(resolved, copied, topic.to());
        if (copied < topic.to()) add(actors, line.mentions().actors(line.index(), copied, topic.to()));
        Aspect aspect = new Aspect(line, draft);
        List<Actor> about = aspect.isRecognition() ? aspect.recognised(actors, line) : actors;
        return Optional.of(new Target(resolved.toString(), about, aspect.words()));
    }

    /** Words to put in place of those before {@code to}; no actors if they can't be followed. */
    private record Replacement(int to, String words, List<Actor> actors) {}

    private Optional<Replacement> replacement(int at, Phrase topic) {
        String lower = words.lower(at);
        if (PRONOUNS.contains(lower) && !leadsOn(at, topic)) {
            List<Actor> actors = line.parties(new Phrase(at, at + 1))
                    .stream()
                    .map(meant -> meant.party().actor())
                    .toList();
            return Optional
                    .of(new Replacement(at + 1, OWNERS.contains(lower) ? owners(actors) : names(actors), actors));
        }
        Optional<Meant> described = line.mentions().description(line.index(), at);
        if (described.isEmpty() || !points(at)) return Optional.empty();
        int to = Math.min(topic.to(), words.indexAt(described.get().span().end() - 1) + 1);
        if (!line.mentions().actors(line.index(), at + 1, to).isEmpty()) return Optional.empty();
        List<Actor> actors = line.parties(new Phrase(at, to)).stream().map(meant -> meant.party().actor()).toList();
        if (actors.isEmpty()
                || actors.stream().anyMatch(actor -> actor.kind() == org.ontherecord.reading.entity.ActorKind.GROUP))
            return Optional.empty();
        return Optional.of(new Replacement(to, names(actors), actors));
    }

    /** "both countries": the description is replaced as a whole; an "it" before "to" or "that" points at nothing. */
    private boolean leadsOn(int at, Phrase topic) {
        boolean description = line.mentions().description(line.index(), at).isPresent();
        if (OWNERS.contains(words.lower(at)) && !OWN_STATE.contains(words.lower(at + 1))) return false;
        return description && at + 1 < topic.to() && words.is(at + 1, WordClass.NOUN);
    }

    private boolean points(int at) {
        return words.is(at, WordClass.DETERMINER) && !words.lower(at).equals("a") && !words.lower(at).equals("an");
    }

    private static String names(List<Actor> actors) {
        return String.join(" and ", actors.stream().map(Actor::name).toList());
    }

    private static String owners(List<Actor> actors) {
        return String.join(" and ", actors.stream().map(actor -> actor.name() + "'s").toList());
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
    private Optional<Optional<Target>> pointed(Phrase topic) {
        boolean bare = topic.to() - topic.from() == 2 && words.is(topic.from(), WordClass.DETERMINER)
                && words.is(topic.from() + 1, WordClass.NOUN);
        if (!bare) return Optional.empty();
        Set<Stance> stances = Vocabulary.pointsTo(words.lower(topic.from() + 1));
        if (stances.isEmpty()) return Optional.empty();
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Position position = earlier.get(i);
            if (stances.contains(position.stance()) && position.target().isPresent())
                return Optional.of(position.target());
        }
        return Optional.of(Optional.empty());
    }

    /** +1, 0 or −1 towards the target; empty for what is never counted. */
    OptionalInt towards(Draft draft, Set<Tag> tags) {
        if (tags.contains(Tag.COND) || draft.stance().polarity().isEmpty()) return OptionalInt.empty();
        int polarity = draft.stance().polarity().getAsInt();
        return OptionalInt.of(new Reversal(line).turns(draft.topic()) ? -polarity : polarity);
    }
}
