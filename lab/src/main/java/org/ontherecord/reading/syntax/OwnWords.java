package org.ontherecord.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A treebank's sentence cut into words as {@link WordScanner} cuts them. Where several of the treebank's words are one
 * word here ("self-proclaimed"), it takes the place of the one nearest the root; where one is several here ("..."), the
 * first of them takes its place and the others depend on it.
 */
final class OwnWords {
    private final TreebankSentence sentence;
    private final List<String> forms = new ArrayList<>();
    /** For each word here, the treebank's word whose tag and arc it takes. */
    private final List<Integer> sources = new ArrayList<>();
    /** For each of the treebank's words, the word here that stands for it. */
    private final int[] places;

    private OwnWords(TreebankSentence sentence) {
        this.sentence = sentence;
        this.places = new int[sentence.size() + 1];
    }

    /** The sentence in words of our own; nothing where they can't be laid side by side, or are the same. */
    static Optional<TreebankSentence> of(TreebankSentence sentence) {
        List<int[]> theirs = spans(sentence);
        if (theirs.isEmpty()) return Optional.empty();
        List<int[]> ours = new WordScanner(sentence.text(), 0, sentence.text().length()).scan();
        OwnWords words = new OwnWords(sentence);
        return words.align(theirs, ours) && ours.size() + theirs.size() > 0 && !words.forms.equals(sentence.forms())
                ? Optional.of(words.rebuilt())
                : Optional.empty();
    }

    private static List<int[]> spans(TreebankSentence sentence) {
        List<int[]> spans = new ArrayList<>();
        int at = 0;
        for (String form : sentence.forms()) {
            while (at < sentence.text().length() && Character.isWhitespace(sentence.text().charAt(at)))
                at++;
            if (!sentence.text().startsWith(form, at)) return List.of();
            spans.add(new int[]{at, at + form.length()});
            at += form.length();
        }
        return spans;
    }

    /** Walks along both cuts from one place where they agree to the next. */
    private boolean align(List<int[]> theirs, List<int[]> ours) {
        int their = 0;
        int our = 0;
        while (their < theirs.size() && our < ours.size()) {
            int theirEnd = their + 1;
            int ourEnd = our + 1;
            while (theirs.get(theirEnd - 1)[1] != ours.get(ourEnd - 1)[1]) {
                boolean behind = theirs.get(theirEnd - 1)[1] < ours.get(ourEnd - 1)[1];
                if (behind && ++theirEnd > theirs.size() || !behind && ++ourEnd > ours.size()) return false;
            }
            if (theirEnd - their > 1 && ourEnd - our > 1) return false;
            take(their, theirEnd, ours.subList(our, ourEnd));
            their = theirEnd;
            our = ourEnd;
        }
        return their == theirs.size() && our == ours.size();
    }

    private void take(int from, int to, List<int[]> pieces) {
        for (int i = from; i < to; i++)
            places[i] = forms.size();
        int source = IntStream.range(from, to).reduce((a, b) -> depth(b) < depth(a) ? b : a).orElseThrow();
        for (int i = 0; i < pieces.size(); i++) {
            forms.add(sentence.text().substring(pieces.get(i)[0], pieces.get(i)[1]));
            sources.add(i == 0 ? source : -1 - source);
        }
    }

    private int depth(int word) {
        int depth = 0;
        for (int at = word; at < sentence.size(); at = sentence.heads().get(at))
            depth++;
        return depth;
    }

    private TreebankSentence rebuilt() {
        places[sentence.size()] = forms.size();
        List<Tag> tags = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            boolean first = sources.get(i) >= 0;
            int source = first ? sources.get(i) : -1 - sources.get(i);
            boolean mark = !first && forms.get(i).codePoints().noneMatch(Character::isLetterOrDigit);
            Tag tag = sentence.tags().get(source);
            tags.add(mark && tag.partOfSpeech() != PartOfSpeech.PUNCT && tag.partOfSpeech() != PartOfSpeech.SYM
                    ? new Tag(PartOfSpeech.PUNCT, PennTag.HYPH)
                    : tag);
            heads.add(first ? places[sentence.heads().get(source)] : places[source]);
            relations.add(first ? sentence.relations().get(source) : mark ? Relation.PUNCT : Relation.FLAT);
        }
        return new TreebankSentence(sentence.text(), forms, tags, heads, relations);
    }
}
