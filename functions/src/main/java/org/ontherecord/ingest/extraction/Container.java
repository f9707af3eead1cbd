package org.ontherecord.ingest.extraction;

import java.util.List;
import org.jsoup.nodes.Element;

/** The element of a pruned page that holds its article. */
final class Container {
    /** A larger element must hold this part more running text; otherwise it only adds what stands around. */
    private static final double GAIN = 0.2;

    private Container() {}

    static Element of(Element body, List<Block> blocks) {
        return Candidates.best(blocks, body).map(best -> grown(best, new Prose(blocks))).orElse(body);
    }

    /** An article cut up by advertisements or chapters: as far up as there is much more running text and little else. */
    private static Element grown(Element from, Prose prose) {
        Element best = from;
        for (Element at = from.parent(); at != null; at = at.parent()) {
            int more = prose.runningIn(at) - prose.runningIn(best);
            int other = prose.otherIn(at) - prose.otherIn(best);
            if (more >= GAIN * prose.runningIn(best) && other < more) best = at;
        }
        return best;
    }
}
