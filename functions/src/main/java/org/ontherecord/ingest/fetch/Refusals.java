package org.ontherecord.ingest.fetch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.ontherecord.ingest.date.DateField;
import org.ontherecord.ingest.date.WrittenDate;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;

/** What it means when a host answers, and not with a document. */
record Refusals(InstantSource clock) {
    FetchFailure of(Head head) {
        int status = head.status();
        String why = "the host answered " + status;
        return switch (status) {
            case 401, 402, 403, 407, 451 -> new FetchFailure(Kind.DENIED, why);
            case 404 -> new FetchFailure(Kind.ABSENT, why);
            case 410 -> new FetchFailure(Kind.GONE, why);
            case 429, 503 -> new FetchFailure(Kind.BUSY, why, retryAfter(head));
            case 408, 425 -> new FetchFailure(Kind.UNAVAILABLE, why);
            default -> new FetchFailure(status >= 500 ? Kind.UNAVAILABLE : Kind.MALFORMED, why);
        };
    }

    /** Seconds, or a date. */
    private Optional<Duration> retryAfter(Head head) {
        return head.header("retry-after")
                .flatMap(text -> text.matches("\\d{1,9}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : DateField.read(text).map(this::until))
                .filter(Duration::isPositive);
    }

    private Duration until(WrittenDate date) {
        return Duration.between(clock.instant(), date.at());
    }
}
