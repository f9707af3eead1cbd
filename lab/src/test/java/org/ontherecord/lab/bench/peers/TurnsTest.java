package org.ontherecord.lab.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final AtomicLong clock = new AtomicLong();
    private final List<String> done = new ArrayList<>();

    private Peer taking(String name, long milliseconds) {
        return Peer.here(name, input -> {
            done.add(name + " " + input);
            clock.addAndGet(milliseconds * 1_000_000 * input.length());
        });
    }

    @Test
    void everyoneWorksOnEverythingBeforeTheNextRound() throws Exception {
        Turns turns = new Turns(List.of(taking("a", 1), taking("b", 1)), List.of("x", "y"), clock::get);

        List<Long> told = new ArrayList<>();
        turns.milliseconds(2, told::add);

        assertEquals(List.of("a x", "a y", "b x", "b y", "a x", "a y", "b x", "b y"), done);
        assertEquals(List.of(1L, 2L, 3L, 4L), told);
    }

    @Test
    void timesAreEachPeersOwnAndAscend() throws Exception {
        Peer slow = taking("slow", 7);
        Turns turns = new Turns(List.of(taking("fast", 2), slow), List.of("xx", "y"), clock::get);

        assertEquals(List.of(7.0, 7.0, 14.0, 14.0), turns.milliseconds(2, _ -> {}).get(slow));
    }

    @Test
    void warmingUpLastsForEachAndCoversEverything() throws Exception {
        Turns turns = new Turns(List.of(taking("slow", 100), taking("fast", 10)), List.of("x", "y"), clock::get);

        turns.warmUp(Duration.ofMillis(30));

        assertEquals(List.of("slow x", "slow y", "fast x", "fast y", "fast x", "fast y"), done);
    }
}
