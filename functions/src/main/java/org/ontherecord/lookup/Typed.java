package org.ontherecord.lookup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.Request;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.search.PositionSelection.TargetTerm;
import org.ontherecord.search.Words;

/**
 * What is being typed to choose from what there is: beginnings of words, in any order, whatever their case and accents.
 *
 * @param beginnings as pieces of an actor's id are written; stop words left out
 */
record Typed(Set<String> beginnings) {
    /** The shortest stem that a longer beginning is taken to be made of. */
    private static final int SHORTEST_STEM = 3;
    /** Actors of the catalog that one beginning may stand for. */
    private static final int MOST_ACTORS = 20;

    /**
     * The parameter {@code q}.
     *
     * @throws Refusal when there is none
     */
    static Typed of(Request request, String what) {
        String typed = request.query("q").orElseThrow(() -> Refusal.invalid("q", "is needed: the start of " + what));
        return new Typed(pieces(typed).filter(piece -> !Words.of(piece).isEmpty()).collect(Collectors.toSet()));
    }

    private static Stream<String> pieces(String words) {
        return Stream.of(Actor.idOf(words).split("-", -1)).filter(piece -> !piece.isEmpty());
    }

    /** Whether each beginning is that of a word of these; nothing typed begins nothing. */
    boolean begins(Stream<String> names) {
        List<String> pieces = names.flatMap(Typed::pieces).toList();
        return !beginnings.isEmpty()
                && beginnings.stream().allMatch(begun -> pieces.stream().anyMatch(piece -> piece.startsWith(begun)));
    }

    /** What a target must hold, one term of each set, for its words to begin so. */
    List<Set<TargetTerm>> terms() {
        return beginnings.stream().map(Typed::terms).toList();
    }

    /** A stem may be shorter than what was typed: "annexat" is on its way to a word with the stem "annex". */
    private static Set<TargetTerm> terms(String begun) {
        Stream<TargetTerm> stems = Stream
                .concat(Words.of(begun).stream(),
                        IntStream.range(SHORTEST_STEM, begun.length()).mapToObj(end -> begun.substring(0, end)))
                .map(TargetTerm.Stem::new);
        Stream<TargetTerm> actors = ActorCatalog.standard()
                .suggest(begun, MOST_ACTORS)
                .stream()
                .map(actor -> new TargetTerm.Names(actor.id()));
        return Stream.of(Stream.of(new TargetTerm.Begun(begun)), stems, actors)
                .flatMap(terms -> terms)
                .collect(Collectors.toSet());
    }
}
