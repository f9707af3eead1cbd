package org.ontherecord.search.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.ontherecord.http.Json;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import tools.jackson.databind.JsonNode;

/** An OpenSearch domain, or a node, over HTTP. What it was too busy for is asked again, as long as patience lasts. */
final class Domain {
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";

    private final URI endpoint;
    private final SdkHttpClient http;
    private final Signing signing;
    private final Patience patience;

    Domain(URI endpoint, SdkHttpClient http, Signing signing, Patience patience) {
        this.endpoint = endpoint;
        this.http = http;
        this.signing = signing;
        this.patience = patience;
    }

    Reply get(String path) {
        return send(SdkHttpMethod.GET, path, JSON, new byte[0]);
    }

    Reply post(String path, Map<String, ?> body) {
        return send(SdkHttpMethod.POST, path, JSON, Json.MAPPER.writeValueAsBytes(body));
    }

    Reply postLines(String path, byte[] lines) {
        return send(SdkHttpMethod.POST, path, LINES, lines);
    }

    Reply put(String path, Object body) {
        return send(SdkHttpMethod.PUT, path, JSON, Json.MAPPER.writeValueAsBytes(body));
    }

    Reply delete(String path, Map<String, ?> body) {
        return send(SdkHttpMethod.DELETE, path, JSON, Json.MAPPER.writeValueAsBytes(body));
    }

    /**
     * Sends until it is answered.
     *
     * @return the answer, which is still a busy domain's when patience has ended
     * @throws SdkClientException when there was none
     */
    private Reply send(SdkHttpMethod method, String path, String type, byte[] body) {
        for (int attempt = 1;; attempt++) {
            try {
                Reply reply = once(method, path, type, body);
                if (!reply.passes() || !patience.allowsAfter(attempt)) return reply;
            } catch (IOException broken) {
                if (!patience.allowsAfter(attempt))
                    throw SdkClientException.create("the search domain does not answer", broken);
            }
            patience.pause(attempt);
        }
    }

    private Reply once(SdkHttpMethod method, String path, String type, byte[] body) throws IOException {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder().method(method).uri(endpoint.resolve(path));
        HttpExecuteRequest.Builder call = HttpExecuteRequest.builder();
        ContentStreamProvider content = ContentStreamProvider.fromByteArray(body);
        if (body.length > 0) {
            request.putHeader("Content-Type", type).putHeader("Content-Length", Integer.toString(body.length));
            call.contentStreamProvider(content);
        }
        HttpExecuteResponse response = http.prepareRequest(call.request(signing.sign(request.build(), content)).build())
                .call();
        return new Reply(response.httpResponse().statusCode(), read(response));
    }

    private static JsonNode read(HttpExecuteResponse response) throws IOException {
        try (InputStream body = response.responseBody().orElse(AbortableInputStream.createEmpty())) {
            byte[] bytes = body.readAllBytes();
            boolean json = response.httpResponse().firstMatchingHeader("Content-Type").orElse("").startsWith(JSON);
            return json && bytes.length > 0 ? Json.MAPPER.readTree(bytes) : Json.MAPPER.createObjectNode();
        }
    }
}
