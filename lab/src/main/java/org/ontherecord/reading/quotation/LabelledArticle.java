package org.ontherecord.reading.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ontherecord.http.Json;
import org.ontherecord.reading.entity.MentionFinder;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * An article with its attributions, as units.
 *
 * @param rules   what the rules find in it
 * @param byCue   its attributions by the head of their cue
 * @param ignored what annotators left open
 */
record LabelledArticle(Units units, RuleRoles rules, Map<Integer, LabelledQuotation> byCue, List<Span> ignored) {
    LabelledArticle {
        byCue = Map.copyOf(byCue);
        ignored = List.copyOf(ignored);
    }

    /** Reads a line: {@code text}, {@code quotes} with {@code content}, {@code cue}, {@code source}, and {@code ignore}. */
    static LabelledArticle of(String line, MentionFinder finder) {
        JsonNode article = Json.MAPPER.readTree(line);
        SourceText text = new SourceText(article.path("text").stringValue());
        List<Sentence> sentences = new Segmenter().segment(text);
        Mentions mentions = finder.find(text, sentences);
        Words words = new Words(text, sentences);
        Units units = Units.of(text, sentences, mentions, words.regions());
        Map<Integer, LabelledQuotation> byCue = new HashMap<>();
        article.path("quotes")
                .valueStream()
                .map(LabelledQuotation::of)
                .forEach(quotation -> head(units, quotation).ifPresent(cue -> byCue.putIfAbsent(cue, quotation)));
        return new LabelledArticle(units, new RuleRoles(units, QuotationRules.find(words)), byCue,
                LabelledQuotation.spans(article.path("ignore")));
    }

    /** The word of a cue that makes it one: a verb of the lexicon first of all. */
    private static OptionalInt head(Units units, LabelledQuotation quotation) {
        if (quotation.cue().isEmpty()) return OptionalInt.empty();
        Run cue = units.run(quotation.cue().getFirst());
        return IntStream.range(cue.from(), cue.to())
                .filter(u -> weight(units, u) >= 0)
                .reduce((best, u) -> weight(units, u) > weight(units, best) ? u : best);
    }

    private static int weight(Units units, int u) {
        Unit unit = units.get(u);
        if (unit.lower().equals(":")) return 0;
        if (unit.isQuoted() || !Character.isLetter(unit.lower().codePointAt(0))) return -1;
        boolean verb = unit.is(WordClass.VERB);
        if (CueFeatures.lexical(units, u) != 0) return verb ? 6 : 5;
        if (unit.lower().equals("according")) return 6;
        return verb ? 4 : unit.is(WordClass.NOUN) ? 3 : 1;
    }

    boolean isCue(int u) {
        return byCue.containsKey(u);
    }

    boolean isIgnored(int u) {
        return ignored.stream().anyMatch(span -> span.overlaps(units.get(u).span()));
    }

    /** The right roles in a window, by their ordinals: all of them none where its cue is no cue. */
    int[] roles(Window window) {
        Optional<LabelledQuotation> quotation = Optional.ofNullable(byCue.get(window.cue()));
        return IntStream.range(window.from(), window.to())
                .mapToObj(u -> quotation.map(of -> u == window.cue() ? Role.CUE : role(of, u)).orElse(Role.NONE))
                .mapToInt(Role::index)
                .toArray();
    }

    private Role role(LabelledQuotation quotation, int u) {
        Span span = units.get(u).span();
        boolean plain = !units.isQuoted(u);
        if (plain && quotation.cue().stream().anyMatch(span::overlaps)) return Role.CUE;
        if (plain && quotation.source().stream().anyMatch(span::overlaps)) return Role.SOURCE;
        int covered = quotation.content()
                .stream()
                .mapToInt(piece -> Math.min(piece.end(), span.end()) - Math.max(piece.start(), span.start()))
                .filter(length -> length > 0)
                .sum();
        return 2 * covered > span.length() ? Role.CONTENT : Role.NONE;
    }
}
