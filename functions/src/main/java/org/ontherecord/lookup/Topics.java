package org.ontherecord.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ontherecord.article.ActorView;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.IndexedPosition;

/** What positions are about, to choose from. */
final class Topics {
    /** A longer target is asked for by its aspect. */
    private static final int LONGEST = 200;
    private static final Comparator<TopicView> MOST_STATEMENTS_FIRST = Comparator
            .comparingInt(TopicView::statements)
            .reversed()
            .thenComparing(TopicView::topic);

    private Topics() {}

    /** One that can be chosen. */
    record Choice(String topic, String aspect, List<Actor> actors) {
        private static Choice recognition(Actor actor) {
            return new Choice(actor.name(), Target.RECOGNITION, List.of(actor));
        }

        private static Choice of(Target target) {
            return new Choice(target.text().length() > LONGEST ? target.aspect() : target.text(), target.aspect(),
                    target.actors());
        }

        private TopicView view(List<IndexedPosition> positions) {
            return new TopicView(topic, aspect, actors.stream().map(ActorView::of).toList(),
                    count(positions.stream().map(IndexedPosition::statement)),
                    count(positions.stream().map(position -> position.holder().id())));
        }

        private static int count(Stream<String> ids) {
            return (int) ids.distinct().count();
        }
    }

    /**
     * The choices that positions give, those with most statements first. Whether an entity is recognised is a choice of its
     * own for each entity.
     *
     * @param positions newest first: the newest one's words are given
     */
    static List<TopicView> of(List<IndexedPosition> positions, Predicate<Choice> chosen) {
        Targets targets = Targets.ofAnyTopic();
        Map<String, Choice> choices = new LinkedHashMap<>();
        Map<String, List<IndexedPosition>> about = new LinkedHashMap<>();
        for (IndexedPosition position : positions) {
            position.target().ifPresent(target -> choices(target, targets).forEach((key, choice) -> {
                choices.putIfAbsent(key, choice);
                about.computeIfAbsent(key, _ -> new ArrayList<>()).add(position);
            }));
        }
        return about.entrySet()
                .stream()
                .filter(entry -> chosen.test(choices.get(entry.getKey())))
                .map(entry -> choices.get(entry.getKey()).view(entry.getValue()))
                .sorted(MOST_STATEMENTS_FIRST)
                .toList();
    }

    private static Map<String, Choice> choices(Target target, Targets targets) {
        if (!target.isRecognition() || target.actors().isEmpty()) {
            return Map.of(targets.see(target).key(), Choice.of(target));
        }
        Map<String, Choice> each = new LinkedHashMap<>();
        target.actors().forEach(actor -> each.put(Target.RECOGNITION + "|" + actor.id(), Choice.recognition(actor)));
        return each;
    }
}
