package org.ontherecord.local.serve;

import com.adobe.testing.s3mock.S3MockApplication;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ontherecord.aws.Clients;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * S3Mock behind the functions' own client, with a bucket for one test class, as a static field with
 * {@code @RegisterExtension}. Started once for all classes; the SDK is told by system properties where it is.
 */
public final class MockS3 implements BeforeAllCallback {
    /** Tells of each start. Kept, since a logger that nobody holds forgets its level. */
    private static final Logger SERVER = Logger.getLogger("org.apache");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Duration CALL = Duration.ofMinutes(1);
    private final String bucket = "bucket-" + COUNT.incrementAndGet();
    private S3Client client;

    private record Server(S3MockApplication application) implements AutoCloseable {
        static Server start() {
            SERVER.setLevel(Level.WARNING);
            return new Server(S3MockApplication.start(
                    new HashMap<>(Map.of(S3MockApplication.PROP_HTTP_PORT, 0, S3MockApplication.PROP_HTTPS_PORT, 0,
                            S3MockApplication.PROP_SILENT, true))));
        }

        @SuppressWarnings("deprecation") // only discouraged: they would rather have it in a process of its own
        URI endpoint() {
            return URI.create("http://127.0.0.1:" + application.getHttpPort());
        }

        @Override
        public void close() {
            application.stop();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Server server = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Server.class, _ -> Server.start(), Server.class);
        Map.of("aws.region", "local", "aws.accessKeyId", "local", "aws.secretAccessKey", "local", "aws.endpointUrlS3",
                server.endpoint().toString()).forEach(System::setProperty);
        try (S3Client patient = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.builder().socketTimeout(CALL).build())
                .build()) { // the first request makes the server complete
            patient.createBucket(create -> create.bucket(bucket));
        }
        client = Clients.s3(CALL);
    }

    public S3Client client() {
        return client;
    }

    public String bucket() {
        return bucket;
    }
}
