package org.ontherecord.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Which route of a function answers a request: by the route that API Gateway matched. */
public final class Router {
    private final Map<String, Function<Request, Answer>> routes = new HashMap<>();
    private final Responses responses;

    public Router(Responses responses) {
        this.responses = responses;
    }

    /**
     * Adds a route.
     *
     * @param route as in the template: {@code GET /v1/articles/{id}}
     */
    public Router on(String route, Function<Request, Answer> answer) {
        routes.put(route, answer);
        return this;
    }

    /** Adds the routes of another. */
    public Router and(Router other) {
        routes.putAll(other.routes);
        return this;
    }

    public APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return responses.answer(event, request -> routes.getOrDefault(request.route(), Router::unknown).apply(request));
    }

    private static Answer unknown(Request request) {
        throw Refusal.notFound("there is no " + request.method() + " " + request.path());
    }
}
