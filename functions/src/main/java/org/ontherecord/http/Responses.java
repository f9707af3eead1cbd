package org.ontherecord.http;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ontherecord.http.Problem.Kind;
import software.amazon.awssdk.core.exception.SdkException;

/** Turns what a route answers, or throws, into API Gateway's response: the one place where errors are mapped. */
public final class Responses {
    private final Consumer<String> log;

    /**
     * Logs where it is told.
     *
     * @param log takes one message; a fault's stack trace goes there and nowhere else
     */
    public Responses(Consumer<String> log) {
        this.log = log;
    }

    /** Logs to Lambda's own log. */
    public static Responses logging() {
        return new Responses(message -> LambdaRuntime.getLogger().log(message));
    }

    public APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event, Function<Request, Answer> route) {
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
            answer = unavailable(fault);
        } catch (RuntimeException | StackOverflowError fault) {
            log(fault);
            answer = Answer.problem(Problem.of(Kind.INTERNAL, "the fault is ours and was logged", List.of()));
        }
        return Rendering.of(answer, headers, method(event));
    }

    private static String method(APIGatewayV2HTTPEvent event) {
        return event.getRequestContext().getHttp().getMethod();
    }

    /** A call to another service that failed after its retries: the caller may try again, nothing is half-written. */
    private Answer unavailable(SdkException fault) {
        log(fault);
        return Refusal.unavailable("a service behind this one did not answer").answer();
    }

    private void log(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        Map<String, String> line = new LinkedHashMap<>();
        line.put("level", "ERROR");
        line.put("fault", fault.getClass().getName());
        line.put("trace", trace.toString());
        log.accept(Json.MAPPER.writeValueAsString(line));
    }
}
