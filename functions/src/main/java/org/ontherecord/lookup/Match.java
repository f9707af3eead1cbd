package org.ontherecord.lookup;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a topic asked for and a position's target go together. */
enum Match {
    /** The query names the target itself, or its recognition. */
    IS,
    /** The target only has to do with it. */
    INVOLVES;

    @JsonValue
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
