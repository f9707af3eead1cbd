package org.ontherecord.reading.position;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs and nouns, in British and American spelling. */
final class Inflections {
    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(
            Map.entry("be", List.of("be", "is", "are", "was", "were", "been", "being", "am")),
            Map.entry("have", List.of("have", "has", "had", "having")),
            Map.entry("do", List.of("do", "does", "did", "done", "doing")),
            Map.entry("swear", List.of("swear", "swears", "swore", "sworn", "swearing")),
            Map.entry("say", List.of("say", "says", "said", "saying")),
            Map.entry("tell", List.of("tell", "tells", "told", "telling")),
            Map.entry("give", List.of("give", "gives", "gave", "given", "giving")),
            Map.entry("see", List.of("see", "sees", "saw", "seen", "seeing")),
            Map.entry("stand", List.of("stand", "stands", "stood", "standing")),
            Map.entry("speak", List.of("speak", "speaks", "spoke", "spoken", "speaking")),
            Map.entry("take", List.of("take", "takes", "took", "taken", "taking")),
            Map.entry("come", List.of("come", "comes", "came", "coming")),
            Map.entry("throw", List.of("throw", "throws", "threw", "thrown", "throwing")),
            Map.entry("withdraw", List.of("withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing")),
            Map.entry("withhold", List.of("withhold", "withholds", "withheld", "withholding")),
            Map.entry("undertake", List.of("undertake", "undertakes", "undertook", "undertaken", "undertaking")),
            Map.entry("seek", List.of("seek", "seeks", "sought", "seeking")),
            Map.entry("uphold", List.of("uphold", "upholds", "upheld", "upholding")),
            Map.entry("think", List.of("think", "thinks", "thought", "thinking")),
            Map.entry("make", List.of("make", "makes", "made", "making")),
            Map.entry("write", List.of("write", "writes", "wrote", "written", "writing")),
            Map.entry("hit", List.of("hit", "hits", "hitting")),
            Map.entry("commit", List.of("commit", "commits", "committed", "committing")),
            Map.entry("beg", List.of("beg", "begs", "begged", "begging")),
            Map.entry("rebuff", List.of("rebuff", "rebuffs", "rebuffed", "rebuffing")),
            Map.entry("regret", List.of("regret", "regrets", "regretted", "regretting")),
            Map.entry("slam", List.of("slam", "slams", "slammed", "slamming")),
            Map.entry("shrug", List.of("shrug", "shrugs", "shrugged", "shrugging")),
            Map.entry("abet", List.of("abet", "abets", "abetted", "abetting")),
            Map.entry("label", List.of("label", "labels", "labeled", "labelled", "labeling", "labelling")),
            Map.entry("call", List.of("call", "calls", "called", "calling")),
            Map.entry("hold", List.of("hold", "holds", "held", "holding")),
            Map.entry("steal", List.of("steal", "steals", "stole", "stolen", "stealing")),
            Map.entry("break", List.of("break", "breaks", "broke", "broken", "breaking")),
            Map.entry("feed", List.of("feed", "feeds", "fed", "feeding")),
            Map.entry("mislead", List.of("mislead", "misleads", "misled", "misleading")),
            Map.entry("hide", List.of("hide", "hides", "hid", "hidden", "hiding")),
            Map.entry("lie", List.of("lie", "lies", "lied", "lying")));

    private Inflections() {}

    /** Every form of a verb. */
    static Set<String> ofVerb(String lemma) {
        Set<String> forms = new LinkedHashSet<>();
        for (String spelling : spellings(lemma)) {
            List<String> irregular = IRREGULAR.get(spelling);
            if (irregular != null) forms.addAll(irregular);
            else
                forms.addAll(regular(spelling));
        }
        return forms;
    }

    /** Singular and plural of a noun. */
    static Set<String> ofNoun(String lemma) {
        return Set.of(lemma, withS(lemma));
    }

    private static List<String> spellings(String lemma) {
        List<String> spellings = new ArrayList<>(List.of(lemma));
        if (lemma.endsWith("ise")) spellings.add(lemma.substring(0, lemma.length() - 3) + "ize");
        if (lemma.endsWith("avour")) spellings.add(lemma.substring(0, lemma.length() - 3) + "or");
        return spellings;
    }

    private static List<String> regular(String lemma) {
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        boolean consonantY = lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        String past = consonantY ? lemma.substring(0, lemma.length() - 1) + "ied" : stem + "ed";
        return List.of(lemma, withS(lemma), past, stem + "ing");
    }

    private static String withS(String lemma) {
        boolean consonantY = lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        if (consonantY) return lemma.substring(0, lemma.length() - 1) + "ies";
        boolean sibilant = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
        return lemma + (sibilant ? "es" : "s");
    }
}
