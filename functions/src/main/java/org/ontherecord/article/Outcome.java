package org.ontherecord.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a submission came to. */
public enum Outcome {
    /** A new article. */
    CREATED,
    /** A new version of one that was held. */
    CORRECTED,
    /** Nothing new: the article was held already. */
    UNCHANGED;

    @JsonValue
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
