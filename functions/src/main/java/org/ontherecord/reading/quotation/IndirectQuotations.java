package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is reported in other words than the speaker's, wholly or in part. */
final class IndirectQuotations {
    /** Longest content that is looked at, in words: no sentence of a newspaper is longer. */
    private static final int LONGEST = 120;
    private static final int ADJUNCT = 14;

    private final Words words;
    private final SourceFinder sources;

    IndirectQuotations(Words words, SourceFinder sources) {
        this.words = words;
        this.sources = sources;
    }

    /** @param used verbs that attribute something in quotation marks already */
    List<Draft> find(List<Cue> cues, Set<Integer> used) {
        List<Draft> drafts = new ArrayList<>();
        Optional<Run> subject = Optional.empty();
        int sentence = -1;
        for (Cue cue : cues) {
            if (words.sentence(cue.verb()) != sentence) subject = Optional.empty();
            sentence = words.sentence(cue.verb());
            int start = words.sentenceOf(cue.verb()).from();
            Optional<Run> found = cue.participle() ? Optional.empty() : sources.before(cue.run().from(), start);
            Optional<Run> source = found.isPresent() ? found : inherited(cue, subject);
            if (source.isPresent()) subject = source;
            if (!used.contains(cue.verb())) attributed(cue, source).ifPresent(drafts::add);
        }
        accordingTo(drafts);
        return drafts;
    }

    /** The subject of an earlier verb of the sentence, or what the sentence opens with. */
    private Optional<Run> inherited(Cue cue, Optional<Run> subject) {
        int before = cue.run().from() - 1;
        int start = words.sentenceOf(cue.verb()).from();
        if (before < start) return Optional.empty();
        boolean joined = words.is(before, "and") || words.is(before, "but") || words.is(before, ",")
                || words.is(before, "or");
        if (!joined) return Optional.empty();
        if (subject.isPresent()) return subject;
        return sources.after(start, cue.run().from());
    }

    private Optional<Draft> attributed(Cue cue, Optional<Run> source) {
        Run sentence = words.sentenceOf(cue.verb());
        Optional<Draft> trailing = source.flatMap(found -> trailing(cue, found, sentence))
                .or(() -> inverted(cue,
                        sentence));
        if (trailing.isPresent()) return trailing;
        return source.flatMap(found -> content(cue, sentence).map(content -> draft(content, cue.run(), found)));
    }

    /** "…, the minister said." */
    private Optional<Draft> trailing(Cue cue, Run source, Run sentence) {
        int comma = source.from() - 1;
        boolean closes = endsClause(cue.verb() + 1, sentence.to());
        boolean opens = comma > sentence.from() + 2 && words.is(comma, ",") && source.to() <= cue.run().from() + 1;
        if (!cue.takes(CueVerbs.Kind.SAY) || !closes || !opens) return Optional.empty();
        return Optional.of(draft(new Run(startOfContent(sentence, comma), comma), cue.run(), source));
    }

    /** "…, said the minister." */
    private Optional<Draft> inverted(Cue cue, Run sentence) {
        int comma = cue.run().from() - 1;
        if (!cue.takes(CueVerbs.Kind.SAY) || comma <= sentence.from() + 2 || !words.is(comma, ","))
            return Optional.empty();
        return sources.after(cue.verb() + 1, sentence.to())
                .filter(source -> endsClause(source.to(), sentence.to()) && words.lower(cue.verb()).equals("said"))
                .map(source -> draft(new Run(startOfContent(sentence, comma), comma), cue.run(), source));
    }

    private int startOfContent(Run sentence, int comma) {
        return Math.max(sentence.from(), comma - LONGEST);
    }

    /** Whether nothing follows but when, where and to whom it was said. */
    private boolean endsClause(int at, int to) {
        if (at >= to) return true;
        String word = words.lower(at);
        if (word.equals(".") || word.equals(",") || word.equals(";")) return true;
        if (!FrameWord.ADJUNCT.has(word)) return false;
        for (int i = at; i < Math.min(to, at + ADJUNCT); i++)
            if (words.is(i, "that") || words.isQuoted(i)) return false;
        return true;
    }

    private Optional<Run> content(Cue cue, Run sentence) {
        int at = cue.verb() + 1;
        if (at >= sentence.to()) return Optional.empty();
        if (cue.takes(CueVerbs.Kind.WILL) && words.is(at, "to")) return rest(at, sentence, false);
        if (cue.speaks()) {
            Optional<Run> clause = clause(cue, at, sentence);
            if (clause.isPresent() || !cue.takes(CueVerbs.Kind.JUDGE)) return clause;
        }
        return cue.takes(CueVerbs.Kind.JUDGE) ? object(at, sentence) : Optional.empty();
    }

    /** The clause after a verb of saying, past whom it was said to and when. */
    private Optional<Run> clause(Cue cue, int at, Run sentence) {
        int near = Math.min(sentence.to(), at + ADJUNCT);
        for (int i = at; i < near && !words.is(i, ".") && !words.is(i, ";"); i++) {
            if (words.is(i, "that") && (i == at || !words.is(i - 1, ","))) return rest(i, sentence, false);
            if (words.isQuoted(i)) break;
        }
        int start = at;
        if (cue.takes(CueVerbs.Kind.TELL) && !cue.takes(CueVerbs.Kind.SAY)) start = afterAddressee(at, sentence);
        else if (FrameWord.ADJUNCT.has(words.lower(at))) start = afterAdjunct(at, near);
        if (start < sentence.to() && (words.is(start, ":") || words.is(start, ","))) start++;
        if (start >= sentence.to() || start < at) return Optional.empty();
        String first = words.lower(start);
        boolean opens = words.isQuoted(start) || words.isWord(start) || first.equals("$") || first.equals("“");
        if (!opens || (first.equals("to") && !cue.takes(CueVerbs.Kind.TELL))) return Optional.empty();
        return rest(start, sentence, false);
    }

    private int afterAddressee(int at, Run sentence) {
        String word = words.lower(at);
        if (FrameWord.OBJECT_PRONOUN.has(word)) return at + 1;
        int i = at;
        if (FrameWord.DETERMINER.has(word)) i++;
        while (i < sentence.to() && words.isCapital(i))
            i++;
        if (i == at || (FrameWord.DETERMINER.has(word) && i == at + 1)) i++;
        while (i < Math.min(sentence.to(), at + ADJUNCT) && FrameWord.ADJUNCT.has(words.lower(i)))
            i = afterAdjunct(i, Math.min(sentence.to(), i + ADJUNCT));
        return i;
    }

    /** After "on Monday", "in a statement": its preposition, determiner and the words up to its noun. */
    private int afterAdjunct(int at, int limit) {
        int i = at;
        boolean preposition = !words.isCapital(at) && FrameWord.PREPOSITION.has(words.lower(at));
        i++;
        if (!preposition) return i;
        if (i < limit && FrameWord.DETERMINER.has(words.lower(i))) i += 2;
        else if (i < limit) i++;
        while (i < limit && words.isCapital(i) && words.isCapital(i - 1))
            i++;
        return i;
    }

    private Optional<Run> object(int at, Run sentence) {
        String word = words.lower(at);
        if (word.equals("for") || word.equals("on")) return rest(at + 1, sentence, true);
        boolean opens = words.isQuoted(at) || words.isWord(at);
        if (!opens || FrameWord.PREPOSITION.has(word) || FrameWord.STOPPER.has(word) || word.equals("that"))
            return Optional.empty();
        return rest(at, sentence, true);
    }

    /** What is left of the sentence, or of its clause. */
    private Optional<Run> rest(int from, Run sentence, boolean clauseOnly) {
        int limit = Math.min(sentence.to(), from + LONGEST);
        int end = from;
        while (end < limit && !ends(end, from, limit, clauseOnly))
            end++;
        while (end > from && !words.isWord(end - 1) && !words.isQuoted(end - 1))
            end--;
        return end > from ? Optional.of(new Run(from, end)) : Optional.empty();
    }

    private boolean ends(int at, int from, int limit, boolean clauseOnly) {
        if (words.isQuoted(at)) return false;
        String word = words.lower(at);
        if (word.equals(";")) return true;
        if (!word.equals(",")) return clauseOnly && at > from + 1 && FrameWord.STOPPER.has(word);
        if (at + 1 >= limit) return true;
        String next = words.lower(at + 1);
        boolean more = next.equals("adding") || next.equals("saying") || next.equals("according")
                || next.equals("noting")
                || next.equals("calling") || next.equals("but") || next.equals("though") || next.equals("although");
        return more || clauseOnly;
    }

    private void accordingTo(List<Draft> drafts) {
        for (int at = 0; at + 2 < words.size(); at++)
            if (words.is(at, "according") && words.is(at + 1, "to") && !words.isQuoted(at))
                accordingTo(new Run(at, at + 2), words.sentenceOf(at)).ifPresent(drafts::add);
    }

    private Optional<Draft> accordingTo(Run cue, Run sentence) {
        boolean leads = cue.from() - sentence.from() < 3;
        return sources.named(cue.to(), sentence.to()).flatMap(source -> {
            Optional<Run> content = leads
                    ? rest(skipComma(source.to(), sentence.to()), sentence, false)
                    : before(cue.from(), sentence);
            return content.map(found -> draft(found, cue, source));
        });
    }

    private int skipComma(int at, int to) {
        return at < to && words.is(at, ",") ? at + 1 : at;
    }

    private Optional<Run> before(int at, Run sentence) {
        int end = words.is(at - 1, ",") ? at - 1 : at;
        Run run = new Run(Math.max(sentence.from(), end - LONGEST), end);
        return run.isEmpty() ? Optional.empty() : Optional.of(run);
    }

    private Draft draft(Run content, Run cue, Run source) {
        boolean quoted = false;
        boolean plain = false;
        for (int at = content.from(); at < content.to(); at++) {
            quoted |= words.isQuoted(at);
            plain |= !words.isQuoted(at) && words.isWord(at);
        }
        Quotation.Kind kind = !quoted
                ? Quotation.Kind.INDIRECT
                : plain ? Quotation.Kind.MIXED : Quotation.Kind.DIRECT;
        return new Draft(kind, words.span(content), List.of(words.span(cue)), List.of(words.span(source)));
    }
}
