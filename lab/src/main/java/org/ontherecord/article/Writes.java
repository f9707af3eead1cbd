package org.ontherecord.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The partition keys that storing an article writes to, made by the archive's own code, with write units of 1 KB.
 *
 * @param list in the table and in its indexes
 */
public record Writes(List<Write> list) {
    /** A transaction writes at twice the price. */
    private static final int IN_TRANSACTION = 2;
    /** Units of an article's state, text, reading and one lookup entry, by the sizes that {@code lab cost} measures. */
    private static final int STATE = 1, TEXT = 2, READING = 3, ENTRY = 1;
    /** Units of an item with one note, and with as many as a story has that everybody prints: half of the most, or up to all. */
    private static final int NOTE = 1, NOTES = Math.ceilDiv(Band.MOST_NOTES * 3 / 4, 5);

    /** A write to one partition key. */
    public record Write(Place place, String key, int units) {}

    /** Where a partition key is one. */
    public enum Place {
        TABLE, BY_DATE, BY_ACTOR
    }

    /**
     * Of an article.
     *
     * @param story   told by reprints alike: the bands of their texts' signatures are the same
     * @param reprint whether it is one
     * @param entries an actor's id for each of its lookup entries
     */
    public static Writes of(String url, String text, String story, boolean reprint,
            Collection<String> entries) {
        ContentHash content = ContentHash.of(text);
        CanonicalUrl address = CanonicalUrl.of(url);
        ArticleId id = ArticleId.of(Optional.of(address), content);
        List<Write> list = new ArrayList<>();
        list.add(new Write(Place.TABLE, Keys.article(id),
                IN_TRANSACTION * (STATE + TEXT + READING) + ENTRY * entries.size()));
        list.add(new Write(Place.TABLE, Keys.alias(address), IN_TRANSACTION));
        list.add(new Write(Place.TABLE, Keys.alias(content), IN_TRANSACTION));
        for (int band = 0; band < Signature.BANDS; band++)
            list.add(new Write(Place.TABLE, Keys.near(band + "#" + story), reprint ? NOTES : NOTE));
        list.add(new Write(Place.BY_DATE, Keys.dateKey(id), STATE));
        entries.forEach(actor -> list.add(new Write(Place.BY_ACTOR, Keys.actorKey(actor, id), ENTRY)));
        return new Writes(list);
    }
}
