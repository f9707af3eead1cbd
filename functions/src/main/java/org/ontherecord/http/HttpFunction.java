package org.ontherecord.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A Lambda function behind an HTTP API. It reads its events by itself: Lambda's own reading of event classes is by reflection,
 * and loads seven hundred classes for it before the first answer.
 */
public interface HttpFunction extends RequestStreamHandler {
    /** Its routes, for itself or for a function that has others as well. */
    Router routes();

    default APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return routes().answer(event);
    }

    @Override
    default void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        HttpPayload.write(answer(HttpPayload.read(event)), response);
    }
}
