package org.ontherecord.lab.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ontherecord.search.ArticleQuery;
import org.ontherecord.search.ArticleQuery.Sort;
import org.ontherecord.search.Clause;
import org.ontherecord.search.Clause.Field;
import org.ontherecord.search.PositionSelection;
import org.ontherecord.search.PositionSelection.TargetTerm;
import org.ontherecord.search.lucene.LuceneSnapshot;

/**
 * A kind of question.
 *
 * @param ours  asks the index
 * @param plain asks plain Lucene for the nearest thing that it has; empty where that is nothing
 */
record Question(String name, BiConsumer<LuceneSnapshot, Asked> ours, Optional<BiConsumer<PlainLucene, Asked>> plain) {
    private static final int HITS = 10, MOST_POSITIONS = 20_000;

    static List<Question> all() {
        return List.of( //
                new Question("one word", (index, asked) -> best(index, words(asked.words(1))),
                        (lucene, asked) -> lucene.all(asked.words(1))),
                new Question("two words", (index, asked) -> best(index, words(asked.words(2))),
                        (lucene, asked) -> lucene.all(asked.words(2))),
                new Question("three words", (index, asked) -> best(index, words(asked.words(3))),
                        (lucene, asked) -> lucene.any(asked.words(3))),
                new Question("ten words", (index, asked) -> best(index, words(asked.words(10))),
                        (lucene, asked) -> lucene.any(asked.words(10))),
                new Question("a rare word", (index, asked) -> best(index, words(asked.rare())),
                        (lucene, asked) -> lucene.all(asked.rare())),
                new Question("a phrase of three words",
                        (index, asked) -> best(index, new Clause.Phrase(Field.ANY, asked.together())),
                        (lucene, asked) -> lucene.phrase(asked.together())),
                new Question("two words, a source and a year",
                        (index, asked) -> best(index, words(asked.words(2)), new Clause.BySource(asked.source()),
                                new Clause.Dated(Optional.of(asked.from()), Optional.of(asked.to()))),
                        (lucene, asked) -> lucene.filtered(asked.words(2), asked.source(), asked.from().toEpochMilli(),
                                asked.to().toEpochMilli())),
                new Question("two words, newest first",
                        (index, asked) -> articles(index, Sort.NEWEST, false, words(asked.words(2))),
                        (lucene, asked) -> lucene.newest(asked.words(2))),
                new Question("one word, with facets",
                        (index, asked) -> articles(index, Sort.RELEVANCE, true, words(asked.words(1))),
                        (lucene, asked) -> lucene.withFacets(asked.words(1))),
                new Question("two words, with facets",
                        (index, asked) -> articles(index, Sort.RELEVANCE, true, words(asked.words(2))),
                        (lucene, asked) -> lucene.withFacets(asked.words(2))),
                new Question("all articles, with facets", (index, asked) -> articles(index, Sort.NEWEST, true)),
                new Question("articles like one", Question::like),
                new Question("positions by actor and topic",
                        (index, asked) -> positions(index, Optional.of(asked.actor()), asked.topic())),
                new Question("positions on a topic",
                        (index, asked) -> positions(index, Optional.empty(), asked.topic())));
    }

    private Question(String name, BiConsumer<LuceneSnapshot, Asked> ours, BiConsumer<PlainLucene, Asked> plain) {
        this(name, ours, Optional.of(plain));
    }

    private Question(String name, BiConsumer<LuceneSnapshot, Asked> ours) {
        this(name, ours, Optional.empty());
    }

    private static Clause words(String text) {
        return new Clause.Words(Field.ANY, text);
    }

    private static void best(LuceneSnapshot index, Clause... clauses) {
        articles(index, Sort.RELEVANCE, false, clauses);
    }

    private static void articles(LuceneSnapshot index, Sort sort, boolean facets, Clause... clauses) {
        index.articles(new ArticleQuery(List.of(clauses), sort, HITS, Optional.empty(), facets));
    }

    private static void like(LuceneSnapshot index, Asked asked) {
        index.like(asked.article().id(), asked.article().title().orElse(""), asked.article().text(), HITS);
    }

    private static void positions(LuceneSnapshot index, Optional<String> actor, Set<String> topic) {
        List<Set<TargetTerm>> stems = topic.stream()
                .map(stem -> Set.<TargetTerm>of(new TargetTerm.Stem(stem)))
                .toList();
        index.positions(new PositionSelection(actor, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), stems, Set.of()), MOST_POSITIONS);
    }
}
