package org.ontherecord.reading.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** The acronyms that a text brings in for names of its own: "the Financial Services Authority (FSA)", "RSA Security". */
final class OwnAcronyms {
    private OwnAcronyms() {}

    static Set<String> in(List<Words> sentences, List<List<CatalogScan.Hit>> hits) {
        Set<String> found = new HashSet<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (CatalogScan.Hit hit : hits.get(s)) {
                Words words = sentences.get(s);
                boolean bracketed = hit.to() - hit.from() == 1 && words.lower(hit.from() - 1).equals("(")
                        && words.lower(hit.to()).equals(")");
                boolean explained = bracketed && spelledOut(words, hit.from()) && !known(hits.get(s), hit);
                if (explained || opensName(words, hit))
                    found.add(words.get(hit.from()).form());
            }
        }
        return found;
    }

    /** "RSA | Security": a guarded acronym that a longer name begins with. */
    private static boolean opensName(Words words, CatalogScan.Hit hit) {
        String form = words.get(hit.from()).form();
        return hit.name().guarded() && hit.to() - hit.from() == 1 && form.length() > 1
                && form.codePoints().allMatch(Character::isUpperCase) && words.is(hit.to(), WordClass.NAME)
                && Roles.startingAt(words, hit.to()).isEmpty();
    }

    /** Whether the capitals before the bracket are the acronym's letters. */
    private static boolean spelledOut(Words words, int acronym) {
        String letters = words.get(acronym).form();
        int left = letters.length();
        for (int i = acronym - 2; i >= 0 && left > 0; i--) {
            if (!words.get(i).capitalised()) continue;
            if (words.get(i).form().charAt(0) != letters.charAt(left - 1)) return false;
            left--;
        }
        return left == 0;
    }

    /** Whether the catalog knows the name before the bracket as the same actor's. */
    private static boolean known(List<CatalogScan.Hit> hits, CatalogScan.Hit acronym) {
        return hits.stream()
                .anyMatch(other -> other.to() == acronym.from() - 1
                        && other.name().actor().equals(acronym.name().actor()));
    }
}
