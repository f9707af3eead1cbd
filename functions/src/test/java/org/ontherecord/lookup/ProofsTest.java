package org.ontherecord.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.Cited;
import org.ontherecord.http.Refusal;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.IndexedPosition;
import org.ontherecord.search.Printed;

/** An index that is behind the table: what it finds may be gone. */
class ProofsTest {
    private final ArticleStore store = mock(ArticleStore.class);
    private final List<IndexedPosition> found = IntStream.range(0, 100)
            .boxed()
            .flatMap(i -> Printed.as("a")
                    .holding(Printed.RUSSIA, Stance.SUPPORTS, new Target("plan " + i, List.of(), "plan"))
                    .article()
                    .positions()
                    .stream())
            .toList();

    private record Shown(List<IndexedPosition> page) implements Proofs.Shown {
        @Override
        public Stream<IndexedPosition> proofs() {
            return page.stream();
        }
    }

    @Test
    void whatIsGoneIsLeftOutAndReplaced() {
        Set<String> gone = Set.of(found.get(1).id(), found.get(4).id(), found.get(5).id());
        answerAllBut(gone);
        Shown shown = new Proofs(store).settle(found, left -> new Shown(left.subList(0, 4)));
        assertEquals(List.of(found.get(0), found.get(2), found.get(3), found.get(6)), shown.page());
    }

    @Test
    void nothingIsAskedForTwice() {
        answerAllBut(Set.of());
        Proofs proofs = new Proofs(store);
        proofs.settle(found, left -> new Shown(left.subList(0, 4)));
        proofs.settle(found, left -> new Shown(left.subList(0, 4)));
        verify(store, times(1)).cited(anyMap());
    }

    @Test
    void anIndexFarBehindIsNoAnswer() {
        answerAllBut(Set.copyOf(found.stream().map(IndexedPosition::id).toList()));
        Proofs proofs = new Proofs(store);
        assertThrows(Refusal.class, () -> proofs.settle(found, left -> new Shown(left.subList(0, 4))));
    }

    private void answerAllBut(Set<String> gone) {
        when(store.cited(anyMap())).thenAnswer(call -> {
            Map<String, Cited> there = new HashMap<>();
            Map<String, String> asked = call.getArgument(0);
            asked.keySet()
                    .stream()
                    .filter(id -> !gone.contains(id))
                    .forEach(id -> there.put(id, new Cited(null, null)));
            return there;
        });
    }
}
