package org.ontherecord.ingest.host;

import java.time.Duration;
import org.ontherecord.ingest.fetch.FetchFailure;
import org.ontherecord.ingest.url.WebUrl;

/**
 * What was found where a host's robots.txt should be.
 *
 * @param access what it means
 * @param text   the file, where there is one
 */
record Robots(Access access, String text) {
    /** What a host lets robots do. */
    enum Access {
        /** What its file says. */
        BY_RULES,
        /** Everything: it has no such file. */
        EVERYTHING,
        /** Nothing: it keeps the file itself from us, or cannot give it now. */
        NOTHING
    }

    /**
     * What it means when there is no file. RFC 9309 takes 401 and 403 for none as well; who forbids even that is left alone here.
     */
    static Robots without(FetchFailure why) {
        return switch (why.kind()) {
            case ABSENT, GONE, MALFORMED, WRONG_TYPE, TOO_MANY_REDIRECTS -> new Robots(Access.EVERYTHING, "");
            default -> new Robots(Access.NOTHING, "");
        };
    }

    /** How long this is taken for true: a day (RFC 9309, 2.4), or an hour while the host cannot say. */
    Duration validity() {
        return access == Access.NOTHING ? Duration.ofHours(1) : Duration.ofDays(1);
    }

    boolean allow(WebUrl url) {
        return switch (access) {
            case BY_RULES -> RobotRules.of(text, url.resolve("/robots.txt")).allow(url);
            case EVERYTHING -> true;
            case NOTHING -> false;
        };
    }

    /** Between two fetches. */
    Duration delay(WebUrl url) {
        return access == Access.BY_RULES
                ? RobotRules.of(text, url.resolve("/robots.txt")).delay()
                : RobotRules.USUAL_DELAY;
    }
}
