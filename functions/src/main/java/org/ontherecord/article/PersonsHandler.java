package org.ontherecord.article;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.HttpFunction;
import org.ontherecord.http.Request;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.reading.entity.ActorKind;

/** Takes a quoted person's statements out of the archive, and keeps them out. */
public final class PersonsHandler implements HttpFunction {
    /** Less than the function has. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LONGEST = 200;
    private static final int AT_ONCE = 50;
    private final ArticleStore store;
    private final Rereading rereading;
    private final InstantSource clock;
    private final Router router;

    public PersonsHandler() {
        this(ArticleStore.fromEnvironment(), InstantSource.system(), Responses.logging());
    }

    PersonsHandler(ArticleStore store, InstantSource clock, Responses responses) {
        this.store = store;
        this.rereading = new Rereading(store);
        this.clock = clock;
        this.router = new Router(responses).on("DELETE /v1/persons/{id}", this::withhold);
    }

    @Override
    public Router routes() {
        return router;
    }

    /**
     * What came of it.
     *
     * @param articles whose reading was changed
     * @param done     whether no position of the person is left; if not, the same request goes on
     */
    private record Withdrawal(String person, int articles, boolean done) {}

    private Answer withhold(Request request) {
        request.allowOnly(Set.of());
        String person = person(request.parameter("id"));
        Instant until = clock.instant().plus(PATIENCE);
        Withheld.add(person, clock.instant(), store.table());
        Withheld withheld = Withheld.of(store.table());
        Set<ArticleId> done = new HashSet<>();
        List<ArticleId> left = holding(person, done);
        for (; !left.isEmpty() && clock.instant().isBefore(until); left = holding(person, done)) {
            left.forEach(id -> rereading.of(id, (_, _) -> withheld.from(store.load(id).reading())));
            done.addAll(left);
        }
        return Answer.ok(new Withdrawal(person, done.size(), left.isEmpty()));
    }

    private List<ArticleId> holding(String person, Set<ArticleId> done) {
        return store.entries(person, Optional.empty(), Optional.empty(), Optional.empty(), AT_ONCE)
                .stream()
                .map(LookupEntry::article)
                .distinct()
                .filter(Predicate.not(done::contains))
                .toList();
    }

    private static String person(String written) {
        String id = Actor.idOf(written);
        if (id.isEmpty() || written.length() > LONGEST) throw Refusal.notFound("there is no such person");
        ActorCatalog.standard()
                .find(written.replace('-', ' '))
                .filter(actor -> actor.kind() != ActorKind.PERSON)
                .ifPresent(actor -> {
                    throw Refusal.invalid("id", "is no person's, but that of " + actor.name());
                });
        return id;
    }
}
