package org.ontherecord.aws;

import java.time.Duration;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Clients of AWS services. Region, endpoint and credentials are the SDK's own settings. All time-outs end before the
 * function's own, so that a caller gets an answer and not a cut connection.
 */
public final class Clients {
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ATTEMPT = Duration.ofSeconds(4);
    private static final Duration CALL = Duration.ofSeconds(10);

    /** Shared: each makes a TLS context of its own, which reads the certificates of all authorities. */
    private static final SdkHttpClient HTTP = http(ATTEMPT);

    private Clients() {}

    public static DynamoDbClient dynamoDb() {
        return dynamoDb(HTTP);
    }

    /** The same over a way of one's own. */
    public static DynamoDbClient dynamoDb(SdkHttpClient way) {
        return DynamoDbClient.builder().httpClient(way).overrideConfiguration(Clients::limits).build();
    }

    public static SqsClient sqs() {
        return SqsClient.builder().httpClient(HTTP).overrideConfiguration(Clients::limits).build();
    }

    /**
     * Whoever reads checks content against its hash, and whoever writes sends it along, so the client adds no sums.
     *
     * @param call longest time for one object
     */
    public static S3Client s3(Duration call) {
        return S3Client.builder()
                .httpClient(HTTP)
                .overrideConfiguration(limits -> limits.apiCallTimeout(call))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
    }

    /**
     * For what the SDK has no client for.
     *
     * @param attempt longest that an answer may take
     */
    public static SdkHttpClient http(Duration attempt) {
        return UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(attempt).build();
    }

    private static void limits(ClientOverrideConfiguration.Builder configuration) {
        configuration.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL);
    }
}
