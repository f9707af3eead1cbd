package org.ontherecord.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests and responses of an HTTP API as Lambda's JSON, payload format 2.0 (API Gateway: "Create AWS Lambda proxy integrations
 * for HTTP APIs"), as far as functions here ask for them.
 */
final class HttpPayload {
    private HttpPayload() {}

    static APIGatewayV2HTTPEvent read(InputStream json) {
        JsonNode event = Json.MAPPER.readTree(json);
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(text(event, "routeKey"))
                .withRawPath(text(event, "rawPath"))
                .withRawQueryString(text(event, "rawQueryString"))
                .withHeaders(texts(event.path("headers")))
                .withPathParameters(texts(event.path("pathParameters")))
                .withBody(text(event, "body"))
                .withIsBase64Encoded(event.path("isBase64Encoded").asBoolean(false))
                .withRequestContext(context(event.path("requestContext")))
                .build();
    }

    private static RequestContext context(JsonNode context) {
        JsonNode http = context.path("http");
        return RequestContext.builder()
                .withRequestId(text(context, "requestId"))
                .withHttp(RequestContext.Http.builder()
                        .withMethod(text(http, "method"))
                        .withPath(text(http, "path"))
                        .build())
                .build();
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).asString(null);
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new HashMap<>();
        object.properties().forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
        return texts;
    }

    static void write(APIGatewayV2HTTPResponse response, OutputStream to) {
        ObjectNode json = Json.MAPPER.createObjectNode().put("statusCode", response.getStatusCode());
        ObjectNode headers = json.putObject("headers");
        Optional.ofNullable(response.getHeaders()).orElse(Map.of()).forEach(headers::put);
        json.put("body", response.getBody()).put("isBase64Encoded", response.getIsBase64Encoded());
        Json.MAPPER.writeValue(to, json);
    }
}
