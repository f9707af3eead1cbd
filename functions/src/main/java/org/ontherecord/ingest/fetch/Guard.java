package org.ontherecord.ingest.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;
import org.ontherecord.ingest.url.Host;
import org.ontherecord.ingest.url.WebUrl;

/**
 * Decides which machines may be connected to for an address: public ones, on the web's own ports. Who connects must connect
 * to the answer and not look the name up again. A name is refused as a whole when one of its addresses is not public, and it
 * is looked up twice: one that becomes private between two questions is there to get round such checks.
 */
public final class Guard {
    private static final Set<Integer> PORTS = Set.of(80, 443);
    private static final Duration LONGEST_CHECK = Duration.ofSeconds(10);
    private final Lookup lookup;
    private final Predicate<InetSocketAddress> exception;

    /** A guard that makes no exceptions. */
    public Guard(Resolver resolver) {
        this(resolver, place -> false);
    }

    /**
     * A guard for one machine and its tests: what is deployed makes no exceptions.
     *
     * @param exception places to let through as if they were public
     */
    public Guard(Resolver resolver, Predicate<InetSocketAddress> exception) {
        this.lookup = new Lookup(resolver);
        this.exception = exception;
    }

    /**
     * Passes for an address that may be fetched.
     *
     * @throws FetchFailure if it may not, and why
     */
    public void check(WebUrl url) {
        admitted(url, Deadline.in(LONGEST_CHECK));
    }

    /** Where to connect to, in the order to try. */
    List<InetSocketAddress> admitted(WebUrl url, Deadline deadline) {
        List<InetSocketAddress> places = switch (url.host()) {
            case Host.Literal literal -> judged(List.of(literal.address()), url.port());
            case Host.Name name -> {
                List<InetSocketAddress> first = judged(lookup.addresses(name.ascii(), deadline), url.port());
                judged(lookup.addresses(name.ascii(), deadline), url.port());
                yield first;
            }
        };
        if (places.isEmpty()) throw new FetchFailure(Kind.UNKNOWN_HOST, "the host has no address");
        return places;
    }

    private List<InetSocketAddress> judged(List<InetAddress> addresses, int port) {
        List<InetSocketAddress> places = addresses.stream()
                .map(address -> new InetSocketAddress(address, port))
                .toList();
        places.stream().filter(exception.negate()).forEach(Guard::judge);
        return places;
    }

    private static void judge(InetSocketAddress place) {
        if (!PORTS.contains(place.getPort())) {
            throw new FetchFailure(Kind.BLOCKED, "port " + place.getPort() + " is not the web's");
        }
        Optional<String> use = SpecialAddresses.use(place.getAddress());
        if (use.isPresent()) throw new FetchFailure(Kind.BLOCKED, "the host is not public: " + use.get());
    }
}
