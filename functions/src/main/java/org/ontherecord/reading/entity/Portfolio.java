package org.ontherecord.reading.entity;

import java.util.Set;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** What an office or department is for, one name though it is a list: "Secretary for Trade, Tourism and Youth". */
final class Portfolio {
    private static final Set<String> OFFICES = Set.of("secretary", "state", "minister", "ministry", "department",
            "commissioner", "committee", "undersecretary");
    private static final int LONGEST_ITEM = 3;

    private Portfolio() {}

    /** After the last word of the portfolio that begins here; here when none with several items does. */
    static int end(Words words, int at) {
        boolean linked = words.lower(at - 1).equals("for") || words.lower(at - 1).equals("of");
        if (!linked || !OFFICES.contains(words.lower(at - 2))) return at;
        int item = itemEnd(words, at);
        while (item > at && words.lower(item).equals(",")) {
            int next = itemEnd(words, item + 1);
            if (next == item + 1) break;
            item = next;
        }
        int last = words.lower(item).equals(",") ? item + 1 : item;
        if (item == at || !words.lower(last).equals("and")) return at;
        int end = itemEnd(words, last + 1);
        return end == last + 1 ? at : end;
    }

    private static int itemEnd(Words words, int from) {
        int end = from;
        if (Gender.ofFirstName(words.lower(from)).isPresent() || Roles.startingAt(words, from).isPresent()) return from;
        while (end < words.size() && end - from < LONGEST_ITEM && isItem(words, end))
            end++;
        return end;
    }

    private static boolean isItem(Words words, int at) {
        return words.get(at).capitalised() && !words.is(at, WordClass.QUOTE);
    }
}
