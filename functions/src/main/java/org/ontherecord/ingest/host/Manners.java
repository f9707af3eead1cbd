package org.ontherecord.ingest.host;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.ontherecord.ingest.fetch.FetchFailure;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;
import org.ontherecord.ingest.fetch.Fetched;
import org.ontherecord.ingest.fetch.Fetcher;
import org.ontherecord.ingest.fetch.Validators;
import org.ontherecord.ingest.fetch.Wanted;
import org.ontherecord.ingest.host.Robots.Access;
import org.ontherecord.ingest.url.WebUrl;

/** Fetches as hosts want it: nothing that their robots.txt asks us not to, one thing after another, and not before they say. */
public final class Manners {
    /** A host that asks for more is asked again after this all the same. */
    public static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final Duration USUAL_PAUSE = Duration.ofMinutes(1);
    /** What hinders robots.txt and would hinder anything else there. */
    private static final Set<Kind> SAY_IT_THEMSELVES = Set.of(Kind.BLOCKED, Kind.UNKNOWN_HOST, Kind.UNTRUSTED);
    private final Fetcher fetcher;
    private final Hosts hosts;
    private final InstantSource clock;

    /** With what is known of hosts. */
    public Manners(Fetcher fetcher, Hosts hosts, InstantSource clock) {
        this.fetcher = fetcher;
        this.hosts = hosts;
        this.clock = clock;
    }

    /**
     * The document at an address.
     *
     * @param patience for the host's turn to come, and again for the fetch
     * @throws FetchFailure if there is none to be had
     * @throws NotYet       if the host's turn comes later; it was not asked
     */
    public Fetched fetch(WebUrl url, Wanted wanted, Validators known, Duration patience) {
        Robots robots = robots(url, patience);
        robots.require(url);
        await(hosts.turn(url, robots.delay(url), patience));
        try {
            return fetcher.fetch(url, wanted, known, patience, next -> robots(next, patience).require(next));
        } catch (FetchFailure failure) {
            if (failure.kind() == Kind.BUSY) hosts.hold(url, pause(failure));
            throw failure;
        }
    }

    /** How long to leave a host alone that says it is busy. */
    public static Duration pause(FetchFailure busy) {
        Duration asked = busy.retryAfter().orElse(USUAL_PAUSE);
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    private Robots robots(WebUrl url, Duration patience) {
        return hosts.robots(url).orElseGet(() -> {
            Robots found = find(url, patience);
            hosts.keep(url, found);
            return found;
        });
    }

    private Robots find(WebUrl url, Duration patience) {
        try {
            return switch (fetcher.fetch(url.resolve("/robots.txt"), Wanted.ROBOTS, Validators.NONE, patience,
                    next -> {})) {
                case Fetched.Document file ->
                    new Robots(Access.BY_RULES, new String(file.body(), StandardCharsets.UTF_8));
                case Fetched.Unchanged _ -> new Robots(Access.EVERYTHING, "");
            };
        } catch (FetchFailure failure) {
            if (SAY_IT_THEMSELVES.contains(failure.kind())) throw failure;
            return Robots.without(failure);
        }
    }

    private void await(Instant turn) {
        Duration wait = Duration.between(clock.instant(), turn);
        if (!wait.isPositive()) return;
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
