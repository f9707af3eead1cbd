package org.ontherecord.reading.entity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ontherecord.reading.syntax.Words;

/** Finds whom an office alone means: the person named before whom the article gives that title, or an alias of it. */
final class Incumbents {
    /** Offices that an article leaves out where it names a leader whom all know. */
    private static final Set<String> LEADING = Set.of("president", "prime minister", "premier");

    private final Scene scene;
    private final Cast cast;

    Incumbents(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    /** The last one with the title; of a lesser office, failing that, the last person without any. */
    Optional<Reference> last(Description description) {
        String title = description.title();
        Optional<Reference> called = last(description, titles -> titles.allow(title));
        return called.or(() -> untitled(description));
    }

    private Optional<Reference> untitled(Description description) {
        boolean lesser = description.role().role() == Role.OFFICER;
        if (!lesser && !LEADING.contains(description.title())) return Optional.empty();
        return scene.lastBefore(description.sentence(), description.from(), reference -> near(description, reference)
                && titlesOf(reference).filter(Titles::isEmpty).isPresent()
                && (lesser ? scene.shows(reference.actor()) : Offices.isLeader(reference.actor().name())));
    }

    private Optional<Reference> last(Description description, Predicate<Titles> fitting) {
        return scene.lastBefore(description.sentence(), description.from(), reference -> near(description, reference)
                && titlesOf(reference).filter(fitting).isPresent());
    }

    private boolean near(Description description, Reference reference) {
        return reference.isPerson()
                && !scene.apart(description.sentence(), description.from(), reference.sentence());
    }

    private Optional<Titles> titlesOf(Reference reference) {
        return member(reference).filter(member -> !member.isFormer()).map(Cast.Member::titles);
    }

    /** Of one who is named, who lends his voice or speaks himself, what the article says of him. */
    Optional<Cast.Member> member(Reference reference) {
        Party party = reference.parties().get(0);
        return cast.named(party.voice().orElse(party.actor()).name());
    }

    /** "the Archbishop of York": nobody else, whether or not his name is told. */
    static Optional<Actor> titular(Description description) {
        Words words = description.words();
        int head = description.role().to();
        boolean titled = words.get(head - 1).capitalised() && words.lower(head).equals("of")
                && !NameUses.opens(words, description.role().from());
        if (!titled) return Optional.empty();
        return description.scene()
                .in(description.sentence())
                .stream()
                .filter(place -> place.from() == head + 1 && place.to() == head + 2 && !place.isPerson())
                .filter(place -> ActorCatalog.standard().find(place.actor().name()).isEmpty())
                .findFirst()
                .map(place -> new Actor(words.text(description.role().from(), place.to()), ActorKind.PERSON));
    }
}
