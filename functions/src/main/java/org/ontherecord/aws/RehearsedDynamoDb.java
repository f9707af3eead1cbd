package org.ontherecord.aws;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamoDB for a rehearsal: the SDK does its whole work, and nothing leaves the process. */
public final class RehearsedDynamoDb implements SdkHttpClient {
    private static final String NOTHING = "{}";
    private final Map<String, String> answers;

    private RehearsedDynamoDb(Map<String, String> answers) {
        this.answers = Map.copyOf(answers);
    }

    /**
     * A client of it.
     *
     * @param answers JSON by operation, as {@code GetItem}; all others find nothing and succeed
     */
    public static DynamoDbClient answering(Map<String, String> answers) {
        return DynamoDbClient.builder()
                .httpClient(new RehearsedDynamoDb(answers))
                .region(Region.US_EAST_1)
                .credentialsProvider(() -> AwsBasicCredentials.create("nobody", "nothing"))
                .build();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        String operation = request.httpRequest()
                .firstMatchingHeader("X-Amz-Target")
                .map(target -> target.substring(target.indexOf('.') + 1))
                .orElse("");
        return new Prepared(answers.getOrDefault(operation, NOTHING).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {}

    private static final class Prepared implements ExecutableHttpRequest {
        private final byte[] json;

        private Prepared(byte[] json) {
            this.json = json;
        }

        @Override
        public HttpExecuteResponse call() {
            return HttpExecuteResponse.builder()
                    .response(SdkHttpResponse.builder()
                            .statusCode(200)
                            .putHeader("Content-Type", "application/x-amz-json-1.0")
                            .putHeader("Content-Length", String.valueOf(json.length))
                            .build())
                    .responseBody(AbortableInputStream.create(new ByteArrayInputStream(json)))
                    .build();
        }

        @Override
        public void abort() {}
    }
}
