package org.ontherecord.article;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.ontherecord.aws.Settings;
import org.ontherecord.http.Json;
import org.ontherecord.reading.Reader;

/** Tends the archive. Called by a schedule; what it is called with doesn't matter. A call goes on where the last one ended. */
public final class UpkeepHandler implements RequestStreamHandler {
    /** For the stretch that is begun last. */
    private static final Duration RESERVE = Duration.ofSeconds(60);
    private final Tending tending;

    public UpkeepHandler() {
        this(new Tending(ArticleStore.fromEnvironment(), Reader::new, retention(), InstantSource.system(),
                message -> LambdaRuntime.getLogger().log(message)));
    }

    UpkeepHandler(Tending tending) {
        this.tending = tending;
    }

    /** {@code RETENTION_DAYS}, of which 0 are for ever. */
    private static Optional<Duration> retention() {
        return Settings.optional("RETENTION_DAYS").map(Long::parseLong).filter(days -> days > 0).map(Duration::ofDays);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        answer.write(Json.MAPPER.writeValueAsBytes(
                tending.tend(() -> context.getRemainingTimeInMillis() > RESERVE.toMillis())));
    }
}
