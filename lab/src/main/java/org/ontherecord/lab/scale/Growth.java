package org.ontherecord.lab.scale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How the index grows, commit by commit, as tiered merging has it: segments under a floor count as the floor, and as soon as
 * there are more of about one size than a tier may hold, ten of them become one. (Lucene's TieredMergePolicy; floor and tier are
 * those of the archive's writer.)
 */
final class Growth {
    private static final double FLOOR = 1e6, LARGEST = 5e9;
    private static final int PER_TIER = 20, AT_ONCE = 10;
    private final List<Double> segments = new ArrayList<>();
    private double written;
    private double largest;
    private long commits;

    /** Commits a segment of so many bytes, merges what is to be merged, and uploads both. */
    void commit(double bytes) {
        double before = written;
        add(bytes);
        for (List<Double> due = due(); !due.isEmpty(); due = due()) {
            double merged = due.stream().mapToDouble(Double::doubleValue).sum();
            due.forEach(segments::remove);
            add(merged);
        }
        commits++;
        largest = Math.max(largest, written - before);
    }

    private void add(double bytes) {
        segments.add(bytes);
        written += bytes;
    }

    /** The smallest ten of those that may still grow, if there are more than the tiers hold. */
    private List<Double> due() {
        List<Double> growing = new ArrayList<>(segments.stream().filter(bytes -> bytes < LARGEST / 2).toList());
        if (growing.size() <= allowed(growing)) return List.of();
        Collections.sort(growing);
        return growing.subList(0, Math.min(AT_ONCE, growing.size()));
    }

    private static int allowed(List<Double> growing) {
        double left = growing.stream().mapToDouble(bytes -> Math.max(FLOOR, bytes)).sum();
        double level = growing.stream().mapToDouble(bytes -> Math.max(FLOOR, bytes)).min().orElse(FLOOR);
        int allowed = 0;
        while (left > level * PER_TIER) {
            allowed += PER_TIER;
            left -= level * PER_TIER;
            level *= AT_ONCE;
        }
        return allowed + (int) Math.ceil(left / level);
    }

    int segments() {
        return segments.size();
    }

    double bytes() {
        return segments.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Bytes uploaded for each byte that the index has. */
    double amplification() {
        return written / bytes();
    }

    /** Bytes uploaded by a commit, on average. */
    double upload() {
        return written / commits;
    }

    /** Bytes uploaded by the commit with the largest merge. */
    double largest() {
        return largest;
    }
}
