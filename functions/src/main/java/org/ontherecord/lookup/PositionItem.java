package org.ontherecord.lookup;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import org.ontherecord.article.Cited;
import org.ontherecord.article.PositionView;

/**
 * A position in the answer of a lookup.
 *
 * @param match how its target goes with the topic asked for; empty when none was
 */
@JsonPropertyOrder("position")
record PositionItem(@JsonUnwrapped PositionView position, Optional<Match> match) {
    static PositionItem of(Cited cited, Optional<Match> match) {
        return new PositionItem(PositionView.of(cited.article(), cited.position()), match);
    }
}
