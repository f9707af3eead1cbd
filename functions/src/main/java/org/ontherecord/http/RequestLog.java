package org.ontherecord.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is logged of each request: its id and route, the article it is about, how it ended and how long it took. No path, query,
 * header or body: they can hold what somebody is looking for, or who asks.
 */
final class RequestLog {
    private static final Pattern ARTICLE = Pattern.compile("/v1/(?:articles|positions)/([a-z2-7]{24})(?:[/-].*)?");
    private final String function;
    private final InstantSource clock;
    private final Consumer<String> log;

    RequestLog(String function, InstantSource clock, Consumer<String> log) {
        this.function = function;
        this.clock = clock;
        this.log = log;
    }

    Instant begin() {
        return clock.instant();
    }

    void end(APIGatewayV2HTTPEvent event, Answer answer, Instant begun) {
        Map<String, String> concerns = new LinkedHashMap<>();
        Optional.ofNullable(event.getRequestContext().getRequestId()).ifPresent(id -> concerns.put("requestId", id));
        Optional.ofNullable(event.getRouteKey()).ifPresent(route -> concerns.put("route", route));
        article(event, answer).ifPresent(id -> concerns.put("articleId", id));
        concerns.put("status", Integer.toString(answer.status()));
        Instant now = clock.instant();
        log.accept(new Measurement(Map.of("Milliseconds", Duration.between(begun, now).toMillis(), "Faults",
                answer.status() >= 500 ? 1L : 0L), concerns).line(function, now));
    }

    private static Optional<String> article(APIGatewayV2HTTPEvent event, Answer answer) {
        return Optional.ofNullable(answer.headers().get("Location"))
                .or(() -> Optional.ofNullable(event.getRawPath()))
                .map(ARTICLE::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }
}
