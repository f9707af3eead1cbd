package org.ontherecord.ingest.fetch;

import java.io.IOException;
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
    private final Guard guard;
    private final Exchange exchange;
    private final Limits limits;
    private final String userAgent;
    private final Refusals refusals;

    /** @param userAgent who asks, with a place where more is said about it */
    public Fetcher(String userAgent) {
        this(new Guard(Resolver.system()), (SSLSocketFactory) SSLSocketFactory.getDefault(), Limits.USUAL, userAgent,
                InstantSource.system());
    }

    Fetcher(Guard guard, SSLSocketFactory tls, Limits limits, String userAgent, InstantSource clock) {
        this.guard = guard;
        this.exchange = new Exchange(tls, limits);
        this.limits = limits;
        this.userAgent = userAgent;
        this.refusals = new Refusals(clock);
    }

    /** One step on the way to a document. */
    private sealed interface Step {
        record Arrived(Fetched fetched) implements Step {}

        record Redirected(String location, boolean forGood) implements Step {}
    }

    /**
     * The document at an address, redirects followed.
     *
     * @param known of the document as it was fetched last
     * @throws FetchFailure if there is none to be had
     */
    public Fetched fetch(WebUrl url, Wanted wanted, Validators known) {
        Deadline deadline = Deadline.in(limits.total());
        WebUrl at = url;
        boolean hasMoved = true;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            switch (step(new Question(at, wanted, known, userAgent), hop > 0 && hasMoved, deadline)) {
                case Step.Arrived(Fetched fetched) -> {
                    return fetched;
                }
                case Step.Redirected(String location, boolean forGood) -> {
                    at = redirected(at, location);
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
            return new Step.Arrived(head.status() == 304 ? new Fetched.Unchanged() : document(question, hasMoved, head, wire));
        });
    }

    private Fetched document(Question question, boolean hasMoved, Head head, Wire wire) throws IOException {
        if (head.status() < 200 || head.status() > 203) throw refusals.of(head);
        var type = head.header("content-type");
        if (!question.wanted().mayBe(type)) throw wrongType();
        ContentCoding coding = ContentCoding.of(head);
        byte[] body = coding.decoded(Framing.of(head).body(wire, limits.body()), limits.body());
        if (!question.wanted().is(type, body)) throw wrongType();
        return new Fetched.Document(question.url(), type, new Validators(head.header("etag"), head.header("last-modified")),
                hasMoved, body);
    }

    private static WebUrl redirected(WebUrl from, String location) {
        try {
            WebUrl to = from.resolve(location);
            if (from.secure() && !to.secure()) throw new FetchFailure(Kind.BLOCKED, "a redirect leads from https to http");
            return to;
        } catch (MalformedUrl malformed) {
            throw new FetchFailure(Kind.BLOCKED, "a redirect leads astray: " + malformed.getMessage());
        }
    }

    private static FetchFailure wrongType() {
        return new FetchFailure(Kind.WRONG_TYPE, "the document is neither text nor markup");
    }
}
