package org.ontherecord.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ontherecord.http.Refusal;
import org.ontherecord.search.ArticleQuery.Sort;
import org.ontherecord.search.Clause;
import org.ontherecord.search.InMemoryIndex;

class ListQueryTest {
    private static final Actors ACTORS = new Actors(new InMemoryIndex());

    @Test
    void withoutWordsAndFiltersTheTableAnswers() {
        assertTrue(of().isPlain());
        assertTrue(of("from", "2026-01-01", "sort", "newest").isPlain());
        assertFalse(of("sort", "oldest").isPlain());
        assertFalse(of("actor", "Norway").isPlain());
        assertFalse(of("q", "source:gazette").isPlain());
    }

    @Test
    void wordsAreSortedByRelevanceAndFiltersByDate() {
        assertEquals(Sort.RELEVANCE, of("q", "grain").sort());
        assertEquals(Sort.NEWEST, of("q", "grain", "sort", "newest").sort());
        assertEquals(Sort.NEWEST, of("q", "source:gazette").sort());
        assertEquals(Sort.NEWEST, of("actor", "Norway").sort());
        assertThrows(Refusal.class, () -> of("actor", "Norway", "sort", "relevance"));
        assertThrows(Refusal.class, () -> of("sort", "best"));
    }

    @Test
    void everythingAskedIsAClause() {
        assertEquals(List.of(new Clause.Words(Clause.Field.ANY, "grain"), new Clause.BySource("The Sample Gazette"),
                new Clause.ByActor("kazakhstan"),
                new Clause.Dated(Optional.of(Instant.parse("2026-01-01T00:00:00Z")), Optional.empty())),
                of("q", "grain", "source", "The Sample Gazette", "actor", "Astana", "from", "2026-01-01").clauses());
    }

    private static ListQuery of(String... namesAndValues) {
        return ListQuery.of(Asked.query(namesAndValues), ACTORS);
    }
}
