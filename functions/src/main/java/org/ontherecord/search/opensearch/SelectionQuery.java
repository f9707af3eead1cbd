package org.ontherecord.search.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ontherecord.search.PositionSelection;
import org.ontherecord.search.PositionSelection.TargetTerm;
import org.ontherecord.search.Sources;

/** The articles that hold a position asked for. */
final class SelectionQuery {
    private SelectionQuery() {}

    static Map<String, ?> of(PositionSelection asked) {
        List<Map<String, ?>> article = new ArrayList<>();
        article.add(Query.nested("positions", Query.filter(conditions(asked))));
        asked.source().ifPresent(source -> article.add(Query.term("sources", Sources.key(source))));
        return Query.filter(article);
    }

    private static List<Map<String, ?>> conditions(PositionSelection asked) {
        List<Map<String, ?>> conditions = new ArrayList<>();
        asked.actor().ifPresent(id -> conditions.add(Query.term(field("actors"), id)));
        asked.kind().ifPresent(kind -> conditions.add(Query.term(field("kinds"), kind)));
        if (!asked.stances().isEmpty()) conditions.add(Query.terms(field("stance"), asked.stances()));
        asked.speaker().ifPresent(id -> conditions.add(Query.term(field("voice"), id)));
        asked.from()
                .ifPresent(from -> conditions.add(Query.range(field("saidAt"), Map.of("gte", from.toEpochMilli()))));
        asked.to().ifPresent(to -> conditions.add(Query.range(field("saidAt"), Map.of("lte", to.toEpochMilli()))));
        asked.topic().forEach(anyOf -> conditions.add(anyOf(anyOf)));
        asked.named().forEach(beginning -> conditions.add(Query.prefix(field("actors.tails"), beginning)));
        return conditions;
    }

    private static Map<String, ?> anyOf(Set<TargetTerm> terms) {
        return Query.any(terms.stream().<Map<String, ?>>map(SelectionQuery::of).toList(), 1);
    }

    private static Map<String, ?> of(TargetTerm term) {
        return switch (term) {
            case TargetTerm.Stem stem -> Query.term(field("stems"), stem.stem());
            case TargetTerm.Begun begun -> Query.prefix(field("stems"), begun.prefix());
            case TargetTerm.Names names -> Query.term(field("named"), names.actorId());
            case TargetTerm.RecognitionOf of -> Query.term(field("recognition"), of.actorId());
        };
    }

    private static String field(String name) {
        return "positions.filing." + name;
    }
}
