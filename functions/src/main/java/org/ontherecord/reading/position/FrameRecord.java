package org.ontherecord.reading.position;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ontherecord.reading.text.WordFile;

/** How often each frame was right on labelled articles: the confidence of what it finds. */
final class FrameRecord {
    /** Added to hits and to uses, so that a frame seen a few times is trusted neither fully nor not at all. */
    private static final double PRIOR_HITS = 1;
    private static final double PRIOR_USES = 2;

    private static final Map<String, Double> CONFIDENCE = load();
    private static final double UNSEEN = PRIOR_HITS / PRIOR_USES;

    private FrameRecord() {}

    private static Map<String, Double> load() {
        Map<String, Double> confidence = new HashMap<>();
        for (List<String> row : WordFile.rows(FrameRecord.class, "frames.tsv")) {
            double hits = Double.parseDouble(row.get(1));
            double uses = Double.parseDouble(row.get(2));
            confidence.put(row.get(0), (hits + PRIOR_HITS) / (uses + PRIOR_USES));
        }
        return Map.copyOf(confidence);
    }

    /** Between 0 and 1. */
    static double confidence(String frame) {
        return CONFIDENCE.getOrDefault(frame, UNSEEN);
    }
}
