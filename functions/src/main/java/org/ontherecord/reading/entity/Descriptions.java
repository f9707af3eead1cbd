package org.ontherecord.reading.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Understands noun phrases that describe someone: "Kazakhstan's Foreign Ministry", "the group", "both governments". */
final class Descriptions {
    private static final Set<String> NOT_IDENTIFIED = Set.of("some", "any", "no", "another", "many", "several", "every",
            "each", "other", "few", "more", "most", "such");

    private final Scene scene;
    private final OfficeHolders officeHolders;

    Descriptions(Scene scene, Cast cast) {
        this.scene = scene;
        this.officeHolders = new OfficeHolders(scene, cast);
    }

    /** Reads the description whose head noun is this role; empty when it means nobody that can be told. */
    Optional<Reference> read(int sentence, Roles.Found role) {
        Words words = scene.words(sentence);
        int from = NounPhrase.start(words, role.from());
        List<Party> parties = parties(new Description(scene, sentence, from, role));
        if (parties.isEmpty()) return Optional.empty();
        return Optional.of(new Reference(sentence, from, role.to(), words.span(from, role.to()),
                Reference.Kind.DESCRIPTION, parties));
    }

    private List<Party> parties(Description description) {
        Role role = description.role().role();
        if (NOT_IDENTIFIED.contains(description.first()) && role != Role.STATE) return List.of();
        return switch (role) {
            case BODY -> body(description);
            case ORGAN -> organ(description);
            case SPEAKER -> officeHolders.speaker(description);
            case HEAD, PREMIER, FOREIGN, OFFICER -> officeHolders.officer(description);
            case GROUP -> DescribedGroups.group(description);
            case ORGANISATION -> DescribedGroups.organisation(description);
            case STATE -> DescribedStates.of(description);
            case COURTESY -> List.of();
        };
    }

    private List<Party> body(Description description) {
        Optional<Actor> own = description.affiliation();
        if (own.isPresent()) return List.of(Party.of(own.get()));
        return implied(description).map(state -> List.of(Party.of(state))).orElse(List.of());
    }

    /** "the government", "officials", "its ministry": the state that is being spoken of. */
    private Optional<Actor> implied(Description description) {
        Words words = description.words();
        boolean bare = description.from() == description.role().from();
        if (!bare && !description.isDefinite() && !words.get(description.from()).capitalised()
                && !words.is(description.from(), WordClass.NAME))
            return Optional.empty();
        Optional<Reference> same = description.isBare() && !description.isPossessed()
                ? description.sameHead(Reference.Kind.DESCRIPTION)
                : Optional.empty();
        return same.map(Reference::actor).or(() -> scene.state(description.sentence(), description.from()));
    }

    /** A court or the police of a state have a will of their own; without a state they are one named before, or nobody. */
    private List<Party> organ(Description description) {
        Optional<Actor> state = description.affiliation();
        if (state.isEmpty()) {
            return description.sameHead(Reference.Kind.NAME, Reference.Kind.DESCRIPTION)
                    .map(Reference::parties)
                    .orElse(List.of());
        }
        if (state.get().kind() != ActorKind.COUNTRY) return List.of(Party.of(state.get()));
        Actor organ = new Actor(description.plainName(description.role().to()), ActorKind.ORGANISATION);
        return List.of(new Party(organ, List.of(state.get()), Optional.empty(), Optional.empty()));
    }
}
