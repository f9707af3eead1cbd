package org.ontherecord.reading.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Understands descriptions of persons by office: "the Georgian president", "a spokesman for the ministry". */
final class OfficeHolders {
    private final Scene scene;
    private final Cast cast;

    OfficeHolders(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    List<Party> speaker(Description description) {
        if (description.isBare()) {
            Optional<Reference> earlier = scene.lastBefore(description.sentence(), description.from(),
                    this::isSpokesperson);
            if (earlier.isPresent()) return earlier.get().parties();
        }
        Optional<Actor> voice = apposed(description).map(Cast.Member::actor);
        boolean implied = (description.isDefinite() || description.from() == description.role().from())
                && speaksForState(description);
        Optional<Actor> whose = description.affiliation()
                .or(() -> implied ? scene.state(description.sentence(), description.from()) : Optional.empty());
        return whose.map(actor -> List.of(voice.map(name -> Party.of(actor).voicedBy(name)).orElse(Party.of(actor))))
                .orElse(List.of());
    }

    /** "the ministry spokesman", not "the police spokesman". */
    private static boolean speaksForState(Description description) {
        int head = description.role().from();
        if (head == description.from() || !description.words().is(head - 1, WordClass.NOUN)) return true;
        return Roles.endingAt(description.words(), head).filter(role -> role.role() == Role.BODY).isPresent();
    }

    private boolean isSpokesperson(Reference reference) {
        return scene.words(reference.sentence()).lower(reference.to() - 1).startsWith("spokes")
                || reference.parties().get(0).voice().isPresent();
    }

    List<Party> officer(Description description) {
        Optional<Cast.Member> named = apposed(description);
        if (named.isPresent()) return List.of(named.get().party());
        Role role = description.role().role();
        Optional<Actor> body = description.affiliation();
        boolean possessed = Set.of("our", "its", "their").contains(description.first());
        if (body.isEmpty() && possessed) body = scene.state(description.sentence(), description.from());
        if (role != Role.OFFICER || body.isPresent()) {
            Optional<Party> incumbent = cast.inOffice(role, body).map(Cast.Member::party);
            if (incumbent.isPresent()) return List.of(incumbent.get());
            if (body.isPresent()) return List.of(Party.of(body.get()));
        }
        if (!Set.of("the", "this").contains(description.first())) return List.of();
        if (isFormer(description)) return cast.former().map(member -> List.of(member.party())).orElse(List.of());
        if (role == Role.OFFICER) return lastPerson(description);
        return scene.state(description.sentence(), description.from())
                .map(state -> List.of(Party.of(state)))
                .orElse(List.of());
    }

    private List<Party> lastPerson(Description description) {
        return scene.lastBefore(description.sentence(), description.from(),
                reference -> (reference.isPerson() || reference.kind() == Reference.Kind.PERSON)
                        && !scene.apart(description.sentence(), description.from(), reference.sentence()))
                .map(Reference::parties)
                .orElse(List.of());
    }

    private static boolean isFormer(Description description) {
        Words words = description.words();
        for (int i = description.from(); i < description.role().from(); i++)
            if (words.lower(i).equals("former") || words.lower(i).startsWith("ex-")) return true;
        return false;
    }

    /** The person named after a comma, or right after: "a spokesman, Scott McClellan,". */
    private Optional<Cast.Member> apposed(Description description) {
        int end = description.role().to();
        int at = description.words().lower(end).equals(",") ? end + 1 : end;
        return scene.in(description.sentence())
                .stream()
                .filter(reference -> reference.kind() == Reference.Kind.PERSON && reference.from() == at)
                .findFirst()
                .flatMap(reference -> cast.named(voiceOrActor(reference).name()));
    }

    private static Actor voiceOrActor(Reference reference) {
        Party party = reference.parties().get(0);
        return party.voice().orElse(party.actor());
    }
}
