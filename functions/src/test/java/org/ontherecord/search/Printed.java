package org.ontherecord.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.http.Digest;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Target;

/** An article made by hand, for tests of an index: {@code Printed.as("a").titled("…").says("…").article()}. */
public final class Printed {
    public static final Actor KAZAKHSTAN = new Actor("Kazakhstan", ActorKind.COUNTRY);
    public static final Actor TOKAYEV = new Actor("Kassym-Jomart Tokayev", ActorKind.PERSON);
    public static final Actor RUSSIA = new Actor("Russia", ActorKind.COUNTRY);
    public static final Actor UNION = new Actor("European Union", ActorKind.ORGANISATION);
    public static final Actor DONETSK = new Actor("Donetsk People's Republic", ActorKind.COUNTRY);

    private final ArticleId id;
    private final List<String> sources = new ArrayList<>();
    private final Set<Actor> speakers = new LinkedHashSet<>();
    private final Set<Actor> others = new LinkedHashSet<>();
    private final List<IndexedPosition> positions = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private String text = "";
    private Optional<PublicationDate> published = Optional.empty();
    private Instant at = Instant.parse("2026-01-01T00:00:00Z");

    private Printed(ArticleId id) {
        this.id = id;
    }

    /** An article whose id is made of a short name; ids are in the order of the names. */
    public static Printed as(String name) {
        return new Printed(id(name));
    }

    public static ArticleId id(String name) {
        StringBuilder id = new StringBuilder(name);
        for (byte b : Digest.sha256Bytes(name.getBytes(StandardCharsets.UTF_8)))
            id.append((char) ('a' + (b & 15)));
        return new ArticleId(id.substring(0, 24));
    }

    public Printed titled(String words) {
        title = Optional.of(words);
        return this;
    }

    public Printed says(String words) {
        text = words;
        return this;
    }

    public Printed by(String... names) {
        sources.addAll(List.of(names));
        return this;
    }

    public Printed on(String date) {
        published = Optional.of(PublicationDate.parse("date", date));
        at = published.orElseThrow().at();
        return this;
    }

    public Printed archived(String instant) {
        at = Instant.parse(instant);
        return this;
    }

    public Printed quoting(Actor speaker) {
        speakers.add(speaker);
        return this;
    }

    /** Adds a holder's position, after its dates and sources are told. */
    public Printed holding(Actor holder, Stance stance, Target target) {
        return holding(holder, Optional.empty(), Optional.empty(), stance, Optional.of(target));
    }

    public Printed holding(Actor holder, Optional<Actor> state, Optional<Actor> speaker, Stance stance,
            Optional<Target> target) {
        String hash = Digest.sha256(holder + " " + stance + " " + target + positions.size());
        OptionalInt towards = target.isPresent() ? stance.polarity() : OptionalInt.empty();
        IndexedPosition position = new IndexedPosition(id + "-" + hash.substring(0, 12), id, holder, state, speaker,
                stance, towards, towards.isPresent() && positions.size() % 2 == 0,
                stance == Stance.NEUTRAL, published, at, hash.substring(12, 44), target, sources);
        positions.add(position);
        speakers.addAll(position.filedUnder());
        target.ifPresent(about -> others.addAll(about.actors()));
        return this;
    }

    public IndexedArticle article() {
        Set<Actor> actors = new LinkedHashSet<>(speakers);
        actors.addAll(others);
        return new IndexedArticle(id, title, text, sources, at, List.copyOf(actors), List.copyOf(speakers), positions);
    }
}
