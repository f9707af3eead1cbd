package org.ontherecord.lookup;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.util.List;
import java.util.function.Consumer;

/** Requests that people usually make, made for nobody, so that their code and the index are warm. */
record Rehearsal(Consumer<APIGatewayV2HTTPEvent> handler) {
    /** The last finds whatever there is. */
    private static final List<APIGatewayV2HTTPEvent> SEARCHES = List.of(
            event("GET /v1/articles", "q=the+recognition+of+a+state"), event("GET /v1/articles", "q=NOT+rehearsal"));
    private static final List<APIGatewayV2HTTPEvent> LOOKUPS = List.of(
            event("GET /v1/positions", "actor=Kazakhstan&topic=recognition"),
            event("GET /v1/standings", "topic=recognition"));
    /** What is done so often is compiled. */
    private static final int TIMES = 10;

    void run() {
        LOOKUPS.forEach(handler);
        for (int time = 0; time < TIMES; time++)
            SEARCHES.forEach(handler);
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
