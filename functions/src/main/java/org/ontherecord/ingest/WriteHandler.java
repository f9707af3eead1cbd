package org.ontherecord.ingest;

import org.ontherecord.http.Priming;
import org.ontherecord.http.HttpFunction;
import org.ontherecord.http.Router;

/** Whatever brings articles in. */
public final class WriteHandler implements HttpFunction {
    private final SubmissionsHandler submissions = new SubmissionsHandler();
    @SuppressWarnings("UnusedVariable") // held so that it stays registered
    private final Priming priming = Priming.before(submissions::rehearse);

    @Override
    public Router routes() {
        return submissions.routes();
    }
}
