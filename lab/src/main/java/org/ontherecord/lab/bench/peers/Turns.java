package org.ontherecord.lab.bench.peers;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Lets peers work on the same inputs in turns, so that whatever else the machine does hits all alike. */
final class Turns {
    private final List<? extends Peer> peers;
    private final List<String> inputs;
    private final LongSupplier nanoTime;

    /** @param nanoTime a clock as {@link System#nanoTime()} */
    Turns(List<? extends Peer> peers, List<String> inputs, LongSupplier nanoTime) {
        this.peers = List.copyOf(peers);
        this.inputs = List.copyOf(inputs);
        this.nanoTime = nanoTime;
        if (inputs.isEmpty()) throw new IllegalArgumentException("nothing to work on");
    }

    /** Each works for so long, and on everything once at least. */
    void warmUp(Duration each) throws IOException, InterruptedException {
        for (Peer peer : peers) {
            long start = nanoTime.getAsLong();
            do
                round(peer);
            while (nanoTime.getAsLong() - start < each.toNanos());
        }
    }

    /**
     * Each works on everything once in each round; the milliseconds of each piece of work by peer, ascending.
     *
     * @param done told how often somebody has worked on everything
     */
    Map<Peer, List<Double>> milliseconds(int rounds, LongConsumer done) throws IOException, InterruptedException {
        Map<Peer, List<Double>> all = new LinkedHashMap<>();
        peers.forEach(peer -> all.put(peer, new ArrayList<>()));
        for (int round = 0; round < rounds; round++)
            for (int number = 0; number < peers.size(); number++) {
                all.get(peers.get(number)).addAll(round(peers.get(number)));
                done.accept((long) round * peers.size() + number + 1);
            }
        all.values().forEach(times -> times.sort(null));
        return all;
    }

    private List<Double> round(Peer peer) throws IOException, InterruptedException {
        List<Double> milliseconds = new ArrayList<>();
        for (String input : inputs) {
            long start = nanoTime.getAsLong();
            peer.work(input);
            milliseconds.add((nanoTime.getAsLong() - start) / 1e6);
        }
        return milliseconds;
    }
}
