package org.ontherecord.ingest.poll;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ontherecord.article.IdempotencyKeys;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Body;
import org.ontherecord.http.Refusal;
import org.ontherecord.http.Request;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;
import org.ontherecord.ingest.fetch.Fetcher;
import org.ontherecord.ingest.url.MalformedUrl;
import org.ontherecord.ingest.url.WebUrl;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Follows feeds, one or a whole list of them, and stops following them. */
public final class FeedSubscription {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
    private static final Set<String> LISTS = Set.of("text/x-opml", "application/x-opml+xml", "text/xml",
            "application/xml");
    private final Feeds feeds;
    private final IdempotencyKeys keys;
    private final Discovery discovery;
    private final SubscriptionList lists;
    private final InstantSource clock;

    /** With a fetcher for whatever is to be followed. */
    public FeedSubscription(Feeds feeds, Fetcher fetcher, IdempotencyKeys keys, InstantSource clock) {
        this.feeds = feeds;
        this.keys = keys;
        this.discovery = new Discovery(fetcher);
        this.lists = new SubscriptionList(feeds, clock);
        this.clock = clock;
    }

    /** The routes that add feeds and take them away. */
    public Router routes(Responses responses) {
        return new Router(responses).on("POST /v1/feeds", keys.guarding(this::follow))
                .on("DELETE /v1/feeds/{id}", this::unfollow);
    }

    private Answer follow(Request request) {
        request.allowOnly(Set.of());
        String type = request.header("content-type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (LISTS.contains(type)) {
            return Answer.ok(lists.follow("body", Body.bytes(request)));
        }
        ObjectNode body = Body.object(request);
        body.propertyNames()
                .stream()
                .filter(name -> !name.equals("url") && !name.equals("opml"))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.invalid(name, "is not a field; there are url and opml");
                });
        if (body.has("url") == body.has("opml")) throw Refusal.invalid("url", "or opml is needed, not both");
        return body.has("url") ? followed(text(body, "url")) : Answer.ok(lists.follow("opml", text(body, "opml")));
    }

    private Answer followed(String url) {
        Discovery.Found found = discovery.find(address(url));
        Followed feed = Followed.added(found.url(), found.feed().title(), clock.instant());
        if (feeds.add(feed)) return Answer.json(201, FeedView.of(feed));
        return Answer.ok(FeedView.of(feeds.find(feed.id()).map(this::resumed).orElse(feed)));
    }

    /** Whoever adds a feed again that has stopped or fails wants it to be tried. */
    private Followed resumed(Followed held) {
        if (!held.isStopped() && held.health().failures() == 0) return held;
        Followed resumed = held.resumed(clock.instant());
        feeds.replace(resumed);
        return resumed;
    }

    private Answer unfollow(Request request) {
        request.allowOnly(Set.of());
        String id = request.parameter("id");
        if (!ID.matcher(id).matches()) throw Refusal.notFound("there is no such feed");
        feeds.delete(id);
        return Answer.noContent();
    }

    private static WebUrl address(String url) {
        try {
            return WebUrl.parse(url);
        } catch (MalformedUrl none) {
            throw Refusal.invalid("url", "is no address of a page: " + none.getMessage());
        }
    }

    private static String text(ObjectNode body, String field) {
        return Optional.of(body.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .orElseThrow(() -> Refusal.invalid(field, "must be a string"));
    }
}
