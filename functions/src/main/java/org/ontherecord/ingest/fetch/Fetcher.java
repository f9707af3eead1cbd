package org.ontherecord.ingest.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;
import org.ontherecord.ingest.url.MalformedUrl;
import org.ontherecord.ingest.url.WebUrl;

/**
 * Fetches documents of strangers. Each address on the way is judged anew; https never leads to http; cookies, credentials and
 * referrers are never sent. May be used by several threads at once.
 */
public final class Fetcher {
    /** No fetch takes longer, redirects and all. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    private final Guard guard;
    private final Exchange exchange;
    private final Limits limits;
    private final String userAgent;
    private final Refusals refusals;

    /** @param userAgent who asks, with a place where more is said about it */
    public Fetcher(String userAgent) {
        this(new Guard(Resolver.system()), userAgent);
    }

    /** One with a guard that may make exceptions: for one machine and its tests. */
    public Fetcher(Guard guard, String userAgent) {
        this(guard, (SSLSocketFactory) SSLSocketFactory.getDefault(), Limits.USUAL, userAgent, InstantSource.system());
    }

    Fetcher(Guard guard, SSLSocketFactory tls, Limits limits, String userAgent, InstantSource clock) {
        this.guard = guard;
        this.exchange = new Exchange(tls, limits);
        this.limits = limits;
        this.userAgent = userAgent;
        this.refusals = new Refusals(clock);
    }

    /** Asked before each step to another address. */
    @FunctionalInterface
    public interface Gate {
        /**
         * Lets an address pass.
         *
         * @throws FetchFailure if it is not to be gone there
         */
        void pass(WebUrl next);
    }

    /** One step on the way to a document. */
    private sealed interface Step {
        record Arrived(Fetched fetched) implements Step {}

        record Redirected(String location, boolean forGood) implements Step {}
    }

    /**
     * The document at an address, redirects followed.
     *
     * @param known    of the document as it was fetched last
     * @param patience after which it is broken off; never more than {@link #LONGEST}
     * @param gate     is asked about each address that a redirect leads to
     * @throws FetchFailure if there is none to be had
     */
    public Fetched fetch(WebUrl url, Wanted wanted, Validators known, Duration patience, Gate gate) {
        Deadline deadline = limits.deadline(patience);
        WebUrl at = url;
        boolean hasMoved = true;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            switch (step(new Question(at, wanted, known, userAgent), hop > 0 && hasMoved, deadline)) {
                case Step.Arrived(Fetched fetched) -> {
                    return fetched;
                }
                case Step.Redirected(String location, boolean forGood) -> {
                    at = redirected(at, location);
                    gate.pass(at);
                    hasMoved &= forGood;
                }
            }
        }
        throw new FetchFailure(Kind.TOO_MANY_REDIRECTS, "there are more than " + limits.redirects() + " redirects");
    }

    private Step step(Question question, boolean hasMoved, Deadline deadline) {
        WebUrl url = question.url();
        return exchange.ask(url, guard.admitted(url, deadline), question.text(), deadline, (head, wire) -> {
            if (head.isRedirect()) {
                return new Step.Redirected(head.location(), head.status() == 301 || head.status() == 308);
            }
            return new Step.Arrived(
                    head.status() == 304 ? unchanged(question) : document(question, hasMoved, head, wire));
        });
    }

    /** Whoever has nothing can't be told that nothing has changed. */
    private static Fetched unchanged(Question question) {
        if (question.known().equals(Validators.NONE)) {
            throw new FetchFailure(Kind.MALFORMED, "the host says that nothing has changed, and was not asked");
        }
        return new Fetched.Unchanged();
    }

    private Fetched document(Question question, boolean hasMoved, Head head, Wire wire) throws IOException {
        if (head.status() < 200 || head.status() > 203) throw refusals.of(head);
        var type = head.header("content-type");
        if (!question.wanted().mayBe(type)) throw wrongType();
        ContentCoding coding = ContentCoding.of(head);
        Cap cap = limits.cap(question.wanted());
        byte[] body = coding.decoded(Framing.of(head).body(wire, coding.asSent(cap)), cap);
        if (!question.wanted().is(type, body)) throw wrongType();
        return new Fetched.Document(question.url(), type,
                new Validators(head.header("etag"), head.header("last-modified")),
                hasMoved, body);
    }

    private static WebUrl redirected(WebUrl from, String location) {
        try {
            WebUrl to = from.resolve(location);
            if (from.secure() && !to.secure())
                throw new FetchFailure(Kind.BLOCKED, "a redirect leads from https to http");
            return to;
        } catch (MalformedUrl malformed) {
            throw new FetchFailure(Kind.BLOCKED, "a redirect leads astray: " + malformed.getMessage());
        }
    }

    private static FetchFailure wrongType() {
        return new FetchFailure(Kind.WRONG_TYPE, "the document is neither text nor markup");
    }
}
