package org.ontherecord.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is reported in other words than the speaker's, wholly or in part. */
final class IndirectQuotations {
    private static final int ADJUNCT = 14;

    private final Words words;
    private final SourceFinder sources;
    private final Complements complements;

    IndirectQuotations(Words words, SourceFinder sources) {
        this.words = words;
        this.sources = sources;
        this.complements = new Complements(words);
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
        return source.flatMap(found -> complements.of(cue, sentence).map(content -> draft(content, cue.run(), found)));
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
        return Math.max(sentence.from(), comma - Complements.LONGEST);
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

    private void accordingTo(List<Draft> drafts) {
        for (int at = 0; at + 2 < words.size(); at++)
            if (words.is(at, "according") && words.is(at + 1, "to") && !words.isQuoted(at))
                accordingTo(new Run(at, at + 2), words.sentenceOf(at)).ifPresent(drafts::add);
    }

    private Optional<Draft> accordingTo(Run cue, Run sentence) {
        boolean leads = cue.from() - sentence.from() < 3;
        return sources.named(cue.to(), sentence.to()).flatMap(source -> {
            Optional<Run> content = leads
                    ? complements.rest(skipComma(source.to(), sentence.to()), sentence)
                    : before(cue.from(), sentence);
            return content.map(found -> draft(found, cue, source));
        });
    }

    private int skipComma(int at, int to) {
        return at < to && words.is(at, ",") ? at + 1 : at;
    }

    private Optional<Run> before(int at, Run sentence) {
        int end = words.is(at - 1, ",") ? at - 1 : at;
        Run run = new Run(Math.max(sentence.from(), end - Complements.LONGEST), end);
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
