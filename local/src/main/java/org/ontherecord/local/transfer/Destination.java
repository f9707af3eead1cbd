package org.ontherecord.local.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ontherecord.aws.Clients;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;

/** Where articles are pushed to. Requests are signed (SigV4) where API Gateway answers, which is told by the host's name. */
final class Destination implements AutoCloseable {
    private static final Pattern API_GATEWAY = Pattern
            .compile("[a-z0-9]+\\.execute-api\\.([a-z0-9-]+)\\.amazonaws\\.com(?:\\.cn)?");
    private static final Duration PATIENCE = Duration.ofSeconds(35);
    private final SdkHttpClient http = Clients.http(PATIENCE);
    private final URI articles;
    private final Optional<String> region;
    private final AwsCredentialsProvider credentials;

    /** @param service its address, with or without a slash at the end */
    Destination(URI service, AwsCredentialsProvider credentials) {
        this.articles = URI.create(service.toString().replaceFirst("/+$", "") + "/v1/articles");
        this.region = region(service.getHost());
        this.credentials = credentials;
    }

    /** What was answered. */
    record Reply(int status, String body, Optional<String> retryAfter) {}

    private static Optional<String> region(String host) {
        Matcher gateway = API_GATEWAY.matcher(host);
        return gateway.matches() ? Optional.of(gateway.group(1)) : Optional.empty();
    }

    boolean isSigned() {
        return region.isPresent();
    }

    /** @throws IOException if there is no answer */
    Reply post(byte[] json) throws IOException {
        ContentStreamProvider body = () -> new ByteArrayInputStream(json);
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(articles)
                .putHeader("Content-Type", "application/json")
                .putHeader("Content-Length", String.valueOf(json.length))
                .build();
        HttpExecuteResponse response = http.prepareRequest(HttpExecuteRequest.builder()
                .request(region.map(where -> signed(request, body, where)).orElse(request))
                .contentStreamProvider(body)
                .build()).call();
        String answer = response.responseBody().isPresent()
                ? new String(response.responseBody().get().readAllBytes(), StandardCharsets.UTF_8)
                : "";
        return new Reply(response.httpResponse().statusCode(), answer,
                response.httpResponse().firstMatchingHeader("Retry-After"));
    }

    private SdkHttpRequest signed(SdkHttpRequest request, ContentStreamProvider body, String where) {
        return AwsV4HttpSigner.create()
                .sign(unsigned -> unsigned.identity(credentials.resolveCredentials())
                        .request(request)
                        .payload(body)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "execute-api")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, where))
                .request();
    }

    @Override
    public void close() {
        http.close();
    }
}
