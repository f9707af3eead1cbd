package org.ontherecord.reading;

import java.util.Optional;

/**
 * What the reader is given of an article.
 *
 * @param text     the running text; never altered
 * @param title    the headline, where it is not part of the text
 * @param language ISO 639-1 code as stated by the source; the reader tells it from the text otherwise
 */
public record Manuscript(String text, Optional<String> title, Optional<String> language) {
    public static Manuscript of(String text) {
        return new Manuscript(text, Optional.empty(), Optional.empty());
    }
}
