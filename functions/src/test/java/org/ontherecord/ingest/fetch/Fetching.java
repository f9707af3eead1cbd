package org.ontherecord.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.ontherecord.ingest.url.WebUrl;

/** Fetches as tests make them: names of {@code *.test} are one site on this machine, which alone stands for the public. */
record Fetching(Site site, Resolver resolver, Limits limits, SSLSocketFactory tls) {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final Limits SMALL = new Limits(5, 4096, 10_000, Duration.ofSeconds(1), Duration.ofSeconds(2));

    static Fetching of(Site site) {
        return new Fetching(site, names(Map.of()), SMALL, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** Names with their addresses, and beside them all of {@code *.test} on this machine. */
    static Resolver names(Map<String, List<String>> known) {
        return name -> {
            if (known.containsKey(name)) return known.get(name).stream().map(InetAddress::ofLiteral).toList();
            if (name.endsWith(".test")) return List.of(InetAddress.getLoopbackAddress());
            throw new UnknownHostException(name);
        };
    }

    Fetching with(Resolver other) {
        return new Fetching(site, other, limits, tls);
    }

    Fetching with(Limits other) {
        return new Fetching(site, resolver, other, tls);
    }

    Fetching with(SSLSocketFactory other) {
        return new Fetching(site, resolver, limits, other);
    }

    Fetched fetch(String url, Wanted wanted, Validators known) {
        return new Fetcher(new Guard(resolver, site::is), tls, limits, "OnTheRecord/test", () -> NOW)
                .fetch(WebUrl.parse(url), wanted, known, Duration.ofSeconds(20), next -> {});
    }

    Fetched.Document page(String url) {
        return assertInstanceOf(Fetched.Document.class, fetch(url, Wanted.PAGE, Validators.NONE));
    }

    Fetched.Document feed(String url) {
        return assertInstanceOf(Fetched.Document.class, fetch(url, Wanted.FEED, Validators.NONE));
    }

    FetchFailure failure(String url) {
        return assertThrows(FetchFailure.class, () -> fetch(url, Wanted.PAGE, Validators.NONE));
    }
}
