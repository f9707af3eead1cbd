package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.quotation.Quotation;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

/** Finds positions in a text by frames. Takes linear time; never throws, whatever the text. */
public final class PositionFinder {
    /** More than this are not looked for in one text. */
    public static final int MOST = 1_000;
    /** What is less likely right is not told at all. */
    private static final double DOUBTFUL = 0.55;
    /** In a text that is not much about public affairs more is asked. */
    private static final double DOUBTFUL_ELSEWHERE = 0.9;

    private final VerbFrames verbs = new VerbFrames(StanceLexicon.standard());
    private final NounFrames nouns = new NounFrames(StanceLexicon.standard());
    private final NamingFrames namings = new NamingFrames();
    private final SpeechFrames speech = new SpeechFrames();

    /**
     * The positions in text order that are likely right.
     *
     * @param mentions   who is meant in this very text, over these very sentences
     * @param quotations in text order
     */
    public List<Position> find(SourceText text, List<Sentence> sentences, Mentions mentions,
            List<Quotation> quotations) {
        return candidates(text, sentences, mentions, quotations).stream()
                .filter(PositionFinder::isLikely)
                .map(Candidate::position)
                .toList();
    }

    private static boolean isLikely(Candidate candidate) {
        double least = candidate.traits().areElsewhere() ? DOUBTFUL_ELSEWHERE : DOUBTFUL;
        return candidate.position().confidence() >= least;
    }

    /** All that frames find, doubtful or not, in text order. */
    public List<Candidate> candidates(SourceText text, List<Sentence> sentences, Mentions mentions,
            List<Quotation> quotations) {
        List<Candidate> found = new ArrayList<>();
        List<Position> earlier = new ArrayList<>();
        Optional<String> affairs = PublicAffairs
                .degree(IntStream.range(0, sentences.size()).mapToObj(mentions::words).toList());
        Observers observers = new Observers();
        QuotationsBySentence bySentence = new QuotationsBySentence(sentences, quotations);
        for (int s = 0; s < sentences.size() && found.size() < MOST; s++) {
            Words words = mentions.words(s);
            if (words.isEmpty()) continue;
            Line line = new Line(s, words, new ShallowClauses(words), mentions, bySentence.of(s), List.of());
            observers.learn(line);
            Line attributed = line.with(Attribution.in(line));
            Telling telling = new Telling(text, attributed, sentences.get(s), affairs, earlier);
            List<Candidate> here = in(attributed, telling, observers);
            found.addAll(here);
            here.forEach(candidate -> earlier.add(candidate.position()));
        }
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private List<Candidate> in(Line line, Telling telling, Observers observers) {
        List<Draft> drafts = drafts(line);
        List<Candidate> candidates = new ArrayList<>();
        for (Draft found : drafts) {
            if (isIdle(line, found, drafts, observers)) continue;
            Draft draft = Antecedents.settle(line, found);
            Optional<Actor> speaker = speaker(line, draft);
            for (Meant holder : draft.holders()) {
                if (observers.include(line, holder.party().actor(), draft.stance())) continue;
                Candidate candidate = telling.of(draft, holder, speaker);
                boolean pointing = draft.topic().to() - draft.topic().from() == 1
                        && line.words().is(draft.topic().from(), WordClass.PRONOUN);
                if (candidates.stream()
                        .noneMatch(other -> same(other.position(), candidate.position(), pointing)))
                    candidates.add(candidate);
            }
        }
        candidates.sort(Comparator.comparing(candidate -> candidate.position().topic()));
        return candidates;
    }

    private List<Draft> drafts(Line line) {
        List<Draft> drafts = new ArrayList<>(verbs.find(line));
        drafts.addAll(namings.find(line));
        drafts.addAll(nouns.find(line));
        for (Draft draft : speech.find(line, line.attributions())) {
            if (draft.stance() == Stance.ACCUSES) drafts.removeIf(other -> other.trigger() == draft.trigger());
            if (drafts.stream().noneMatch(other -> other.trigger() == draft.trigger())) drafts.add(draft);
        }
        return drafts;
    }

    /** Whether nobody holds it: it is what someone denies, a paper's, or turned against its own holder. */
    private static boolean isIdle(Line line, Draft draft, List<Draft> all, Observers observers) {
        return all.stream().anyMatch(other -> other.denies(draft)) || observers.readIn(draft.holders())
                || Charges.isOwn(line, draft);
    }

    /** Whether two frames found one position: "denounced the letter, calling it a mistake". */
    private static boolean same(Position one, Position other, boolean pointing) {
        return one.holder().equals(other.holder()) && one.stance() == other.stance()
                && (pointing || one.topic().overlaps(other.topic()));
    }

    private static Optional<Actor> speaker(Line line, Draft draft) {
        if (draft.speaker().isPresent()) return draft.speaker().get().stream().findFirst().map(PositionFinder::voice);
        Optional<VerbGroup> group = line.clauses().group(draft.trigger());
        return group.flatMap(found -> Attribution.around(line, line.attributions(), found))
                .flatMap(attribution -> attribution.speakers().stream().findFirst())
                .map(PositionFinder::voice);
    }

    private static Actor voice(Meant meant) {
        return meant.party().voice().orElse(meant.party().actor());
    }
}
