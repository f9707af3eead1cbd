package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.WordClasses;
import org.ontherecord.reading.syntax.Words;

/**
 * A capitalised name that the catalog doesn't know, with the title before it.
 *
 * @param titleFrom first word of the title; equal to {@code from} when there is none
 * @param from      first word of the name
 * @param to        after the last word of the name
 * @param role      what the title says, if there is one
 * @param former    whether the title is a past one
 */
record NameRun(int titleFrom, int from, int to, Optional<Role> role, boolean former) {
    private static final Set<String> PARTICLES = Set.of("al", "bin", "ibn", "de", "van", "von", "der", "da", "del",
            "el",
            "dos", "di", "la", "ben", "abu", "ul", "ur");
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "de", "to", "against", "on");
    private static final Set<String> GOVERNMENT = Set.of("ministry", "government", "parliament", "department");
    private static final Set<String> MEMBERS = Set.of("mp", "mep", "msp", "am", "tsp", "senator", "congressman");
    private static final int LONGEST = 12;
    /** Endings of common nouns. */
    private static final Pattern PLAIN = Pattern
            .compile(".{3,}(ers|ors|ists|ance|ence|ology|ing|ion|ment|ture|ness)");
    private static final Pattern OCCUPATION = Pattern.compile(".*(er|or|ist|m[ae]n)");

    /** Every such name of a sentence, in order. */
    static List<NameRun> in(Words words, BitSet taken) {
        List<NameRun> runs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!nameWord(words, taken, i)) continue;
            if (words.is(i, WordClass.ADJECTIVE) && !leadsToOrganisation(words, taken, i)) continue;
            int end = runEnd(words, taken, afterTitle(words, taken, i));
            NameRun run = titled(words, i, end);
            if (run.from() < run.to()) runs.add(run);
            i = end - 1;
        }
        return runs;
    }

    private static boolean nameWord(Words words, BitSet taken, int i) {
        if (i >= words.size() || taken.get(i)) return false;
        return words.is(i, WordClass.NAME) || (words.is(i, WordClass.ADJECTIVE) && words.get(i).capitalised() && i > 0);
    }

    /** "Islamic Party" is a name, "Islamic insurgents" is none. */
    private static boolean leadsToOrganisation(Words words, BitSet taken, int from) {
        for (int i = from; nameWord(words, taken, i); i++)
            if (OrganisationWords.contain(words.lower(i))) return true;
        return false;
    }

    /** "Secretary of State | Condoleezza Rice": where the name may begin. */
    private static int afterTitle(Words words, BitSet taken, int from) {
        return Roles.startingAt(words, from)
                .filter(title -> title.role().isPersonal() && nameWord(words, taken, title.to()))
                .map(Roles.Found::to)
                .orElse(from);
    }

    private static int runEnd(Words words, BitSet taken, int from) {
        int end = from + 1;
        boolean organisation = OrganisationWords.contain(words.lower(from));
        boolean linked = false;
        while (end < words.size() && end - from < LONGEST) {
            if (nameWord(words, taken, end)) {
                organisation |= OrganisationWords.contain(words.lower(end));
                end++;
            } else if (nameWord(words, taken, end + 1)
                    && (words.lower(end).equals("&") || guild(words, end) || PARTICLES.contains(words.lower(end))
                            || (organisation && LINKS.contains(words.lower(end)) && !words.lower(end).equals("and"))
                            || (linked && pair(words, end)))) {
                linked |= organisation && LINKS.contains(words.lower(end));
                organisation |= OrganisationWords.contain(words.lower(end + 1));
                end += 2;
            } else {
                int body = sharedBody(words, taken, from, end);
                return body > end ? body : end;
            }
        }
        return end;
    }

    /** "Kensington | and Chelsea Council": to after the body that two names share; else the same place. */
    private static int sharedBody(Words words, BitSet taken, int from, int and) {
        boolean opens = words.lower(and).equals("and") && and - from <= 2 && !isFirstName(words.lower(from))
                && Roles.endingAt(words, from).isEmpty();
        int end = and + 1;
        while (opens && end - and <= 4 && nameWord(words, taken, end))
            end++;
        return opens && end - and > 2 && OrganisationWords.isShared(words.lower(end - 1)) ? end : and;
    }

    /** "Council for Science | and Technology": two things that an organisation is for. */
    private static boolean pair(Words words, int and) {
        return words.lower(and).equals("and") && !OrganisationWords.contain(words.lower(and + 1))
                && plain(words.lower(and - 1)) && plain(words.lower(and + 1));
    }

    /** A common noun by its ending, or a known word. */
    private static boolean plain(String lower) {
        return WordClasses.knows(lower) || PLAIN.matcher(lower).matches();
    }

    /** "Footballers' | Association". */
    private static boolean guild(Words words, int apostrophe) {
        return words.lower(apostrophe).equals("'") && words.lower(apostrophe - 1).endsWith("s")
                && OrganisationWords.contain(words.lower(apostrophe + 1));
    }

    /** Parts title and name: "Prime Minister | Ismail Haniyeh", "supreme leader Ayatollah | Ali Khamenei". */
    private static NameRun titled(Words words, int from, int to) {
        int name = from;
        Optional<Role> role = Optional.empty();
        if (governmentBody(words, from, to) || member(words, from, to))
            return new NameRun(to, to, to, role, false);
        for (int end = to - 1; end > from; end--) {
            Optional<Roles.Found> inner = Roles.endingAt(words, end)
                    .filter(title -> title.role().isPersonal() && !ofFirm(words, title, to));
            if (inner.isPresent()) {
                name = end;
                role = Optional.of(inner.get().role());
                break;
            }
        }
        for (Optional<Roles.Found> title = titleAt(words, name, to); title
                .isPresent() && !ofFirm(words, title.get(), to); title = titleAt(words, name, to)) {
            name = title.get().to();
            role = stronger(role, title.get().role());
        }
        name = firstName(words, name, to);
        int titleFrom = from;
        for (Optional<Roles.Found> title = Roles.endingAt(words, titleFrom); title.isPresent()
                && title.get().role().isPersonal(); title = Roles.endingAt(words, titleFrom)) {
            if (ofFirm(words, title.get(), to) && words.get(titleFrom - 1).capitalised())
                return new NameRun(titleFrom - 1, titleFrom - 1, to, Optional.empty(), false);
            titleFrom = title.get().from();
            role = stronger(role, title.get().role());
        }
        boolean former = titleFrom < name && pastBefore(words, titleFrom, name);
        return new NameRun(titleFrom, name, to, role, former);
    }

    /** Where the known first name stands after words that only describe: "Songwriter | Ann Roe". */
    private static int firstName(Words words, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (isFirstName(words.lower(i)) && !isFirstName(words.lower(i - 1)) && describes(words, i - 1)) return i;
        }
        return from;
    }

    private static boolean isFirstName(String lower) {
        return Gender.ofFirstName(lower).isPresent();
    }

    private static boolean describes(Words words, int at) {
        String lower = words.lower(at);
        boolean occupation = OCCUPATION.matcher(lower).matches();
        return isAcronym(words.get(at).form()) || WordClasses.knows(lower)
                || (occupation && NameUses.opens(words, at));
    }

    /** "Foreign Ministry", "Ministry of Trade", "Senate": described rather than named. */
    private static boolean governmentBody(Words words, int from, int to) {
        boolean whole = Roles.endingAt(words, to)
                .filter(role -> role.from() <= from && !role.role().isPersonal())
                .isPresent();
        return whole || GOVERNMENT.contains(words.lower(to - 1)) || words.lower(from).equals("ministry");
    }

    /** "the Mid-Norland MP": a description by a place. */
    private static boolean member(Words words, int from, int to) {
        boolean described = words.is(from - 1, WordClass.DETERMINER) || words.is(from - 1, WordClass.POSSESSIVE);
        return described && MEMBERS.contains(words.lower(to - 1));
    }

    private static Optional<Roles.Found> titleAt(Words words, int at, int to) {
        if (at >= to) return Optional.empty();
        return Roles.startingAt(words, at).filter(title -> title.to() <= to && title.role().isPersonal());
    }

    /** "General | Motors", "President Bank": the first word of an organisation's name. */
    private static boolean ofFirm(Words words, Roles.Found title, int to) {
        return title.to() - title.from() == 1 && OrganisationWords.contain(words.lower(to - 1))
                && title.role() == Role.OFFICER;
    }

    private static Optional<Role> stronger(Optional<Role> one, Role other) {
        return one.filter(role -> role.compareTo(other) <= 0).or(() -> Optional.of(other));
    }

    private static boolean pastBefore(Words words, int titleFrom, int name) {
        for (int i = Math.max(0, titleFrom - 3); i < name; i++) {
            String lower = words.lower(i);
            if (lower.equals("former") || lower.equals("late") || lower.startsWith("ex-")) return true;
        }
        return false;
    }

    /** "BBC Two", but not "JP Roe". */
    private static boolean isAcronym(String form) {
        return form.length() > 2 && form.codePoints().allMatch(Character::isUpperCase);
    }

    /** The name without title. */
    String name(Words words) {
        return words.text(from, to);
    }

    /** Whether its words show it to be an organisation: "Sikh Coalition", "TSA". */
    boolean looksLikeOrganisation(Words words) {
        for (int i = from; i < to; i++)
            if (OrganisationWords.contain(words.lower(i)) || words.lower(i).equals("&")) return true;
        String form = words.get(from).form();
        if (to - from > 1 && isAcronym(form) && !isAcronym(words.get(to - 1).form())) return true;
        return to - from == 1 && form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
    }
}
