package org.ontherecord.article;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.http.FunctionLog;
import org.ontherecord.aws.Settings;
import org.ontherecord.http.CallLog;
import org.ontherecord.http.Json;
import org.ontherecord.reading.Reader;

/** Tends the archive. Called by a schedule; what it is called with doesn't matter. A call goes on where the last one ended. */
public final class UpkeepHandler implements RequestStreamHandler {
    /** For the stretch that is begun last. */
    private static final Duration RESERVE = Duration.ofSeconds(60);
    private final Tending tending;
    private final CallLog calls;

    public UpkeepHandler() {
        this(new Tending(ArticleStore.fromEnvironment(), Reader::new, retention(), InstantSource.system(),
                FunctionLog::add), CallLog.ofThisFunction());
    }

    UpkeepHandler(Tending tending, CallLog calls) {
        this.tending = tending;
        this.calls = calls;
    }

    /** {@code RETENTION_DAYS}, of which 0 are for ever. */
    private static Optional<Duration> retention() {
        return Settings.optional("RETENTION_DAYS").map(Long::parseLong).filter(days -> days > 0).map(Duration::ofDays);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        Instant begun = calls.begin();
        Tending.Summary tended = tending.tend(() -> context.getRemainingTimeInMillis() > RESERVE.toMillis());
        calls.end(context, begun, tended.seen() - tended.failed(), tended.failed(),
                Map.of("deleted", (long) tended.deleted(), "readAgain", (long) tended.readAgain()));
        answer.write(Json.MAPPER.writeValueAsBytes(tended));
    }
}
