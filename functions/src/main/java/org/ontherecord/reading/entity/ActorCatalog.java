package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ontherecord.reading.entity.CatalogName.Form;
import org.ontherecord.reading.text.WordFile;

/** States, territories and organisations with every name they go by. Loaded once, immutable. */
public final class ActorCatalog {
    private static final ActorCatalog STANDARD = new ActorCatalog();

    private final Map<String, List<CatalogName>> byKey = new HashMap<>();
    private final Map<String, Integer> longestByFirstPiece = new HashMap<>();
    private final Map<String, List<String>> writtenByActor = new HashMap<>();
    private final TreeMap<String, List<CatalogName>> sorted = new TreeMap<>();

    private ActorCatalog() {
        for (List<String> row : WordFile.rows(ActorCatalog.class, "countries.tsv")) {
            Actor actor = new Actor(row.get(2), ActorKind.COUNTRY);
            add(actor, Form.NAME, row.get(2));
            add(actor, Form.ALIAS, row.get(3));
            add(actor, Form.DEMONYM, row.get(4));
            add(actor, Form.SEAT, row.get(5));
        }
        for (List<String> row : WordFile.rows(ActorCatalog.class, "organisations.tsv")) {
            Actor actor = new Actor(row.get(0), ActorKind.ORGANISATION);
            // a name may hold a comma itself
            put(new CatalogName(actor, Form.NAME, row.get(0), false));
            add(actor, Form.ALIAS, row.get(1));
            add(actor, Form.ALIAS, row.get(2));
            add(actor, Form.DEMONYM, row.get(4));
        }
        byKey.forEach((key, names) -> {
            names.sort(Comparator.comparing(CatalogName::form));
            longestByFirstPiece.merge(key.split(" ", 2)[0], (int) key.chars().filter(c -> c == ' ').count() + 1,
                    Math::max);
            sorted.put(key, names);
        });
    }

    /** The one catalog there is. */
    public static ActorCatalog standard() {
        return STANDARD;
    }

    private void add(Actor actor, Form form, String names) {
        for (String name : names.isEmpty() ? new String[0] : names.split(",", -1)) {
            boolean guarded = name.endsWith("*");
            put(new CatalogName(actor, form, guarded ? name.substring(0, name.length() - 1) : name, guarded));
        }
    }

    private void put(CatalogName name) {
        writtenByActor.computeIfAbsent(name.actor().id(), id -> new ArrayList<>()).add(name.written());
        List<CatalogName> same = byKey.computeIfAbsent(NameKey.of(name.written()), key -> new ArrayList<>());
        if (same.stream().noneMatch(other -> other.actor().equals(name.actor()))) same.add(name);
    }

    /**
     * The actor that goes by a name, alias, abbreviation, demonym or seat of government; spelling of "U.S.", apostrophes,
     * articles and case don't matter. Empty when nobody does, or several do.
     */
    public Optional<Actor> find(String nameOrAlias) {
        List<CatalogName> names = byKey.getOrDefault(NameKey.of(nameOrAlias), List.of());
        return only(names.stream().filter(name -> name.form() == Form.NAME).toList())
                .or(() -> only(names.stream().filter(name -> !name.guarded()).toList()))
                .or(() -> only(names))
                .map(CatalogName::actor);
    }

    /**
     * Actors with a name that begins like this, for completing what is being typed: canonical names before other names,
     * then by name.
     *
     * @param limit most to return, 0 or more
     */
    public List<Actor> suggest(String prefix, int limit) {
        String from = NameKey.of(prefix);
        if (from.isEmpty()) return List.of();
        Stream<CatalogName> begun = sorted.tailMap(from)
                .entrySet()
                .stream()
                .takeWhile(entry -> entry.getKey().startsWith(from))
                .flatMap(entry -> entry.getValue().stream());
        return begun.sorted(Comparator.comparing((CatalogName name) -> name.form() != Form.NAME)
                .thenComparing(name -> name.actor().name())).map(CatalogName::actor).distinct().limit(limit).toList();
    }

    /** Everyone in it. */
    public Stream<Actor> actors() {
        return sorted.values().stream().flatMap(List::stream).map(CatalogName::actor).distinct();
    }

    /** Every name that an actor goes by; its own alone when the catalog doesn't know it. */
    public List<String> names(Actor actor) {
        return writtenByActor.getOrDefault(actor.id(), List.of(actor.name()));
    }

    /** The names that have exactly this key. */
    List<CatalogName> named(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** How many pieces the longest name has that begins with this piece; 0 when none does. */
    int longest(String firstPiece) {
        return longestByFirstPiece.getOrDefault(firstPiece, 0);
    }

    static <T> Optional<T> only(List<T> items) {
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }
}
