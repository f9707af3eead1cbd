package org.ontherecord.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.http.Json;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Rehearsal;
import org.ontherecord.search.ArticleHits;
import org.ontherecord.search.ArticleIndex;

/** An index that can't keep up, or can't answer. */
class SearchHandlerTest {
    private final ArticleStore store = mock(ArticleStore.class);
    private final ArticleIndex index = mock(ArticleIndex.class);
    private final SearchHandler handler = new SearchHandler(store, index, new Responses(_ -> {}));

    @BeforeEach
    void findNothing() {
        when(index.articles(any())).thenReturn(new ArticleHits(List.of(), 0, Map.of()));
        isStale(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search-articles.json", "positions.json", "standings.json", "topics.json", "actors.json",
            "actor.json", "summary.json", "positions-csv.json", "standings-jsonl.json", "articles-atom.json",
            "standings-atom.json"})
    void anAnswerFromAnIndexThatIsBehindSaysSo(String event) {
        assertFalse(answer(event).getHeaders().containsKey(SearchHandler.STALE));
        isStale(true);
        assertEquals(200, answer(event).getStatusCode());
        assertEquals("true", answer(event).getHeaders().get(SearchHandler.STALE));
        verify(index, never()).state(); // which counts all that there is
    }

    @Test
    void anUnchangedAnswerSaysItToo() {
        isStale(true);
        APIGatewayV2HTTPEvent again = event("topics.json");
        again.setHeaders(Map.of("if-none-match", answer("topics.json").getHeaders().get("ETag")));
        APIGatewayV2HTTPResponse unchanged = handler.answer(again);
        assertEquals(304, unchanged.getStatusCode());
        assertEquals("true", unchanged.getHeaders().get(SearchHandler.STALE));
    }

    @Test
    void whatComesFromTheTableIsNeverBehind() {
        isStale(true);
        assertFalse(answer("list-articles.json").getHeaders().containsKey(SearchHandler.STALE));
        verify(index, never()).articles(any());
    }

    @Test
    void aRehearsalAsksTheIndexAndEndsWhateverHappens() {
        when(index.positions(any(), anyInt())).thenThrow(new IllegalStateException("no index yet"));
        handler.rehearse();
        verify(index, times(3 * Rehearsal.OFTEN)).articles(any());
        assertEquals(500, answer("topics.json").getStatusCode());
    }

    private void isStale(boolean stale) {
        when(index.isStale()).thenReturn(stale);
    }

    private APIGatewayV2HTTPResponse answer(String event) {
        return handler.answer(event(event));
    }

    private static APIGatewayV2HTTPEvent event(String name) {
        try {
            return Json.MAPPER.readValue(Files.readString(Path.of("../events", name)), APIGatewayV2HTTPEvent.class);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
