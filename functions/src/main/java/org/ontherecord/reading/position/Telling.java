package org.ontherecord.reading.position;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.entity.Party;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;

/**
 * Makes positions of the drafts that frames found in one sentence.
 *
 * @param affairs how far the text is about public affairs
 * @param earlier the positions found before
 */
record Telling(SourceText text, Line line, Sentence sentence, Optional<String> affairs, List<Position> earlier) {
    /** Held on a condition wherever their sentence names one. */
    private static final Set<Stance> CONDITIONAL = EnumSet.of(Stance.THREATENS, Stance.COMMITS_TO, Stance.REJECTS);

    Candidate of(Draft draft, Meant holder, Optional<Actor> speaker) {
        Party party = holder.party();
        Targets targets = new Targets(text, line, earlier);
        Set<Tag> tags = tags(draft);
        Span topic = line.words().span(draft.topic().from(), draft.topic().to());
        Optional<Actor> voice = party.voice()
                .or(() -> speaker)
                .filter(actor -> draft.holders().stream().noneMatch(other -> other.party().actor().equals(actor)));
        Optional<Target> target = targets.of(draft);
        Traits traits = Traits.of(line, draft, party.actor(), text.slice(holder.span()), target, affairs);
        return new Candidate(new Position(party.actor(), party.alternates(), holder.span(), party.state(), voice,
                draft.stance(), topic, target, targets.towards(draft, tags), sentence.span(),
                line.isQuoted(draft.trigger()), tags, draft.frame(), Confidence.standard().of(traits)), traits);
    }

    private Set<Tag> tags(Draft draft) {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        tags.addAll(draft.tags());
        if (draft.holders().size() > 1) tags.add(Tag.JOINT);
        if (conditional(draft)) tags.add(Tag.COND);
        return tags;
    }

    private boolean conditional(Draft draft) {
        return CONDITIONAL.contains(draft.stance()) && Condition.standsIn(line);
    }
}
