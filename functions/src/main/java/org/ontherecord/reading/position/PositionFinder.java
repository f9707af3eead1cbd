package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.entity.Party;
import org.ontherecord.reading.quotation.Quotation;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;

/** Finds positions in a text by frames. Takes linear time; never throws, whatever the text. */
public final class PositionFinder {
    /** More than this are not looked for in one text. */
    public static final int MOST = 1_000;

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided");

    private final VerbFrames verbs = new VerbFrames(StanceLexicon.standard());
    private final NounFrames nouns = new NounFrames(StanceLexicon.standard());
    private final NamingFrames namings = new NamingFrames();
    private final SpeechFrames speech = new SpeechFrames();

    /**
     * The positions in text order.
     *
     * @param mentions   who is meant in this very text, over these very sentences
     * @param quotations in text order
     */
    public List<Position> find(SourceText text, List<Sentence> sentences, Mentions mentions,
            List<Quotation> quotations) {
        List<Position> positions = new ArrayList<>();
        Observers observers = new Observers();
        QuotationsBySentence bySentence = new QuotationsBySentence(sentences, quotations);
        for (int s = 0; s < sentences.size() && positions.size() < MOST; s++) {
            Words words = mentions.words(s);
            if (words.isEmpty()) continue;
            Line line = new Line(s, words, new ShallowClauses(words), mentions, bySentence.of(s), List.of());
            observers.learn(line);
            positions.addAll(in(text, line.with(Attribution.in(line)), sentences.get(s), positions, observers));
        }
        return List.copyOf(positions.subList(0, Math.min(MOST, positions.size())));
    }

    private List<Position> in(SourceText text, Line line, Sentence sentence, List<Position> earlier,
            Observers observers) {
        List<Attribution> attributions = line.attributions();
        List<Position> positions = new ArrayList<>();
        for (Draft found : held(line)) {
            Draft draft = Antecedents.settle(line, found);
            Optional<Actor> speaker = speaker(line, attributions, draft);
            for (Meant holder : draft.holders()) {
                if (observers.include(line, holder.party().actor(), draft.stance())) continue;
                Position position = position(text, new Targets(text, line, earlier), line, sentence, draft, holder,
                        speaker);
                boolean pointing = draft.topic().to() - draft.topic().from() == 1
                        && line.words().is(draft.topic().from(), WordClass.PRONOUN);
                if (positions.stream().noneMatch(other -> same(other, position, pointing))) positions.add(position);
            }
        }
        positions.sort(Comparator.comparing(Position::topic));
        return positions;
    }

    /** What the frames found, one draft for each trigger, less what says nothing or is nobody's. */
    private List<Draft> held(Line line) {
        List<Draft> drafts = new ArrayList<>(verbs.find(line));
        drafts.addAll(namings.find(line));
        drafts.addAll(nouns.find(line));
        for (Draft draft : speech.find(line, line.attributions())) {
            if (draft.stance() == Stance.ACCUSES) drafts.removeIf(other -> other.trigger() == draft.trigger());
            if (drafts.stream().noneMatch(other -> other.trigger() == draft.trigger())) drafts.add(draft);
        }
        drafts.removeIf(draft -> draft.isEmpty(line.words()));
        return drafts.stream().filter(draft -> drafts.stream().noneMatch(draft::isDisownedBy)).toList();
    }

    /** Whether two frames found one position: "denounced the letter, calling it a mistake". */
    private static boolean same(Position one, Position other, boolean pointing) {
        return one.holder().equals(other.holder()) && one.stance() == other.stance()
                && (pointing || one.topic().overlaps(other.topic()));
    }

    private static Optional<Actor> speaker(Line line, List<Attribution> attributions, Draft draft) {
        if (draft.speaker().isPresent()) return draft.speaker().get().stream().findFirst().map(PositionFinder::voice);
        Optional<VerbGroup> group = line.clauses().group(draft.trigger());
        return group.flatMap(found -> Attribution.around(line, attributions, found))
                .flatMap(attribution -> attribution.speakers().stream().findFirst())
                .map(PositionFinder::voice);
    }

    private static Actor voice(Meant meant) {
        return meant.party().voice().orElse(meant.party().actor());
    }

    private static Position position(SourceText text, Targets targets, Line line, Sentence sentence, Draft draft,
            Meant holder, Optional<Actor> speaker) {
        Party party = holder.party();
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        tags.addAll(draft.tags());
        if (draft.holders().size() > 1) tags.add(Tag.JOINT);
        if (conditional(line, draft)) tags.add(Tag.COND);
        Span topic = line.words().span(draft.topic().from(), draft.topic().to());
        Optional<Actor> voice = party.voice()
                .or(() -> speaker)
                .filter(actor -> draft.holders().stream().noneMatch(other -> other.party().actor().equals(actor)));
        Optional<Target> target = targets.of(draft);
        Traits traits = Traits.of(draft.frame(), party.actor(), text.slice(holder.span()), target);
        return new Position(party.actor(), party.alternates(), holder.span(), party.state(), voice, draft.stance(),
                topic, target, targets.towards(draft, tags), sentence.span(), line.isQuoted(draft.trigger()), tags,
                draft.frame(), Confidence.standard().of(traits));
    }

    private static boolean conditional(Line line, Draft draft) {
        if (draft.stance() != Stance.THREATENS && draft.stance() != Stance.COMMITS_TO
                && draft.stance() != Stance.REJECTS)
            return false;
        for (int i = 0; i < line.words().size(); i++) {
            String lower = line.words().lower(i);
            if (CONDITIONS.contains(lower) || (lower.equals("until") && line.clauses().opensPhrase(i + 1)))
                return true;
        }
        return false;
    }
}
