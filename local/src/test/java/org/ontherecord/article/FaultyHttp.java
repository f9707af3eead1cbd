package org.ontherecord.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** The way to DynamoDB, on which requests are refused and answers get lost, below the SDK and its retries. */
public final class FaultyHttp implements SdkHttpClient {
    private final SdkHttpClient real = UrlConnectionHttpClient.create();
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private final List<String> made = new CopyOnWriteArrayList<>();
    private final Plan plan;

    public FaultyHttp(Plan plan) {
        this.plan = plan;
    }

    /** What happens to a call. */
    public enum Fault {
        /** Nothing. */
        NONE,
        /** It never arrives. */
        REQUEST_LOST,
        /** It arrives and is carried out, and nobody hears of it. */
        ANSWER_LOST,
        /** The table's capacity is used up. */
        THROTTLED,
        /** The service fails. */
        INTERNAL_ERROR,
        /** Another transaction is at work on an item. */
        CONFLICT
    }

    /** Which call meets which fault. */
    public interface Plan {
        /**
         * The fault of one call.
         *
         * @param operation such as {@code PutItem}
         * @param call      how many calls of it there have been, this one included
         */
        Fault of(String operation, int call);
    }

    /** The first so many calls of an operation meet a fault. */
    static Plan first(int times, String operation, Fault fault) {
        return (name, call) -> name.equals(operation) && call <= times ? fault : Fault.NONE;
    }

    /** Operations in the order they were called in, repeated ones included. */
    public List<String> made() {
        return made;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        String operation = request.httpRequest()
                .firstMatchingHeader("X-Amz-Target")
                .orElse("")
                .replaceFirst(".*\\.", "");
        ExecutableHttpRequest through = real.prepareRequest(request);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                made.add(operation);
                return meet(plan.of(operation, calls.merge(operation, 1, Integer::sum)), through);
            }

            @Override
            public void abort() {
                through.abort();
            }
        };
    }

    private static HttpExecuteResponse meet(Fault fault, ExecutableHttpRequest through) throws IOException {
        return switch (fault) {
            case NONE -> through.call();
            case REQUEST_LOST -> throw new SocketException("Connection reset");
            case ANSWER_LOST -> {
                through.call().responseBody().ifPresent(AbortableInputStream::abort);
                throw new SocketException("Connection reset");
            }
            case THROTTLED -> refusal(400, "ProvisionedThroughputExceededException", "");
            case INTERNAL_ERROR -> refusal(500, "InternalServerError", "");
            case CONFLICT -> refusal(400, "TransactionCanceledException",
                    ",\"CancellationReasons\":[{\"Code\":\"TransactionConflict\"}]");
        };
    }

    private static HttpExecuteResponse refusal(int status, String type, String more) {
        byte[] body = ("{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"as told\"" + more
                + "}")
                .getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder()
                        .statusCode(status)
                        .putHeader("content-type", "application/x-amz-json-1.0")
                        .build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }

    @Override
    public void close() {
        real.close();
    }
}
