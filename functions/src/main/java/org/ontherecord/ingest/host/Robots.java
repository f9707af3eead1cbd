package org.ontherecord.ingest.host;

import java.time.Duration;
import org.ontherecord.ingest.fetch.FetchFailure;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;
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
        /** Nothing: it keeps the file itself from us. */
        NOTHING,
        /** Nothing for the moment: it cannot give the file. */
        NOTHING_NOW
    }

    /**
     * What it means when there is no file. RFC 9309 takes 401 and 403 for none as well; who forbids even that is left alone here.
     */
    static Robots without(FetchFailure why) {
        return new Robots(switch (why.kind()) {
            case ABSENT, GONE, MALFORMED, WRONG_TYPE, TOO_MANY_REDIRECTS -> Access.EVERYTHING;
            case UNAVAILABLE, BUSY -> Access.NOTHING_NOW;
            default -> Access.NOTHING;
        }, "");
    }

    /** How long this is taken for true: a day (RFC 9309, 2.4), or some minutes while the host cannot say. */
    Duration validity() {
        return access == Access.NOTHING_NOW ? Duration.ofMinutes(5) : Duration.ofDays(1);
    }

    /** @throws FetchFailure if an address is not to be read, or not now */
    void require(WebUrl url) {
        switch (access) {
            case BY_RULES -> {
                if (!RobotRules.of(text, url.resolve("/robots.txt")).allow(url)) {
                    throw new FetchFailure(Kind.DENIED, "the host's robots.txt asks not to read this");
                }
            }
            case EVERYTHING -> {
            }
            case NOTHING -> throw new FetchFailure(Kind.DENIED, "the host keeps even its robots.txt to itself");
            case NOTHING_NOW -> throw new FetchFailure(Kind.UNAVAILABLE, "the host's robots.txt can't be read now");
        }
    }

    /** Between two fetches. */
    Duration delay(WebUrl url) {
        return access == Access.BY_RULES
                ? RobotRules.of(text, url.resolve("/robots.txt")).delay()
                : RobotRules.USUAL_DELAY;
    }
}
