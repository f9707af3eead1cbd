package org.ontherecord.reading.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Understands noun phrases that describe someone: "Kazakhstan's Foreign Ministry", "the group", "both governments". */
final class Descriptions {
    private static final Set<String> OF = Set.of("of", "for", "in", "from", "at");
    private static final Set<String> NOT_IDENTIFIED = Set.of("some", "any", "no", "another", "many", "several", "every",
            "each", "other", "few", "more", "most", "such");
    private static final int REACH = 8;

    private final Scene scene;
    private final Cast cast;

    Descriptions(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    /** Reads the description whose head noun is this role; empty when it means nobody that can be told. */
    Optional<Reference> read(int sentence, Roles.Found role) {
        Words words = scene.words(sentence);
        int from = NounPhrase.start(words, role.from());
        List<Party> parties = parties(sentence, from, role);
        if (parties.isEmpty()) return Optional.empty();
        return Optional.of(new Reference(sentence, from, role.to(), words.span(from, role.to()),
                Reference.Kind.DESCRIPTION, parties));
    }

    private List<Party> parties(int sentence, int from, Roles.Found found) {
        Words words = scene.words(sentence);
        String first = words.lower(from);
        if (NOT_IDENTIFIED.contains(first) && found.role() != Role.STATE) return List.of();
        return switch (found.role()) {
            case BODY -> body(sentence, from, found);
            case ORGAN -> organ(sentence, from, found);
            case SPEAKER -> speaker(sentence, from, found);
            case HEAD, FOREIGN, OFFICER -> officer(sentence, from, found);
            case GROUP -> group(sentence, from, found);
            case ORGANISATION -> organisation(sentence, from, found);
            case STATE -> state(sentence, from, found);
            case COURTESY -> List.of();
        };
    }

    private List<Party> body(int sentence, int from, Roles.Found found) {
        return affiliation(sentence, from, found).or(() -> implied(sentence, from, found.from()))
                .map(Party::of)
                .map(List::of)
                .orElse(List.of());
    }

    private List<Party> organ(int sentence, int from, Roles.Found found) {
        Words words = scene.words(sentence);
        Optional<Actor> state = affiliation(sentence, from, found);
        if (state.isEmpty()) {
            return scene.lastBefore(sentence, from, reference -> reference.kind() != Reference.Kind.PERSON
                    && words.lower(found.to() - 1).equals(lastWord(reference.actor().name())))
                    .map(Reference::parties)
                    .orElse(List.of());
        }
        if (state.get().kind() != ActorKind.COUNTRY) return List.of(Party.of(state.get()));
        Actor organ = new Actor(plainName(words, from, found.to()), ActorKind.ORGANISATION);
        return List.of(new Party(organ, List.of(state.get()), Optional.empty(), Optional.empty()));
    }

    private List<Party> speaker(int sentence, int from, Roles.Found found) {
        Words words = scene.words(sentence);
        if (definite(words, from) && from + 1 == found.from()) {
            Optional<Reference> earlier = scene.lastBefore(sentence, from, this::isSpokesperson);
            if (earlier.isPresent()) return earlier.get().parties();
        }
        Optional<Actor> voice = apposed(sentence, found.to()).map(Cast.Member::actor);
        Optional<Actor> whose = affiliation(sentence, from, found)
                .or(() -> definite(words, from) || from == found.from()
                        ? scene.state(sentence, from)
                        : Optional.empty());
        return whose.map(actor -> List.of(voice.map(name -> Party.of(actor).voicedBy(name)).orElse(Party.of(actor))))
                .orElse(List.of());
    }

    private boolean isSpokesperson(Reference reference) {
        return scene.words(reference.sentence()).lower(reference.to() - 1).startsWith("spokes")
                || reference.parties().get(0).voice().isPresent();
    }

    private List<Party> officer(int sentence, int from, Roles.Found found) {
        Words words = scene.words(sentence);
        Optional<Cast.Member> named = apposed(sentence, found.to());
        if (named.isPresent()) return List.of(named.get().party());
        Optional<Actor> body = affiliation(sentence, from, found);
        boolean possessed = Set.of("our", "its", "their").contains(words.lower(from));
        if (body.isEmpty() && possessed) body = scene.state(sentence, from);
        if (found.role() != Role.OFFICER || body.isPresent()) {
            Optional<Actor> place = body;
            Optional<Party> incumbent = cast.inOffice(found.role(), body).map(Cast.Member::party);
            if (incumbent.isPresent()) return List.of(incumbent.get());
            if (place.isPresent()) return List.of(Party.of(place.get()));
        }
        if (!words.lower(from).equals("the") && !words.lower(from).equals("this")) return List.of();
        if (former(words, from, found.from()))
            return cast.former().map(member -> List.of(member.party())).orElse(List.of());
        Optional<Reference> person = scene.lastBefore(sentence, from, Reference::isPerson);
        if (found.role() == Role.OFFICER) {
            return scene.lastBefore(sentence, from,
                    reference -> (reference.isPerson() || reference.kind() == Reference.Kind.PERSON)
                            && !scene.apart(sentence, from, reference.sentence()))
                    .map(Reference::parties)
                    .orElse(List.of());
        }
        return person.map(Reference::parties)
                .or(() -> scene.state(sentence, from).map(state -> List.of(Party.of(state))))
                .orElse(List.of());
    }

    private static boolean numbered(Words words, int from, int to) {
        for (int i = from; i < to; i++)
            if (words.is(i, WordClass.NUMBER)) return true;
        return false;
    }

    private static boolean former(Words words, int from, int to) {
        for (int i = from; i < to; i++)
            if (words.lower(i).equals("former") || words.lower(i).startsWith("ex-")) return true;
        return false;
    }

    private List<Party> group(int sentence, int from, Roles.Found found) {
        Words words = scene.words(sentence);
        String head = words.lower(found.to() - 1);
        if (head.equals("people") && !numbered(words, from, found.from())) return List.of();
        if (definite(words, from) && from + 1 == found.from()) {
            Optional<Reference> named = scene.lastBefore(sentence, from,
                    reference -> reference.actor().kind() == ActorKind.GROUP
                            && lastWord(reference.actor().name()).equals(head));
            if (named.isPresent()) return named.get().parties();
        }
        String name = plainName(words, from, found.to());
        if (OF.contains(words.lower(found.to()))
                && scene.in(sentence).stream().anyMatch(r -> r.from() >= found.to() && r.from() <= found.to() + 2)) {
            int end = scene.in(sentence)
                    .stream()
                    .filter(r -> r.from() >= found.to() && r.from() <= found.to() + 2)
                    .findFirst()
                    .orElseThrow()
                    .to();
            name = plainName(words, from, end);
        }
        return List.of(Party.of(new Actor(name, ActorKind.GROUP)));
    }

    private List<Party> organisation(int sentence, int from, Roles.Found found) {
        Words words = scene.words(sentence);
        Optional<Reference> inside = scene.in(sentence)
                .stream()
                .filter(reference -> reference.from() >= from && reference.to() <= found.to())
                .filter(reference -> reference.actor().kind() == ActorKind.ORGANISATION)
                .findFirst();
        if (inside.isPresent()) return inside.get().parties();
        if (!definite(words, from)) return List.of();
        String head = words.lower(found.to() - 1);
        Optional<Reference> named = scene.lastBefore(sentence, from,
                reference -> reference.actor().kind() == ActorKind.ORGANISATION
                        && lastWord(reference.actor().name()).equals(head));
        return named.or(() -> scene.before(sentence, from,
                reference -> reference.actor().kind() == ActorKind.ORGANISATION && sure(reference)))
                .or(() -> scene.before(sentence, from, reference -> reference.actor().kind() == ActorKind.GROUP))
                .map(Reference::parties)
                .orElse(List.of());
    }

    private List<Party> state(int sentence, int from, Roles.Found found) {
        Words words = scene.words(sentence);
        String first = words.lower(from);
        boolean plural = words.lower(found.to() - 1).endsWith("s");
        if (plural) {
            boolean pair = first.equals("both") || words.lower(from + 1).equals("two") || first.equals("two");
            if (pair) return scene.lastTwo(sentence, from);
            if (from == found.from() || definite(words, from) || NOT_IDENTIFIED.contains(first)) return List.of();
            return List.of(Party.of(new Actor(plainName(words, from, found.to()), ActorKind.GROUP)));
        }
        if (first.equals("its"))
            return scene.state(sentence, from).map(actor -> List.of(Party.of(actor))).orElse(List.of());
        if (first.equals("his") || first.equals("her")) {
            Optional<Actor> own = scene.before(sentence, from, Reference::isPerson)
                    .flatMap(person -> person.parties().get(0).alternates().stream().findFirst());
            if (own.isPresent()) return List.of(Party.of(own.get()));
        }
        if (!definite(words, from)) return List.of();
        return scene.state(sentence, from).map(actor -> List.of(Party.of(actor))).orElse(List.of());
    }

    /** Of one unknown word, only the subject of a verb is taken for an organisation. */
    private boolean sure(Reference reference) {
        Words words = scene.words(reference.sentence());
        if (reference.to() - reference.from() > 1 || ActorCatalog.standard().find(reference.actor().name()).isPresent())
            return true;
        return words.is(reference.to(), WordClass.VERB) || words.is(reference.to(), WordClass.AUXILIARY);
    }

    /** The state or organisation that the phrase itself names, before its head or in an of-phrase after it. */
    Optional<Actor> affiliation(int sentence, int from, Roles.Found found) {
        Words words = scene.words(sentence);
        Optional<Reference> inside = Optional.empty();
        Optional<Reference> after = Optional.empty();
        boolean of = OF.contains(words.lower(found.to()));
        for (Reference reference : scene.in(sentence)) {
            boolean hyphened = words.lower(reference.to()).equals("-");
            if (reference.from() >= from && reference.to() <= found.to() && !hyphened) inside = Optional.of(reference);
            boolean near = of && reference.from() > found.to() && reference.from() <= found.to() + REACH;
            if (near && after.isEmpty() && nominal(words, found.to() + 1, reference.from()))
                after = Optional.of(reference);
        }
        Optional<Reference> complement = after;
        return inside.or(() -> complement).map(Reference::actor);
    }

    private static boolean nominal(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, WordClass.VERB) || words.is(i, WordClass.AUXILIARY) || words.is(i, WordClass.MARK))
                return false;
        }
        return true;
    }

    /** "the government", "officials", "its ministry": the state that is being spoken of. */
    private Optional<Actor> implied(int sentence, int from, int head) {
        Words words = scene.words(sentence);
        boolean bare = from == head;
        if (!bare && !definite(words, from) && !words.get(from).capitalised() && !words.is(from, WordClass.NAME))
            return Optional.empty();
        return scene.state(sentence, from);
    }

    /** The person named after a comma, or right after: "a spokesman, Scott McClellan,". */
    private Optional<Cast.Member> apposed(int sentence, int end) {
        Words words = scene.words(sentence);
        int at = words.lower(end).equals(",") ? end + 1 : end;
        return scene.in(sentence)
                .stream()
                .filter(reference -> reference.kind() == Reference.Kind.PERSON && reference.from() == at)
                .findFirst()
                .flatMap(reference -> cast.named(voiceOrActor(reference).name()));
    }

    private static Actor voiceOrActor(Reference reference) {
        Party party = reference.parties().get(0);
        return party.voice().orElse(party.actor());
    }

    private static boolean definite(Words words, int from) {
        return Set.of("the", "this", "that", "his", "her", "its", "their", "our", "these", "those")
                .contains(words.lower(from));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The phrase without article and number, in lower case but for names. */
    private static String plainName(Words words, int from, int to) {
        int start = from;
        while (start < to - 1 && (words.is(start, WordClass.DETERMINER) || words.is(start, WordClass.NUMBER)))
            start++;
        StringBuilder name = new StringBuilder();
        for (int i = start; i < to; i++) {
            boolean gap = i > start && words.get(i).span().start() > words.get(i - 1).span().end();
            if (gap) name.append(' ');
            name.append(i > 0 && !words.is(i - 1, WordClass.QUOTE) ? words.get(i).form() : words.lower(i));
        }
        return name.toString();
    }
}
