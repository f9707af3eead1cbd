package org.ontherecord.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ontherecord.http.Problem.Kind;
import software.amazon.awssdk.core.exception.SdkException;

/** Turns what a route answers, or throws, into API Gateway's response: the one place where errors are mapped. */
public final class Responses {
    private final Consumer<String> log;
    private final Optional<RequestLog> requests;

    /**
     * Logs faults where it is told, and nothing else.
     *
     * @param log takes one message; a fault's stack trace goes there and nowhere else
     */
    public Responses(Consumer<String> log) {
        this(log, Optional.empty());
    }

    Responses(Consumer<String> log, Optional<RequestLog> requests) {
        this.log = log;
        this.requests = requests;
    }

    /** Logs to Lambda's own log; of requests where Lambda has named the function, and not where many share one process. */
    public static Responses logging() {
        Consumer<String> log = FunctionLog::add;
        return new Responses(log, Optional.ofNullable(System.getenv("AWS_LAMBDA_FUNCTION_NAME"))
                .map(function -> new RequestLog(function, InstantSource.system(), log)));
    }

    /** Does what {@link #logging} does, and tells nobody. */
    public static Responses rehearsed() {
        Consumer<String> nobody = _ -> {};
        return new Responses(nobody, Optional.of(new RequestLog("rehearsal", InstantSource.system(), nobody)));
    }

    public APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event, Function<Request, Answer> route) {
        Optional<Instant> begun = requests.map(RequestLog::begin);
        Map<String, String> headers = event.getHeaders() == null ? Map.of() : event.getHeaders();
        Answer answer;
        try {
            Request request = Request.of(event);
            headers = request.headers();
            answer = route.apply(request);
            if (answer.body().length > Rendering.MOST_BYTES) {
                answer = Answer.problem(Problem.of(Kind.TOO_LARGE, "the answer is over " + Rendering.MOST_BYTES
                        + " bytes; ask for fewer with limit", List.of()));
            }
        } catch (Refusal refusal) {
            answer = refusal.answer();
        } catch (SdkException fault) {
            answer = unavailable(event, fault);
        } catch (RuntimeException | StackOverflowError fault) {
            log(event, fault);
            answer = Answer.problem(Problem.of(Kind.INTERNAL, "the fault is ours and was logged", List.of()));
        }
        Answer ended = answer;
        begun.ifPresent(start -> requests.orElseThrow().end(event, ended, start));
        return Rendering.of(answer, headers, method(event));
    }

    private static String method(APIGatewayV2HTTPEvent event) {
        return event.getRequestContext().getHttp().getMethod();
    }

    /** A call to another service that failed after its retries: the caller may try again, nothing is half-written. */
    private Answer unavailable(APIGatewayV2HTTPEvent event, SdkException fault) {
        log(event, fault);
        return Refusal.unavailable("a service behind this one did not answer").answer();
    }

    /** Without what a fault says in words: that may be words of an article, or of a question. */
    private void log(APIGatewayV2HTTPEvent event, Throwable fault) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("level", "ERROR");
        Optional.ofNullable(event.getRequestContext().getRequestId()).ifPresent(id -> line.put("requestId", id));
        line.put("fault", fault.getClass().getName());
        line.put("trace", WordlessTrace.of(fault));
        log.accept(Json.MAPPER.writeValueAsString(line));
    }
}
