package org.ontherecord.search.lucene;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.util.BytesRef;
import org.ontherecord.article.PublicationDate.Precision;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.search.IndexedPosition;

/**
 * What few values tell of a position, as one word of a small vocabulary: {@code SUPPORTS 1 true false DAY}.
 *
 * @param dated how exactly its article's date is known, if at all
 */
record Marks(Stance stance, OptionalInt towards, boolean counts, boolean past, Optional<Precision> dated) {
    private static final String NONE = "-";

    static Marks of(IndexedPosition position) {
        return new Marks(position.stance(), position.towards(), position.counts(), position.past(),
                position.saidAt().map(PublicationDate::precision));
    }

    BytesRef packed() {
        String polarity = towards.isPresent() ? Integer.toString(towards.getAsInt()) : NONE;
        return new BytesRef(String.join(" ", stance.name(), polarity, Boolean.toString(counts), Boolean.toString(past),
                dated.map(Enum::name).orElse(NONE)));
    }

    static Marks read(BytesRef packed) {
        List<String> words = List.of(packed.utf8ToString().split(" ", -1));
        return new Marks(Stance.valueOf(words.get(0)),
                words.get(1).equals(NONE) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(words.get(1))),
                Boolean.parseBoolean(words.get(2)), Boolean.parseBoolean(words.get(3)),
                words.get(4).equals(NONE) ? Optional.empty() : Optional.of(Precision.valueOf(words.get(4))));
    }
}
