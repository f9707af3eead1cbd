package org.ontherecord.ingest.extraction;

import java.util.HashSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How near the elements of a page stand to its article's heading. */
final class Vicinity {
    /** Author and date follow the heading more often than they go before it. */
    private static final int BEFORE = 3;
    private final Map<Element, Integer> places = new HashMap<>();
    private final Set<Element> around = new HashSet<>();
    private final int place;

    Vicinity(Page page, Optional<String> title) {
        page.document().stream().forEach(element -> places.put(element, places.size()));
        Element heading = heading(page.document(), ShortText.key(title.orElse(""))).orElse(page.body());
        place = places.get(heading);
        for (Element at = heading; at != null; at = at.parent())
            around.add(at);
    }

    private static Optional<Element> heading(Document page, String title) {
        return page.select("h1, h2, h3")
                .stream()
                .filter(heading -> !title.isEmpty() && ShortText.key(ShortText.of(heading)).contains(title))
                .findFirst()
                .or(() -> Optional.ofNullable(page.selectFirst("h1")));
    }

    /** How many elements stand between one and the heading; three times as many if it goes before. */
    int distance(Element element) {
        int after = places.get(element) - place;
        return after >= 0 ? after : -BEFORE * after;
    }

    Stream<Element> nearestFirst(Stream<Element> elements) {
        return elements.sorted(Comparator.comparingInt(this::distance));
    }

    /** Tells whether an element stands in one of some sort that the heading doesn't stand in; looks at each once. */
    Predicate<Element> apart(Predicate<Element> sort) {
        Map<Element, Boolean> known = new HashMap<>();
        return element -> isApart(element, sort, known);
    }

    private boolean isApart(Element element, Predicate<Element> sort, Map<Element, Boolean> known) {
        if (element == null || around.contains(element)) return false;
        Boolean before = known.get(element);
        boolean apart = before != null ? before : sort.test(element) || isApart(element.parent(), sort, known);
        known.put(element, apart);
        return apart;
    }
}
