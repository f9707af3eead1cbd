package org.ontherecord.lookup;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.util.Map;
import java.util.function.Consumer;

/** Requests that people usually make, made once for nobody, so that their code and the index are warm. */
record Rehearsal(Consumer<APIGatewayV2HTTPEvent> handler) {
    private static final Map<String, String> USUAL = Map.of("GET /v1/articles", "q=the+recognition+of+a+state",
            "GET /v1/positions", "actor=Kazakhstan&topic=recognition", "GET /v1/standings", "topic=recognition");

    void run() {
        USUAL.forEach((route, query) -> handler.accept(event(route, query)));
    }

    /**
     * A request.
     *
     * @param route method and path
     * @param query percent-encoded
     */
    static APIGatewayV2HTTPEvent event(String route, String query) {
        String[] parts = route.split(" ", 2);
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(route)
                .withRawPath(parts[1])
                .withRawQueryString(query)
                .withRequestContext(RequestContext.builder()
                        .withHttp(RequestContext.Http.builder().withMethod(parts[0]).withPath(parts[1]).build())
                        .build())
                .build();
    }
}
