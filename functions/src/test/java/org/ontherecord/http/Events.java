package org.ontherecord.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.util.Map;

/** HTTP API events as small as the handlers need them. */
public final class Events {
    private Events() {}

    public static APIGatewayV2HTTPEvent get(String route, String path, String query, Map<String, String> headers) {
        return event("GET", route, path, query, headers, null);
    }

    public static APIGatewayV2HTTPEvent post(String route, String path, Map<String, String> headers, String body) {
        return event("POST", route, path, "", headers, body);
    }

    private static APIGatewayV2HTTPEvent event(String method, String route, String path, String query,
            Map<String, String> headers, String body) {
        var http = RequestContext.Http.builder().withMethod(method).withPath(path).build();
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(route)
                .withRawPath(path)
                .withRawQueryString(query)
                .withHeaders(headers)
                .withBody(body)
                .withRequestContext(RequestContext.builder().withHttp(http).build())
                .build();
    }
}
