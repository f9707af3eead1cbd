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
            Entry country = new Entry(new Actor(row.get(2), ActorKind.COUNTRY));
            country.add(Form.NAME, row.get(2));
            country.add(Form.ALIAS, row.get(3));
            country.add(Form.DEMONYM, row.get(4));
            country.add(Form.SEAT, row.get(5));
        }
        for (List<String> row : WordFile.rows(ActorCatalog.class, "organisations.tsv")) {
            Entry organisation = new Entry(new Actor(row.get(0), ActorKind.ORGANISATION));
            // a name may hold a comma itself
            organisation.put(Form.NAME, row.get(0), false);
            organisation.add(Form.ALIAS, row.get(1));
            organisation.add(Form.ALIAS, row.get(2));
            organisation.add(Form.DEMONYM, row.get(4));
        }
        byKey.forEach((key, names) -> {
            names.sort(Comparator.comparing(CatalogName::form));
            String[] pieces = key.split(" ", -1);
            longestByFirstPiece.merge(pieces[0], pieces.length, Math::max);
            sorted.put(key, names);
        });
    }

    /** The one catalog there is. */
    public static ActorCatalog standard() {
        return STANDARD;
    }

    /** An actor while its names are entered. */
    private final class Entry {
        private final Actor actor;
        private final List<String> written;

        private Entry(Actor actor) {
            this.actor = actor;
            this.written = writtenByActor.computeIfAbsent(actor.id(), _ -> new ArrayList<>());
        }

        private void add(Form form, String names) {
            for (String name : names.isEmpty() ? new String[0] : names.split(",", -1)) {
                boolean guarded = name.endsWith("*");
                put(form, guarded ? name.substring(0, name.length() - 1) : name, guarded);
            }
        }

        private void put(Form form, String name, boolean guarded) {
            written.add(name);
            List<CatalogName> same = byKey.computeIfAbsent(NameKey.of(name), _ -> new ArrayList<>());
            for (CatalogName other : same)
                if (other.actor().equals(actor)) return;
            same.add(new CatalogName(actor, form, name, guarded));
        }
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
