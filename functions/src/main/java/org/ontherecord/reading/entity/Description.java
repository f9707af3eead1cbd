package org.ontherecord.reading.entity;

import org.ontherecord.reading.text.LowerCase;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/**
 * A noun phrase that says what someone is: "Kazakhstan's Foreign Ministry", "the group".
 *
 * @param scene    what has been named before it
 * @param sentence index of its sentence
 * @param from     its first word
 * @param role     what its head says
 */
record Description(Scene scene, int sentence, int from, Roles.Found role) {
    private static final Set<String> OF = Set.of("of", "for", "in", "from", "at");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "its", "their", "our",
            "these", "those");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our");
    private static final int REACH = 8;

    Words words() {
        return scene.words(sentence);
    }

    String first() {
        return words().lower(from);
    }

    /** The head noun. */
    String head() {
        return words().lower(role.to() - 1);
    }

    /** The office as it is called: "foreign minister". */
    String title() {
        return role.text(words());
    }

    boolean isDefinite() {
        return DEFINITE.contains(first());
    }

    boolean isPossessed() {
        return POSSESSIVES.contains(first());
    }

    /** "the group": nothing between article and head. */
    boolean isBare() {
        return isDefinite() && from + 1 == role.from();
    }

    /** The state or organisation that the phrase itself names, before its head or in an of-phrase after it. */
    Optional<Actor> affiliation() {
        Optional<Reference> inside = Optional.empty();
        Optional<Reference> after = Optional.empty();
        boolean of = OF.contains(words().lower(role.to()));
        for (Reference reference : scene.in(sentence)) {
            boolean hyphened = words().lower(reference.to()).equals("-");
            if (reference.from() >= from && reference.to() <= role.to() && !hyphened) inside = Optional.of(reference);
            boolean near = of && reference.from() > role.to() && reference.from() <= role.to() + REACH;
            if (near && after.isEmpty() && nominal(role.to() + 1, reference.from())) after = Optional.of(reference);
        }
        Optional<Reference> complement = after;
        return inside.or(() -> complement).flatMap(this::body);
    }

    /** "the Bush administration" is his state's. */
    private Optional<Actor> body(Reference reference) {
        boolean administration = role.role() == Role.BODY && reference.isPerson();
        return administration ? reference.parties().get(0).home() : Optional.of(reference.actor());
    }

    private boolean nominal(int start, int end) {
        for (int i = start; i < end; i++) {
            if (words().is(i, WordClass.VERB) || words().is(i, WordClass.AUXILIARY) || words().is(i, WordClass.MARK))
                return false;
        }
        return true;
    }

    /** The last one before that is described, or whose name ends, with the same head. */
    Optional<Reference> sameHead(Reference.Kind... kinds) {
        return scene.lastBefore(sentence, from, reference -> Set.of(kinds).contains(reference.kind())
                && scene.words(reference.sentence()).lower(reference.to() - 1).equals(head()));
    }

    /** The phrase without article and number, up to a word, in lower case but for names. */
    String plainName(int to) {
        int start = from;
        while (start < to - 1
                && (words().is(start, WordClass.DETERMINER) || words().is(start, WordClass.NUMBER)
                        || words().is(start, WordClass.TIME) || words().lower(start).equals("week")))
            start++;
        StringBuilder name = new StringBuilder();
        for (int i = start; i < to; i++) {
            boolean gap = i > start && words().get(i).span().start() > words().get(i - 1).span().end();
            if (gap) name.append(' ');
            boolean opens = i == 0 || words().is(i - 1, WordClass.QUOTE);
            name.append(opens && !words().is(i, WordClass.NAME) ? words().lower(i) : words().get(i).form());
        }
        return name.toString();
    }

    static String lastWord(String name) {
        return LowerCase.of(name.substring(name.lastIndexOf(' ') + 1));
    }
}
