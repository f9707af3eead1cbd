package org.ontherecord.lookup;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.search.Words;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Target;

/**
 * Sorts an actor's statements by target and judges each by itself: never across targets.
 *
 * @param actor whose
 * @param names every name of an actor
 */
record Standings(Actor actor, Function<Actor, List<String>> names) {
    /** Standings given at most; the rest stands in the list of positions. */
    private static final int MOST = 50;

    /**
     * One standing for each target; those that the topic names first, then those with the most statements.
     */
    List<Standing> of(List<Statement> statements, Optional<Topic> topic) {
        Map<String, List<Statement>> byTarget = statements.stream()
                .filter(statement -> statement.archived().counts() && isOwn(statement.position())
                        && statement.position().target().isPresent())
                .collect(Collectors.groupingBy(statement -> key(target(statement), topic), LinkedHashMap::new,
                        Collectors.toList()));
        return byTarget.values()
                .stream()
                .map(group -> Standing.of(actor, match(group, topic), group))
                .sorted(Comparator.comparing((Standing standing) -> standing.match().orElse(Match.INVOLVES))
                        .thenComparing(Comparator.comparingInt(Standing::statements).reversed()))
                .limit(MOST)
                .toList();
    }

    /** Positions that the actor only voices for another are listed, but are not the actor's. */
    private boolean isOwn(Position position) {
        return position.holder().id().equals(actor.id())
                || position.state().map(state -> state.id().equals(actor.id())).orElse(false);
    }

    private static Target target(Statement statement) {
        return statement.position().target().orElseThrow();
    }

    /** What tells one target from another. Where the topic names entities, their recognition is one target. */
    private String key(Target target, Optional<Topic> topic) {
        List<Actor> named = topic.map(asked -> asked.named(target, names)).orElse(List.of());
        List<Actor> entities = target.isRecognition() && !named.isEmpty() ? named : target.actors();
        String ids = entities.stream().map(Actor::id).sorted().collect(Collectors.joining(" "));
        return target.isRecognition()
                ? Target.RECOGNITION + "|" + ids
                : String.join(" ", new TreeSet<>(Words.of(target.aspect()))) + "|" + ids;
    }

    private Optional<Match> match(List<Statement> group, Optional<Topic> topic) {
        return topic.flatMap(asked -> asked.match(target(group.getFirst()), names));
    }
}
