package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ontherecord.reading.entity.CatalogName.Form;
import org.ontherecord.reading.syntax.Word;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Finds the catalog's names in the words of a text: longest first, each word once, in linear time. */
final class CatalogScan {
    private static final Set<String> GEOGRAPHY = Set.of("ocean", "sea", "gulf", "river", "peninsula", "strait", "coast",
            "desert", "mountains", "channel", "subcontinent");
    private static final Set<String> PLACE_WORDS = Set.of("in", "at", "near", "from", "outside", "around", "through",
            "to", "of", "into", "across", "toward", "via", "between");

    private final ActorCatalog catalog;

    CatalogScan(ActorCatalog catalog) {
        this.catalog = catalog;
    }

    /** Words from {@code from} to before {@code to} that bear a name of the catalog; not certain if they may mean else. */
    record Hit(int sentence, int from, int to, CatalogName name, boolean certain) {
        Hit doubted() {
            return new Hit(sentence, from, to, name, false);
        }
    }

    /** The names in all sentences; guarded ones only where the text bears them out. */
    List<List<Hit>> scan(List<Words> sentences) {
        List<List<Hit>> all = new ArrayList<>();
        Set<Actor> certain = new HashSet<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<Hit> hits = scan(sentences.get(s), s);
            hits.stream().filter(hit -> !hit.name().guarded()).forEach(hit -> certain.add(hit.name().actor()));
            all.add(hits);
        }
        Set<String> own = OwnAcronyms.in(sentences, all);
        for (int s = 0; s < all.size(); s++) {
            Words words = sentences.get(s);
            all.get(s).removeIf(hit -> own.contains(written(words, hit.from(), hit.to())));
            all.get(s).replaceAll(hit -> hit.name().guarded() && !borneOut(hit, words, certain) ? hit.doubted() : hit);
            all.get(s).removeIf(hit -> !hit.certain() && !words.get(hit.to() - 1).capitalised());
            for (Hit hit : SharedHead.resolve(catalog, words, s))
                replace(all.get(s), hit);
        }
        return all;
    }

    private static void replace(List<Hit> hits, Hit by) {
        hits.removeIf(hit -> hit.from() < by.to() && by.from() < hit.to());
        int at = 0;
        while (at < hits.size() && hits.get(at).from() < by.from())
            at++;
        hits.add(at, by);
    }

    private List<Hit> scan(Words words, int sentence) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size();) {
            Hit hit = longestAt(words, i, sentence);
            if (hit != null) hits.add(hit);
            i = hit == null ? i + 1 : hit.to();
        }
        return hits;
    }

    private Hit longestAt(Words words, int from, int sentence) {
        List<String> first = NameKey.pieces(words.get(from).form());
        if (first.isEmpty()) return null;
        int longest = catalog.longest(first.get(0));
        if (longest == 0) return null;
        StringBuilder key = new StringBuilder(String.join(" ", first));
        int pieces = first.size();
        Hit best = named(words, from, from + 1, key.toString(), sentence, null);
        for (int to = from + 1; to < words.size() && pieces < longest
                && words.get(to).span().start() - words.get(from).span().end() < 120; to++) {
            Word word = words.get(to);
            if (word.is(WordClass.MARK) && !word.form().equals(",") && !word.form().equals("-")) break;
            List<String> more = NameKey.pieces(word.form());
            if (more.isEmpty()) continue;
            pieces += more.size();
            more.forEach(piece -> key.append(' ').append(piece));
            best = named(words, from, to + 1, key.toString(), sentence, best);
        }
        return best;
    }

    private Hit named(Words words, int from, int to, String key, int sentence, Hit otherwise) {
        List<CatalogName> names = catalog.named(key);
        if (names.isEmpty()) return otherwise;
        String written = written(words, from, to);
        List<CatalogName> fitting = names.stream().filter(name -> name.fits(written)).toList();
        if (fitting.isEmpty() || (written.contains(",") && !fitting.get(0).written().contains(","))) return otherwise;
        if (fitting.stream().map(CatalogName::actor).distinct().count() > 1 && fitting.get(0).form() != Form.NAME) {
            return otherwise;
        }
        return partOfOtherName(words, from, to, fitting.get(0))
                ? otherwise
                : new Hit(sentence, from, to, fitting.get(0), true);
    }

    private static String written(Words words, int from, int to) {
        StringBuilder written = new StringBuilder(words.get(from).form());
        for (int i = from + 1; i < to; i++) {
            if (words.get(i).span().start() > words.get(i - 1).span().end()) written.append(' ');
            written.append(words.get(i).form());
        }
        return written.toString();
    }

    /** "New Mexico", "Michael Jordan", "Indian Ocean". */
    private static boolean partOfOtherName(Words words, int from, int to, CatalogName name) {
        if (to - from == 1 && GEOGRAPHY.contains(words.lower(to)) && words.get(to).capitalised()) return true;
        if (from == 0 || name.form() == Form.DEMONYM || to - from > 1) return false;
        Word before = words.get(from - 1);
        if (!before.is(WordClass.NAME) || before.span().end() + 1 != words.get(from).span().start()) return false;
        return Roles.endingAt(words, from).isEmpty()
                && ActorCatalog.standard().named(NameKey.of(before.form())).isEmpty()
                && Character.isUpperCase(words.get(from).form().codePointAt(0));
    }

    private static boolean borneOut(Hit hit, Words words, Set<Actor> certain) {
        String written = written(words, hit.from(), hit.to());
        boolean theBefore = words.lower(hit.from() - 1).equals("the");
        if (hit.name().form() == Form.DEMONYM) return true;
        if (written.equals(written.toUpperCase(java.util.Locale.ROOT))) return certain.contains(hit.name().actor());
        if (!Character.isUpperCase(written.codePointAt(0))) return theBefore && certain.contains(hit.name().actor());
        if (PLACE_WORDS.contains(words.lower(hit.from() - 1))) return false;
        if (words.is(hit.from() - 1, WordClass.NAME) || words.is(hit.to(), WordClass.NAME)) return false;
        return words.is(hit.to(), WordClass.VERB)
                || words.is(hit.to(), WordClass.AUXILIARY)
                || words.is(hit.to(), WordClass.POSSESSIVE)
                || words.is(hit.to(), WordClass.ADVERB);
    }
}
