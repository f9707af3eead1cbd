package org.ontherecord.reading.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Understands descriptions of persons by office: "the Georgian president", "a spokesman for the ministry". */
final class OfficeHolders {
    private static final Set<String> MEMBERS = Set.of("mp", "mep", "msp", "senator", "congressman", "councillor",
            "lawmaker", "backbencher", "peer");

    private final Scene scene;
    private final Cast cast;
    private final Incumbents incumbents;

    OfficeHolders(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
        this.incumbents = new Incumbents(scene, cast);
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

    /** "the ministry spokesman", not "the police spokesman", "the singer's spokesman", "local government spokesman". */
    private static boolean speaksForState(Description description) {
        int head = description.role().from();
        boolean another = description.words().is(head - 1, WordClass.POSSESSIVE)
                || description.words().lower(head - 2).equals("local");
        if (another) return false;
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
        Optional<Party> told = inBody(description);
        if (told.filter(party -> !isAnybody(description, party)).isPresent()) return told.stream().toList();
        if (!Set.of("the", "this").contains(description.first())) return List.of();
        if (isFormer(description)) return cast.former().map(member -> List.of(member.party())).orElse(List.of());
        return incumbents.last(description).map(Reference::parties).orElse(List.of());
    }

    /** "a Tory MP" is not his party. */
    private static boolean isAnybody(Description description, Party party) {
        return Set.of("a", "an").contains(description.first()) && party.actor().kind() == ActorKind.ORGANISATION
                && MEMBERS.contains(description.head());
    }

    /** The incumbent in the body that the phrase names, else that body; of a high office the one incumbent there is. */
    private Optional<Party> inBody(Description description) {
        Role role = description.role().role();
        Optional<Actor> body = body(description);
        if (role == Role.OFFICER && body.isEmpty()) return Optional.empty();
        return cast.inOffice(role, description.title(), body)
                .map(Cast.Member::party)
                .or(() -> Incumbents.titular(description).or(() -> body).map(Party::of));
    }

    private Optional<Actor> body(Description description) {
        boolean possessed = Set.of("our", "its", "their").contains(description.first());
        return description.affiliation()
                .filter(actor -> actor.kind() != ActorKind.PERSON)
                .or(() -> possessed ? scene.state(description.sentence(), description.from()) : Optional.empty());
    }

    private static boolean isFormer(Description description) {
        Words words = description.words();
        for (int i = description.from(); i < description.role().from(); i++)
            if (words.lower(i).equals("former") || words.lower(i).startsWith("ex-")) return true;
        return false;
    }

    /** After "of York" in "Archbishop of York Ann Roe"; after the title itself when no single name follows so. */
    private int afterPlace(Description description) {
        int head = description.role().to();
        boolean placed = description.words().lower(head).equals("of") && scene.in(description.sentence())
                .stream()
                .anyMatch(place -> place.from() == head + 1 && place.to() == head + 2);
        return placed ? head + 2 : head;
    }

    /** The person named after a comma, or right after: "a spokesman, Scott McClellan,". */
    private Optional<Cast.Member> apposed(Description description) {
        int end = afterPlace(description);
        int at = description.words().lower(end).equals(",") ? end + 1 : end;
        return scene.in(description.sentence())
                .stream()
                .filter(reference -> reference.kind() == Reference.Kind.PERSON && reference.from() == at)
                .findFirst()
                .flatMap(incumbents::member);
    }
}
