package org.ontherecord.reading.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.WordClasses;
import org.ontherecord.reading.syntax.Words;

/** Gathers the cast of an article: who is named in full anywhere, and what titles and appositions say of them. */
final class Casting {
    private static final int REACH = 14;
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "we", "they", "you", "this", "that", "what",
            "the",
            "a", "an", "and", "but", "his", "her", "its", "their", "our", "my");
    private final List<Words> sentences;
    private final List<List<CatalogScan.Hit>> hits;
    private final Offices offices;
    private final Cast cast = new Cast();
    /** The sentence in which each name of several words stands first. */
    private final Map<String, Integer> firstNamed = new HashMap<>();

    Casting(List<Words> sentences, List<List<CatalogScan.Hit>> hits) {
        this.sentences = sentences;
        this.hits = hits;
        this.offices = new Offices(sentences, hits);
    }

    Cast of(List<List<NameRun>> runs) {
        NameUses uses = new NameUses(sentences, runs);
        for (int s = 0; s < runs.size(); s++)
            for (NameRun run : runs.get(s))
                addFull(s, run, uses);
        for (int s = 0; s < runs.size(); s++)
            for (NameRun run : runs.get(s))
                addShort(s, run, uses);
        for (int s = 0; s < runs.size(); s++)
            for (NameRun run : runs.get(s))
                office(s, run, runs.get(s));
        return cast;
    }

    private void addFull(int sentence, NameRun run, NameUses uses) {
        Words words = sentences.get(sentence);
        if (run.to() - run.from() < 2) return;
        if (uses.isAlone(run, words)) return;
        firstNamed.putIfAbsent(run.name(words), sentence);
        boolean nobody = uses.isPlace(run.name(words)) || uses.isModifier(run.name(words));
        if (nobody && !run.looksLikeOrganisation(words)) return;
        boolean organisation = run.looksLikeOrganisation(words) || run.to() - run.from() > 5;
        boolean person = run.role().map(role -> !organisation || role != Role.OFFICER).orElse(!organisation);
        cast.add(run.name(words), person ? ActorKind.PERSON : ActorKind.ORGANISATION);
    }

    private void addShort(int sentence, NameRun run, NameUses uses) {
        Words words = sentences.get(sentence);
        if (run.to() - run.from() != 1) return;
        String name = run.name(words);
        boolean title = Roles.of(words.lower(run.from())).isPresent()
                || PRONOUNS.contains(words.lower(run.from()));
        if (name.length() < 2 || title || uses.isPlace(name)) return;
        if (cast.shortly(name).filter(known -> !namedBefore(sentence, name, known)).isPresent()) return;
        if (run.role().isPresent()) cast.add(name, ActorKind.PERSON).certain();
        else if (uses.isModifier(name) && !run.looksLikeOrganisation(words)) return;
        else if (run.from() > 0 || !WordClasses.knows(words.lower(run.from()))) cast.add(name, ActorKind.ORGANISATION);
    }

    /** "Ocado … the Ocado Office": what has its short name before the longer one is no part of it. */
    private boolean namedBefore(int sentence, String name, Cast.Member known) {
        boolean organisation = known.actor().kind() == ActorKind.ORGANISATION;
        return organisation && known.actor().name().startsWith(name + " ")
                && sentence < firstNamed.getOrDefault(known.actor().name(), 0);
    }

    private void office(int sentence, NameRun run, List<NameRun> others) {
        Words words = sentences.get(sentence);
        Optional<Cast.Member> member = memberOf(cast, words, run);
        if (member.isEmpty() || member.get().actor().kind() != ActorKind.PERSON) return;
        if (run.role().isPresent()) {
            member.get().certain();
            Titles.before(words, run).forEach(member.get().titles()::add);
            if (run.role().get() != Role.COURTESY) {
                Optional<Actor> body = bodyBefore(sentence, run).or(() -> employer(words, run, others))
                        .or(() -> bodyAfter(sentence, run.to(), run.to()));
                boolean political = run.role().get() != Role.OFFICER || body.isPresent();
                member.get()
                        .holds(run.role().get(),
                                body.or(() -> political
                                        ? offices.stateOf(run.role().get(), run.name(words), sentence,
                                                run.titleFrom())
                                        : Optional.empty()),
                                run.former());
            }
        } else {
            boolean acts = words.is(run.to(), WordClass.VERB) || words.is(run.to(), WordClass.AUXILIARY);
            if (acts) member.get().certain();
            apposition(sentence, run, member.get());
        }
    }

    /** "Aibek Smadiyarov, official spokesperson of …": the office between commas after a name. */
    private void apposition(int sentence, NameRun run, Cast.Member member) {
        Words words = sentences.get(sentence);
        possessor(sentence, run).ifPresent(body -> member.holds(Role.OFFICER, Optional.of(body), false));
        describedBefore(sentence, run, member);
        if (!words.lower(run.to()).equals(",")) return;
        for (int i = run.to() + 1; i < Math.min(words.size(), run.to() + REACH); i++) {
            if (words.is(i, WordClass.VERB) || words.is(i, WordClass.AUXILIARY) || words.lower(i).equals(",")) return;
            Optional<Roles.Found> role = Roles.startingAt(words, i).filter(found -> found.role().isPersonal());
            if (role.isPresent()) {
                member.titles().add(role.get().text(words));
                boolean past = words.lower(i - 1).equals("former");
                Optional<Actor> body = bodyIn(sentence, run.to() + 1, Math.min(words.size(), run.to() + REACH));
                member.holds(role.get().role(), body.or(
                        () -> offices.stateOf(role.get().role(), run.name(words), sentence, run.from())),
                        past);
                return;
            }
        }
    }

    /** "the chief U.S. negotiator at stalled talks, Christopher Hill,": the office before a comma. */
    private void describedBefore(int sentence, NameRun run, Cast.Member member) {
        Words words = sentences.get(sentence);
        if (!words.lower(run.from() - 1).equals(",")) return;
        for (int i = run.from() - 2; i >= Math.max(0, run.from() - REACH); i--) {
            if (words.lower(i).equals(",") || words.is(i, WordClass.CONJUNCTION)) return;
            Optional<Roles.Found> role = Roles.endingAt(words, i + 1).filter(found -> found.role().isPersonal());
            if (role.isPresent()) {
                member.titles().add(role.get().text(words));
                member.holds(role.get().role(),
                        bodyIn(sentence, NounPhrase.start(words, role.get().from()), run.from()), false);
                return;
            }
        }
    }

    /** "Cuba's Fidel Castro". */
    private Optional<Actor> possessor(int sentence, NameRun run) {
        Words words = sentences.get(sentence);
        if (!words.is(run.from() - 1, WordClass.POSSESSIVE)) return Optional.empty();
        return bodyIn(sentence, run.from() - 2, run.from());
    }

    private Optional<Actor> bodyBefore(int sentence, NameRun run) {
        Words words = sentences.get(sentence);
        return bodyIn(sentence, NounPhrase.start(words, run.titleFrom()), run.from());
    }

    /** "MAB spokesman Eva Lund", "the Green Alliance's spokesman Eva Lund": an organisation that only the article names. */
    private Optional<Actor> employer(Words words, NameRun run, List<NameRun> others) {
        int end = words.is(run.titleFrom() - 1, WordClass.POSSESSIVE) ? run.titleFrom() - 1 : run.titleFrom();
        return others.stream()
                .filter(other -> other.to() == end && other.role().isEmpty())
                .findFirst()
                .flatMap(other -> memberOf(cast, words, other))
                .map(Cast.Member::actor)
                .filter(actor -> actor.kind() == ActorKind.ORGANISATION);
    }

    private Optional<Actor> bodyAfter(int sentence, int from, int reach) {
        Words words = sentences.get(sentence);
        int to = Math.min(words.size(), reach + 6);
        boolean of = words.lower(from).equals("of") || words.lower(from).equals("for");
        return of ? bodyIn(sentence, from + 1, to) : Optional.empty();
    }

    private Optional<Actor> bodyIn(int sentence, int from, int to) {
        Words words = sentences.get(sentence);
        return hits.get(sentence)
                .stream()
                .filter(CatalogScan.Hit::certain)
                .filter(hit -> hit.from() >= from && hit.to() <= to && !words.lower(hit.to()).equals("-"))
                .map(hit -> hit.name().actor())
                .findFirst();
    }

    /** Whom a name means, once the cast is complete. */
    static Optional<Cast.Member> memberOf(Cast cast, Words words, NameRun run) {
        String name = run.name(words);
        if (run.to() - run.from() > 1) return cast.named(name);
        return opened(cast, words, run).or(() -> cast.shortly(name));
    }

    /** "Network | Rail" at the start of a sentence, where any word has a capital letter. */
    private static Optional<Cast.Member> opened(Cast cast, Words words, NameRun run) {
        return run.from() == 1 && words.get(0).capitalised() ? cast.named(words.text(0, run.to())) : Optional.empty();
    }
}
