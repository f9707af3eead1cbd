package org.ontherecord.reading.entity;

import org.ontherecord.reading.text.LowerCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons and organisations that one article names beside those of the catalog, each under its fullest name. */
final class Cast {
    /** Of one name, and of persons in office, no more than this are kept, so that looking one up takes bounded time. */
    private static final int MOST = 100;

    private final Map<String, Member> byName = new HashMap<>();
    private final Map<String, List<Member>> byWord = new HashMap<>();
    private final List<Member> persons = new ArrayList<>();

    /** One of them, with what the article says of his office; a later, better word replaces an earlier one. */
    static final class Member {
        private final Actor actor;
        private Optional<Role> role = Optional.empty();
        private Optional<Actor> affiliation = Optional.empty();
        private boolean former;
        private boolean certain;
        private final Titles titles = new Titles();

        private Member(Actor actor) {
            this.actor = actor;
        }

        Actor actor() {
            return actor;
        }

        Optional<Role> role() {
            return role;
        }

        Optional<Actor> affiliation() {
            return affiliation;
        }

        /** Whether a title or an apposition shows that this is a person. */
        boolean isCertain() {
            return certain;
        }

        void certain() {
            certain = true;
        }

        boolean isFormer() {
            return former;
        }

        Titles titles() {
            return titles;
        }

        /** Notes an office, unless one is known already that says more. */
        void holds(Role office, Optional<Actor> body, boolean past) {
            certain = true;
            if (role.isEmpty() || office.compareTo(role.get()) < 0) {
                role = Optional.of(office);
                former = past;
            }
            if (affiliation.isEmpty() && !past) affiliation = body;
        }

        /** The member as holder of a position: a spokesperson lends his voice to whom he speaks for. */
        Party party() {
            List<Actor> bodies = affiliation.stream().toList();
            if (role.equals(Optional.of(Role.SPEAKER)) && affiliation.isPresent()) {
                return Party.of(affiliation.get()).voicedBy(actor);
            }
            boolean forState = !former && role.filter(Role::speaksForState).isPresent();
            Optional<Actor> state = affiliation.filter(body -> forState && body.kind() == ActorKind.COUNTRY);
            return new Party(actor, bodies, state, Optional.empty());
        }
    }

    /** Adds a name of several words, or a titled one; a name that is already there keeps its member. */
    Member add(String name, ActorKind kind) {
        Member known = byName.get(name);
        if (known != null) return known;
        Member member = new Member(new Actor(name, kind));
        byName.put(name, member);
        for (String part : name.split(" ", -1)) {
            String word = part.startsWith("al-") || part.startsWith("el-") ? part.substring(3) : part;
            List<Member> same = byWord.computeIfAbsent(key(word), w -> new ArrayList<>());
            if (same.size() < MOST) same.add(member);
        }
        if (kind == ActorKind.ORGANISATION && name.indexOf(' ') > 0) byName.putIfAbsent(initials(name), member);
        if (kind == ActorKind.PERSON && persons.size() < MOST) persons.add(member);
        return member;
    }

    Optional<Member> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whom a single name means: the person whose last name it is, else whose first; the fullest such name. */
    Optional<Member> shortly(String word) {
        Member exact = byName.get(word);
        if (exact != null) return Optional.of(exact);
        List<Member> members = byWord.getOrDefault(key(word), List.of());
        Member best = null;
        for (Member member : members) {
            if (best == null || rank(member, word) > rank(best, word)) best = member;
        }
        return Optional.ofNullable(best);
    }

    private static int rank(Member member, String word) {
        String name = member.actor().name();
        int ends = name.endsWith(word) ? 1000 : name.startsWith(word) ? 500 : 0;
        return ends + Math.min(name.length(), 400);
    }

    /** The person with this office and title in this state, if the article names exactly one. */
    Optional<Member> inOffice(Role role, String title, Optional<Actor> body) {
        List<Member> holders = persons.stream()
                .filter(person -> person.role().equals(Optional.of(role)) && !person.former)
                .filter(person -> person.titles().allow(title))
                .filter(person -> body.isEmpty() || person.affiliation().equals(body))
                .limit(2)
                .toList();
        return ActorCatalog.only(holders);
    }

    /** The one person who is called a former office holder. */
    Optional<Member> former() {
        return ActorCatalog.only(persons.stream().filter(person -> person.former).limit(2).toList());
    }

    /** "TSA" of "Transportation Security Administration". */
    private static String initials(String name) {
        return name.codePoints()
                .filter(Character::isUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint,
                        StringBuilder::append)
                .toString();
    }

    private static String key(String word) {
        return LowerCase.of(word);
    }
}
