package org.ontherecord.reading.position;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attitude that a position takes, in five families. */
public enum Stance {
    /** Takes a state, government, border or right to exist for what it claims to be. */
    RECOGNISES(Family.RECOGNITION, 1),
    /** Refuses to. */
    DOES_NOT_RECOGNISE(Family.RECOGNITION, -1),
    /** Any positive judgement or backing. */
    SUPPORTS(Family.APPROVAL, 1),
    /** Declines to comment, abstains, rules nothing out. */
    NEUTRAL(Family.APPROVAL, 0),
    /** Is against a policy, idea or plan in general. */
    OPPOSES(Family.APPROVAL, -1),
    /** Judges an act, person or thing to be bad. */
    CONDEMNS(Family.APPROVAL, -1),
    /** Worries, or warns of a danger not in one's own power. */
    CONCERNED(Family.APPROVAL, -1),
    /** Declines a concrete proposal, demand or finding, or refuses to act. */
    REJECTS(Family.APPROVAL, -1),
    /** Urges, demands, proposes. */
    CALLS_FOR(Family.DEMANDS, 1),
    /** Pledges, agrees, offers, will. */
    COMMITS_TO(Family.ACTS, 1),
    /** Announces a harmful act or consequence of one's own. */
    THREATENS(Family.ACTS),
    /** Says that a political actor did wrong. */
    ACCUSES(Family.CLAIMS),
    /** Says that an allegation about oneself is false. */
    DENIES(Family.CLAIMS);

    /** Groups of stances that answer one kind of question. */
    public enum Family {
        RECOGNITION, APPROVAL, DEMANDS, ACTS, CLAIMS;

        /** As written in queries and answers: {@code recognition}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, Stance> BY_LABEL = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(Stance::label, Function.identity()));

    private final Family family;
    private final OptionalInt polarity;

    Stance(Family family) {
        this.family = family;
        this.polarity = OptionalInt.empty();
    }

    Stance(Family family, int polarity) {
        this.family = family;
        this.polarity = OptionalInt.of(polarity);
    }

    public Family family() {
        return family;
    }

    /** +1 for the topic, 0, or −1 against it; empty for stances that are listed but never counted. */
    public OptionalInt polarity() {
        return polarity;
    }

    /** As written in queries and answers: {@code does-not-recognise}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Stance> ofLabel(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
