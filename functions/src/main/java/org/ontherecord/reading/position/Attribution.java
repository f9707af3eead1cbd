package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/**
 * Words of a sentence that are someone's, not the narrator's.
 *
 * @param from     first of the words
 * @param to       after the last
 * @param cue      the verb that attributes them, or -1
 * @param speakers whose words they are
 */
record Attribution(int from, int to, int cue, List<Meant> speakers) {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    /** Every attribution in a sentence: "X said that …", "…, X said", "according to X", and quotations. */
    static List<Attribution> in(Line line) {
        List<Attribution> found = new ArrayList<>();
        accordingTo(line).ifPresent(found::add);
        for (VerbGroup group : line.clauses().finite()) {
            boolean speech = Vocabulary.isSpeech(line.words().lower(group.verb())) || madeClear(line.words(), group);
            if (!speech || group.passive()) continue;
            bySpeechVerb(line, group).ifPresent(found::add);
        }
        participles(line, found);
        quoted(line).ifPresent(found::add);
        return found;
    }

    /** ", saying it was wrong", "with the minister claiming that": speakers that can't be told still hide the others. */
    private static void participles(Line line, List<Attribution> found) {
        Words words = line.words();
        for (int i = 1; i < words.size(); i++) {
            if (!words.lower(i).endsWith("ing") || !Vocabulary.isSpeech(words.lower(i)) || !words.is(i, WordClass.VERB))
                continue;
            Optional<VerbGroup> group = line.clauses()
                    .group(i)
                    .filter(participle -> participle.form() == VerbGroup.Form.GERUND);
            if (group.isEmpty()) continue;
            if (words.lower(i - 1).equals("by") && ofAccused(line, i)) {
                found.add(new Attribution(i + 1, words.size(), i, List.of()));
                continue;
            }
            boolean named = words.is(i - 1, WordClass.NAME) || words.is(i - 1, WordClass.NOUN);
            List<Phrase> subjects = named
                    ? List.of(line.clauses().phraseEnding(i))
                    : line.clauses().subjects(group.get());
            found.add(new Attribution(i + 1, words.size(), i, line.parties(subjects)));
        }
    }

    /** "accused them of lying by | claiming": the words of whoever is accused. */
    private static boolean ofAccused(Line line, int participle) {
        return line.clauses()
                .finite()
                .stream()
                .filter(group -> group.verb() < participle)
                .reduce((_, last) -> last)
                .flatMap(group -> StanceLexicon.standard().ofVerb(line.words().lower(group.verb())))
                .filter(stance -> stance == Stance.ACCUSES || stance == Stance.CONDEMNS)
                .isPresent();
    }

    private static boolean madeClear(Words words, VerbGroup group) {
        return words.lower(group.verb()).startsWith("ma") && words.lower(group.verb() + 1).equals("clear");
    }

    private static Optional<Attribution> bySpeechVerb(Line line, VerbGroup group) {
        Words words = line.words();
        List<Phrase> subjects = line.clauses().subjects(group);
        List<Meant> speakers = line.parties(subjects);
        if (speakers.isEmpty() && !subjects.isEmpty() && words.is(group.verb() + 1, WordClass.NAME))
            return Optional.empty();
        int from = subjects.isEmpty() ? group.from() : subjects.get(0).from();
        boolean trailing = from > 2 && from <= group.verb()
                && (words.lower(from - 1).equals(",") || words.is(from - 1, WordClass.QUOTE))
                && words.size() - group.verb() <= 4;
        if (trailing) return Optional.of(new Attribution(0, from - 1, group.verb(), speakers));
        return Optional.of(new Attribution(group.verb() + 1, words.size(), group.verb(), speakers));
    }

    private static Optional<Attribution> accordingTo(Line line) {
        Words words = line.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            if (!words.lower(i).equals("according") || !words.lower(i + 1).equals("to")) continue;
            int end = i == 0 ? clauseStart(line, i + 2) : words.size();
            int last = end;
            while (last > i + 3 && words.is(last - 1, WordClass.MARK))
                last--;
            List<Meant> speakers = line.parties(new Phrase(i + 2, last));
            if (speakers.isEmpty()) return Optional.empty();
            return Optional.of(
                    i == 0 ? new Attribution(end, words.size(), -1, speakers) : new Attribution(0, i, -1, speakers));
        }
        return Optional.empty();
    }

    /** After the comma that the main clause's subject follows. */
    private static int clauseStart(Line line, int from) {
        Words words = line.words();
        for (VerbGroup group : line.clauses().finite()) {
            List<Phrase> subjects = line.clauses().subjects(group);
            if (subjects.isEmpty()) continue;
            int start = subjects.get(0).from();
            if (start > from && words.lower(start - 1).equals(",")) return start;
        }
        for (int i = from; i < words.size(); i++)
            if (words.lower(i).equals(",")) return i + 1;
        return words.size();
    }

    private static Optional<Attribution> quoted(Line line) {
        Words words = line.words();
        List<List<Meant>> sources = line.sources();
        if (sources.stream().allMatch(List::isEmpty)) return Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, WordClass.QUOTE)) continue;
            List<Meant> speakers = line.quotedSpeaker(i, sources);
            if (speakers.isEmpty()) continue;
            int end = i;
            while (end < words.size() && !words.is(end, WordClass.QUOTE))
                end++;
            return Optional.of(new Attribution(i, end, -1, speakers));
        }
        return Optional.empty();
    }

    /** The nearest attribution around a verb group, if its clause isn't a mere relative one. */
    static Optional<Attribution> around(Line line, List<Attribution> all, VerbGroup group) {
        if (RELATIVE.contains(line.words().lower(group.from() - 1))
                && !line.words().lower(group.from() - 1).equals("that"))
            return Optional.empty();
        Attribution best = null;
        for (Attribution attribution : all) {
            boolean within = attribution.from() <= group.from() && group.verb() < attribution.to()
                    && attribution.cue() != group.verb();
            if (within && (best == null || attribution.from() >= best.from())) best = attribution;
        }
        return Optional.ofNullable(best);
    }
}
