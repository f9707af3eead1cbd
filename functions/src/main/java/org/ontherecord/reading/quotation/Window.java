package org.ontherecord.reading.quotation;

/**
 * The units around a cue that may have a role in what it attributes: its passage, and quotations that stand right beside
 * it.
 *
 * @param from first unit
 * @param to   after the last
 * @param cue  the head of the cue
 */
record Window(int from, int to, int cue) {
    /** Units looked at on each side: no sentence of a newspaper is longer. */
    private static final int REACH = 100;
    /** Passages looked at after the cue's own. */
    private static final int FOLLOWING = 2;

    Window {
        if (from > cue || cue >= to) throw new IllegalArgumentException("cue " + cue + " of [" + from + "," + to + ")");
    }

    static Window around(Units units, int cue) {
        return new Window(start(units, cue), end(units, cue), cue);
    }

    private static int start(Units units, int cue) {
        int from = cue;
        while (cue - from < REACH && units.has(from - 1) && units.passage(from - 1) == units.passage(cue))
            from--;
        return cue - from < REACH && units.isQuoted(from - 1) ? from - 1 : from;
    }

    private static int end(Units units, int cue) {
        int limit = cue + 1 + REACH;
        int to = endOfPassage(units, cue, limit);
        for (int more = 0; more < FOLLOWING && to < limit && units.isQuoted(to); more++) {
            int paragraphs = units.get(to).paragraph() - units.get(to - 1).paragraph();
            if (paragraphs > (more == 0 ? 1 : 0)) break;
            to = endOfPassage(units, to, limit);
        }
        return to;
    }

    private static int endOfPassage(Units units, int at, int limit) {
        int to = at + 1;
        while (to < limit && units.has(to) && units.passage(to) == units.passage(at))
            to++;
        return to;
    }

    int size() {
        return to - from;
    }
}
