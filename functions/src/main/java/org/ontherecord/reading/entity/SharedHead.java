package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.List;
import org.ontherecord.reading.entity.CatalogScan.Hit;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Names that share their head: "the Donetsk and Luhansk People's Republics" are two. */
final class SharedHead {
    private static final String PLURAL = "republics";
    private static final int REACH = 8;

    private SharedHead() {}

    static List<Hit> resolve(ActorCatalog catalog, Words words, int sentence) {
        List<Hit> hits = new ArrayList<>();
        for (int head = 0; head < words.size(); head++) {
            if (!words.lower(head).equals(PLURAL)) continue;
            int to = head;
            boolean people = words.is(to - 1, WordClass.POSSESSIVE) && words.lower(to - 2).startsWith("people");
            if (people) to -= 2;
            else if (words.lower(to - 1).startsWith("people")) to--;
            for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
                boolean joint = words.is(i, WordClass.CONJUNCTION) || words.lower(i).equals(",");
                if (joint) continue;
                if (!words.get(i).capitalised()) break;
                int end = hits.isEmpty() && i == to - 1 ? head + 1 : i + 1;
                int from = i;
                named(catalog, words.lower(i)).ifPresent(name -> hits.add(0, new Hit(sentence, from, end, name, true)));
            }
        }
        return hits;
    }

    private static java.util.Optional<CatalogName> named(ActorCatalog catalog, String place) {
        return ActorCatalog.only(catalog.named(place + " people republic"))
                .or(() -> ActorCatalog.only(catalog.named(place + " republic")));
    }
}
