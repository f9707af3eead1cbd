package org.ontherecord.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;
import org.ontherecord.ingest.url.WebUrl;

/**
 * Fault 34, scenarios D1 to D5: what a name resolves to is judged as a whole, and what was judged is what is connected to.
 * Fails when {@code Guard.admitted} gives the name on, or judges the first of its addresses alone.
 */
class ResolutionTest {
    private final Site site = Site.open();

    @AfterEach
    void close() {
        site.close();
    }

    private static Resolver inTurn(String... answers) {
        Deque<String> left = new ArrayDeque<>(List.of(answers));
        return name -> List.of(InetAddress.ofLiteral(left.size() > 1 ? left.poll() : left.peek()));
    }

    private static FetchFailure verdict(Resolver resolver) {
        try {
            new Guard(resolver).check(WebUrl.parse("http://name.test/"));
        } catch (FetchFailure failure) {
            return failure;
        }
        throw new AssertionError("admitted");
    }

    /** D1. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "fd00::1"})
    void aNameThatChangesBetweenTwoQuestionsIsBlocked(String later) {
        assertEquals(Kind.BLOCKED, verdict(inTurn("93.184.216.34", later)).kind());
    }

    /** D1: a third answer is never asked for, so it can lead nowhere. */
    @Test
    void theConnectionGoesToTheAddressThatWasJudged() throws Exception {
        site.page("/", "text/html", "<p>here</p>");
        try (Site other = new Site(new ServerSocket(site.port(), 5, InetAddress.getByName("127.0.0.2")))) {
            Resolver resolver = inTurn("127.0.0.1", "127.0.0.1", "127.0.0.2");

            Fetching.of(site).with(resolver).page(site.at("name.test", "/"));

            assertEquals(1, site.connections());
            assertEquals(0, other.connections());
        }
    }

    /** D2, D3. */
    @Test
    void aNameWithOneAddressThatIsNotPublicIsBlocked() {
        for (String inside : List.of("10.0.0.1", "fd12::1", "::ffff:169.254.169.254", "64:ff9b::a00:1")) {
            Resolver mixed = Fetching.names(Map.of("name.test", List.of("93.184.216.34", inside)));

            assertEquals(Kind.BLOCKED, verdict(mixed).kind(), inside);
        }
    }

    /** D4: the resolver follows the chain; its end is what counts. */
    @Test
    void aChainOfNamesIsJudgedByItsEnd() {
        assertEquals(Kind.BLOCKED,
                verdict(Fetching.names(Map.of("name.test", List.of("172.16.3.4")))).kind());
    }

    /** D5. */
    @Test
    void onlyWhatMayPassIsWorthAnotherTry() {
        FetchFailure unknown = Fetching.of(site).failure("http://nowhere.example/");
        FetchFailure failing = Fetching.of(site).with((Resolver) name -> {
            throw new UnknownHostException(name + ": Temporary failure in name resolution");
        }).failure("http://name.test/");
        FetchFailure silent = Fetching.of(site).with((Resolver) name -> {
            sleep();
            return List.of();
        }).failure("http://name.test/");

        assertEquals(Kind.UNKNOWN_HOST, unknown.kind());
        assertFalse(unknown.kind().isPassing());
        assertEquals(Kind.UNAVAILABLE, failing.kind());
        assertEquals(Kind.UNAVAILABLE, silent.kind());
        assertTrue(silent.kind().isPassing());
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
