package org.ontherecord.local.transfer;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.ontherecord.http.Json;
import org.ontherecord.local.transfer.Destination.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Pushes one article at a time, again and again while its destination is busy or not to be reached. */
final class Push {
    private static final int ATTEMPTS = 7;
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);
    private final Destination destination;
    private final Duration firstPause;

    Push(Destination destination, Duration firstPause) {
        this.destination = destination;
        this.firstPause = firstPause;
    }

    /** What became of an article. */
    sealed interface Result {
        /** It is in the archive, or will be. */
        record Taken() implements Result {}

        /** It won't be, and why. */
        record Refused(int status, String why) implements Result {}

        /** Nobody took it: what follows won't be taken either. */
        record Stopped(String why) implements Result {}
    }

    /** @param line one article, JSON in UTF-8 */
    Result push(byte[] line) throws InterruptedException {
        try {
            if (!(Json.MAPPER.readTree(line) instanceof ObjectNode article))
                return new Result.Refused(0, "not a JSON object");
            article.remove("id");
            return sent(Json.MAPPER.writeValueAsBytes(article));
        } catch (JacksonException malformed) {
            return new Result.Refused(0, "not JSON: " + malformed.getOriginalMessage());
        }
    }

    private Result sent(byte[] article) throws InterruptedException {
        String last = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<String> retryAfter = Optional.empty();
            try {
                Reply reply = destination.post(article);
                if (!PASSING.contains(reply.status())) return result(reply);
                retryAfter = reply.retryAfter();
                last = "it answers " + reply.status();
            } catch (IOException unreachable) {
                last = "it can't be reached";
            }
            if (attempt < ATTEMPTS - 1) Thread.sleep(pause(attempt, retryAfter));
        }
        return new Result.Stopped(last);
    }

    private static Result result(Reply reply) {
        return switch (reply.status()) {
            case 200, 201, 202 -> new Result.Taken();
            case 401, 403 -> new Result.Stopped("it answers " + reply.status() + ": " + detail(reply));
            default -> new Result.Refused(reply.status(), detail(reply));
        };
    }

    /** Exponential with full jitter, and not before the destination says. */
    private Duration pause(int attempt, Optional<String> retryAfter) {
        Duration own = Duration.ofMillis(ThreadLocalRandom.current().nextLong(firstPause.toMillis() << attempt) + 1);
        Duration asked = retryAfter.filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
        return own.compareTo(asked) > 0 ? own : asked;
    }

    private static String detail(Reply reply) {
        try {
            JsonNode problem = Json.MAPPER.readTree(reply.body());
            return problem.path("detail").asString(problem.path("message").asString(""));
        } catch (JacksonException other) {
            return "";
        }
    }
}
