package org.ontherecord.lookup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.article.ActorView;
import org.ontherecord.http.Page;
import org.ontherecord.http.Request;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.search.ArticleIndex;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.PositionSelection;

/** Completes what is being typed. */
record Suggestions(ArticleIndex index) {
    /** Positions looked at for names that the catalog doesn't know, the newest. */
    private static final int MOST_NAMED = 2_000;
    private static final Set<String> PARAMETERS = Set.of("q", "limit");

    /** Topics with the beginnings typed, those with most statements first. */
    Page<TopicView> topics(Request request) {
        request.allowOnly(PARAMETERS);
        Typed typed = Typed.of(request, "a topic");
        List<IndexedPosition> found = typed.beginnings().isEmpty()
                ? List.of()
                : index.positions(PositionSelection.onTopic(typed.terms()), Search.MOST);
        return first(Topics.of(found, choice -> typed.begins(words(choice))), request);
    }

    private Stream<String> words(Topics.Choice choice) {
        return Stream.concat(Stream.of(choice.topic(), choice.aspect()),
                choice.actors().stream().flatMap(actor -> ActorCatalog.standard().names(actor).stream()));
    }

    /** Actors with such a name: the catalog's first, then others that positions are filed under, the most frequent first. */
    Page<ActorView> actors(Request request) {
        request.allowOnly(PARAMETERS);
        Typed typed = Typed.of(request, "a name");
        List<Actor> known = ActorCatalog.standard().suggest(request.query("q").orElseThrow(), Page.MOST);
        return first(Stream.concat(known.stream(), indexed(typed)).distinct().map(ActorView::of).toList(), request);
    }

    private Stream<Actor> indexed(Typed typed) {
        if (typed.beginnings().isEmpty()) return Stream.empty();
        return index.positions(PositionSelection.ofNamed(typed.beginnings()), MOST_NAMED)
                .stream()
                .flatMap(position -> position.filedUnder().stream())
                .filter(actor -> typed.begins(Stream.of(actor.id())))
                .collect(Collectors.groupingBy(actor -> actor, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Actor, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey);
    }

    private static <T> Page<T> first(List<T> all, Request request) {
        int limit = request.number("limit", 1, Page.MOST, Page.LIMIT);
        return new Page<>(all.stream().limit(limit).toList(), false, Optional.empty());
    }
}
