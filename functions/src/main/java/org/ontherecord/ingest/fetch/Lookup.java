package org.ontherecord.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;

/** Looks names up and waits no longer than there is time; the system's resolver itself knows no limit. */
record Lookup(Resolver resolver) {
    /** What glibc says of a server that fails or doesn't answer. */
    private static final String PASSING = "Temporary failure";

    /** @throws FetchFailure if the name has no address, or none can be told in time */
    List<InetAddress> addresses(String name, Deadline deadline) {
        FutureTask<List<InetAddress>> task = new FutureTask<>(() -> resolver.addresses(name));
        Thread.startVirtualThread(task);
        try {
            return task.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new FetchFailure(Kind.UNAVAILABLE, "the host's name could not be looked up in time");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FetchFailure(Kind.UNAVAILABLE, "the fetch was broken off");
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        }
    }

    private static FetchFailure failure(Throwable cause) {
        return cause instanceof UnknownHostException && String.valueOf(cause.getMessage()).contains(PASSING)
                ? new FetchFailure(Kind.UNAVAILABLE, "the host's name can't be looked up now")
                : new FetchFailure(Kind.UNKNOWN_HOST, "there is no such host");
    }
}
