package org.ontherecord.article;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.reading.summary.Focus;
import org.ontherecord.reading.text.Span;

/**
 * Finds what in an article concerns a question: an actor by all its names and by what was read of it, anything else by its
 * words.
 */
final class Focusing {
    private Focusing() {}

    static Focus on(String question, ArchivedArticle archived) {
        Optional<Actor> known = ActorCatalog.standard().find(question);
        Predicate<Actor> asked = known.<Predicate<Actor>>map(actor -> actor::equals)
                .orElse(actor -> isNamed(actor, question));
        Set<Integer> said = holding(archived.reading(), spans(archived.reading(), asked).toList());
        return known.map(actor -> Focus.of(union(said, naming(archived, actor))))
                .orElseGet(() -> Focus.on(question, said));
    }

    /** A person may be asked for by part of the name. */
    private static boolean isNamed(Actor actor, String question) {
        List<String> pieces = List.of(Actor.idOf(question).split("-", -1));
        return List.of(actor.id().split("-", -1)).containsAll(pieces);
    }

    private static Stream<Span> spans(Reading reading, Predicate<Actor> asked) {
        return Stream.concat(
                reading.positions()
                        .stream()
                        .filter(position -> Stream.of(Stream.of(position.holder()), position.state().stream(),
                                position.speaker().stream(),
                                position.target().stream().flatMap(target -> target.actors().stream()))
                                .flatMap(actors -> actors)
                                .anyMatch(asked))
                        .map(position -> position.evidence()),
                reading.quotations()
                        .stream()
                        .filter(quotation -> quotation.speaker().filter(asked).isPresent())
                        .flatMap(quotation -> quotation.content().stream()));
    }

    /** The sentences that hold any part of these spans; a look-up for each, since an article may have thousands of both. */
    private static Set<Integer> holding(Reading reading, Collection<Span> spans) {
        NavigableMap<Integer, Integer> byStart = new TreeMap<>();
        for (int i = 0; i < reading.sentences().size(); i++)
            byStart.put(reading.sentences().get(i).span().start(), i);
        return spans.stream()
                .flatMap(span -> byStart
                        .subMap(byStart.floorKey(span.start()), true, Math.max(span.start(), span.end() - 1), true)
                        .values()
                        .stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Sentences with one of the actor's names as it is written: "US" is no "us". */
    private static Set<Integer> naming(ArchivedArticle archived, Actor actor) {
        Pattern names = Pattern.compile(ActorCatalog.standard()
                .names(actor)
                .stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
        List<Span> sentences = archived.reading().sentences().stream().map(sentence -> sentence.span()).toList();
        return IntStream.range(0, sentences.size())
                .filter(i -> names.matcher(archived.text().slice(sentences.get(i))).find())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Integer> union(Set<Integer> some, Set<Integer> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
