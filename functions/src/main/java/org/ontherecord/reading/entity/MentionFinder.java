package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;

/**
 * Finds who is named or described in a text: the catalog's actors by any of their names, persons with their offices,
 * organisations, described groups, and the bodies and officials that speak for a state. Takes linear time.
 */
public final class MentionFinder {
    /** No sentence of running text has more words; longer ones are lists or rubbish, and are passed over. */
    public static final int LONGEST_SENTENCE = 400;

    private final CatalogScan catalogScan;

    public MentionFinder(ActorCatalog catalog) {
        this.catalogScan = new CatalogScan(catalog);
    }

    /** Reads who is meant in all sentences; never throws, whatever the text. */
    public Mentions find(SourceText text, List<Sentence> sentences) {
        List<Words> words = sentences.stream().map(sentence -> wordsOf(text, sentence)).toList();
        List<List<CatalogScan.Hit>> hits = catalogScan.scan(words);
        List<List<NameRun>> runs = new ArrayList<>();
        for (int s = 0; s < words.size(); s++)
            runs.add(new WiderNames(words.get(s), hits.get(s))
                    .of(NameRun.in(words.get(s), taken(words.get(s), hits.get(s)))));
        Cast cast = new Casting(words, hits).of(runs);
        Scene scene = new Scene(words);
        for (int s = 0; s < words.size(); s++) {
            names(scene, s, hits.get(s));
            persons(scene, cast, s, runs.get(s));
            descriptions(scene, cast, s);
        }
        return new Mentions(scene, words.size());
    }

    private static Words wordsOf(SourceText text, Sentence sentence) {
        Words words = Words.of(text, sentence.span());
        return words.size() <= LONGEST_SENTENCE
                ? words
                : Words.of(text, new Span(sentence.span().start(), sentence.span().start()));
    }

    private static BitSet taken(Words words, List<CatalogScan.Hit> hits) {
        BitSet taken = new BitSet();
        hits.forEach(hit -> taken.set(hit.from(), hit.to()));
        for (int i = 0; i < words.size(); i++)
            taken.set(i, Math.max(i, Portfolio.end(words, i)));
        return taken;
    }

    private static void names(Scene scene, int sentence, List<CatalogScan.Hit> hits) {
        Words words = scene.words(sentence);
        for (CatalogScan.Hit hit : hits) {
            if (!hit.certain()) continue;
            Reference.Kind kind = switch (hit.name().form()) {
                case NAME, ALIAS -> Reference.Kind.NAME;
                case DEMONYM -> Reference.Kind.DEMONYM;
                case SEAT -> Reference.Kind.SEAT;
            };
            scene.add(new Reference(sentence, hit.from(), hit.to(), words.span(hit.from(), hit.to()), kind,
                    List.of(Party.of(hit.name().actor()))));
        }
    }

    private static void persons(Scene scene, Cast cast, int sentence, List<NameRun> runs) {
        Words words = scene.words(sentence);
        for (NameRun run : runs) {
            Optional<Cast.Member> member = Casting.memberOf(cast, words, run);
            if (member.isEmpty()) continue;
            boolean person = member.get().actor().kind() == ActorKind.PERSON;
            boolean titled = run.titleFrom() < run.from()
                    && run.role().filter(role -> role != Role.COURTESY).isPresent();
            int from = person && titled
                    ? NounPhrase.start(words, run.titleFrom())
                    : person ? run.titleFrom() : run.from();
            if (member.get().isCertain()) scene.show(member.get().actor());
            Reference reference = new Reference(sentence, from, run.to(), words.span(from, run.to()),
                    person ? Reference.Kind.PERSON : Reference.Kind.NAME, List.of(member.get().party()));
            scene.add(reference);
            scene.origins().note(scene, reference);
        }
    }

    private static void descriptions(Scene scene, Cast cast, int sentence) {
        Words words = scene.words(sentence);
        Descriptions descriptions = new Descriptions(scene, cast);
        for (int end = 1; end <= words.size(); end++) {
            if (!words.is(end - 1, WordClass.NOUN) && !words.is(end - 1, WordClass.NAME)
                    && !words.is(end - 1, WordClass.ADJECTIVE))
                continue;
            Optional<Roles.Found> role = Roles.endingAt(words, end);
            if (role.isEmpty() || insideReference(scene, sentence, end - 1)) continue;
            // in a compound only the last noun describes: "government officials"
            if (Roles.endingAt(words, end + 1).isPresent() && end < words.size() && words.is(end, WordClass.NOUN))
                continue;
            if (namesSomeone(scene, sentence, end)) continue;
            descriptions.read(sentence, role.get()).ifPresent(scene::add);
        }
    }

    /** "the militant group Hamas": the name says it all. */
    private static boolean namesSomeone(Scene scene, int sentence, int word) {
        return scene.in(sentence)
                .stream()
                .anyMatch(reference -> reference.from() == word && reference.kind() != Reference.Kind.DEMONYM);
    }

    private static boolean insideReference(Scene scene, int sentence, int word) {
        return scene.in(sentence).stream().anyMatch(reference -> reference.covers(word));
    }
}
