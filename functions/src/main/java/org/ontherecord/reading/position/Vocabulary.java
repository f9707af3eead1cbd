package org.ontherecord.reading.position;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.reading.text.WordFile;
import org.ontherecord.reading.syntax.Words;

/** Small word lists of the frames: verbs of speech, judgements, wrongs, hostile acts, reversers. */
final class Vocabulary {
    private static final Map<String, Stance> JUDGEMENTS = judgements();
    private static final Set<String> WRONGS = verbs("wrongs.tsv", "wrong");
    private static final Map<String, Set<String>> VERBS = verbClasses();

    private static final Set<String> OFFERS = WordFile.words(Vocabulary.class, "offers.tsv");
    private static final Set<String> TERMS = WordFile.words(Vocabulary.class, "terms.tsv");
    private static final Set<String> CONTENTS = WordFile.words(Vocabulary.class, "contents.tsv");
    private static final Set<String> PARTICLES = WordFile.words(Vocabulary.class, "particles.tsv");
    private static final Map<String, Set<Stance>> POINTERS = WordFile.rows(Vocabulary.class, "pointers.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Stream.of(row.get(1).split(",", -1))
                    .map(label -> Stance.ofLabel(label).orElseThrow())
                    .collect(Collectors.toUnmodifiableSet())));

    private Vocabulary() {}

    private static Map<String, Stance> judgements() {
        Map<String, Stance> stances = new HashMap<>();
        for (List<String> row : WordFile.rows(Vocabulary.class, "judgements.tsv")) {
            stances.putIfAbsent(row.get(0), Stance.ofLabel(row.get(1)).orElseThrow());
        }
        return Map.copyOf(stances);
    }

    private static Set<String> verbs(String file, String what) {
        Set<String> forms = new HashSet<>();
        for (List<String> row : WordFile.rows(Vocabulary.class, file))
            forms.addAll(Inflections.ofVerb(row.get(0)));
        if (forms.isEmpty()) throw new IllegalStateException("no " + what + " in " + file);
        return Set.copyOf(forms);
    }

    private static Map<String, Set<String>> verbClasses() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> row : WordFile.rows(Vocabulary.class, "verbs.tsv")) {
            Set<String> forms = classes.computeIfAbsent(row.get(1), key -> new HashSet<>());
            forms.addAll(Inflections.ofVerb(row.get(0)));
        }
        return Map.copyOf(classes);
    }

    private static boolean inClass(String verbClass, String form) {
        return VERBS.getOrDefault(verbClass, Set.of()).contains(form);
    }

    /** "said", "told", "insists". */
    static boolean isSpeech(String form) {
        return inClass("speech", form);
    }

    /** "call", "label", "describe": verbs that give their object a name. */
    static boolean isNaming(String form) {
        return inClass("naming", form);
    }

    /** "consider", "regard". */
    static boolean isRegarding(String form) {
        return inClass("regarding", form);
    }

    /** "attack", "retaliate", "suspend": to announce it is to threaten. */
    static boolean isHostile(String form) {
        return inClass("hostile", form);
    }

    /** "visit", "meet": to announce it is a schedule, not a promise. */
    static boolean isScheduling(String form) {
        return inClass("scheduling", form);
    }

    /** "end", "lift", "withdraw": a stance on it is the opposite stance on its object. */
    static boolean isReverser(String form) {
        return inClass("reverser", form);
    }

    /** "continue to", "begin to", "is ready to": the stance is that of the verb they govern. */
    static boolean isTransparent(String form) {
        return inClass("transparent", form);
    }

    /** "gathered to protest". */
    static boolean isGathering(String form) {
        return inClass("gathering", form);
    }

    /** "want", "know": no act that could be denied. */
    static boolean isMental(String form) {
        return inClass("mental", form);
    }

    /** "estimate", "hope": who says so promises nothing. */
    static boolean isGuessing(String form) {
        return inClass("guessing", form);
    }

    /** "citing concerns": the noun's stance is the subject's. */
    static boolean isVoicing(String form) {
        return inClass("voicing", form);
    }

    /** "would damage": its subject is spoken against. */
    static boolean isHarming(String form) {
        return inClass("harming", form);
    }

    /** The stances that "the charge" or "that demand" may point back to; none for a noun that points to nothing said. */
    static Set<Stance> pointsTo(String noun) {
        return POINTERS.getOrDefault(noun, Set.of());
    }

    /** Whether it can be offered so that the offer binds: "aid", "talks". */
    static boolean isOffer(String noun) {
        return OFFERS.contains(noun);
    }

    /** Whether to accept it is a commitment: "terms", "the plan". */
    static boolean isTerm(String noun) {
        return TERMS.contains(noun);
    }

    /** Whether its content may follow it as a clause: "reports", "the idea". */
    static boolean isContent(String noun) {
        return CONTENTS.contains(noun);
    }

    /** Whether it can complete the verb before it: "down", "out". */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** "issued a statement demanding": the document speaks for the subject. */
    static boolean isPublishing(String form) {
        return inClass("publishing", form);
    }

    static boolean isWrong(String form) {
        return WRONGS.contains(form);
    }

    /** A judgement and the words that express it. */
    record Judgement(Stance stance, int from, int to) {}

    /** The judgement expressed in a few words from here, before the clause goes on. */
    static Optional<Judgement> judgement(Words words, int from, int to) {
        for (int i = from; i < Math.min(to, from + 7); i++) {
            for (int length = 4; length >= 1; length--) {
                if (i + length > to) continue;
                Stance stance = JUDGEMENTS.get(joined(words, i, i + length));
                if (stance != null) return Optional.of(new Judgement(stance, i, i + length));
            }
        }
        return Optional.empty();
    }

    static String joined(Words words, int from, int to) {
        if (to - from == 1) return words.lower(from);
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++)
            joined.append(i > from ? " " : "").append(words.lower(i));
        return joined.toString();
    }
}
