package org.ontherecord.local.serve;

import com.adobe.testing.s3mock.S3MockApplication;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ontherecord.aws.Clients;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * S3Mock behind the functions' own client, with a bucket for one test class, as a static field with
 * {@code @RegisterExtension}. Started once for all classes; the SDK is told by system properties where it is.
 */
public final class MockS3 implements BeforeAllCallback {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Duration CALL = Duration.ofSeconds(30);
    private final String bucket = "bucket-" + COUNT.incrementAndGet();
    private S3Client client;

    private record Server(S3MockApplication application) implements AutoCloseable {
        static Server start() {
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
        client = Clients.s3(CALL);
        client.createBucket(create -> create.bucket(bucket));
    }

    public S3Client client() {
        return client;
    }

    public String bucket() {
        return bucket;
    }
}
