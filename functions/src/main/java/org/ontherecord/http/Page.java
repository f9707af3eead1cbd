package org.ontherecord.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param data    at most as many items as asked for
 * @param hasMore whether others follow
 * @param next    the cursor to them
 */
public record Page<T>(List<T> data, boolean hasMore, Optional<String> next) {
    /** Items on a page when none are asked for, and at most. */
    public static final int LIMIT = 20, MOST = 100;
    /** How long pages of lists are. */
    public static final Size USUAL = new Size(LIMIT, MOST);

    /** How many items a page has when none are asked for, and at most. */
    public record Size(int usual, int most) {
        /**
         * The parameter {@code limit}.
         *
         * @throws Refusal when it is no such number
         */
        public int of(Request request) {
            return request.number("limit", 1, most, usual);
        }
    }

    /**
     * Cuts a page from items of which one more than {@code limit} was fetched.
     *
     * @param query  what was asked
     * @param sortOf the sort value of an item
     */
    public static <T> Page<T> cut(List<T> items, int limit, String query, Function<T, String> sortOf) {
        boolean more = items.size() > limit;
        List<T> data = List.copyOf(items.subList(0, Math.min(limit, items.size())));
        return new Page<>(data, more,
                more ? Optional.of(new Cursor(query, sortOf.apply(data.getLast())).encode()) : Optional.empty());
    }

    /** Nothing, and nothing after it. */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), false, Optional.empty());
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(data.stream().map(view).toList(), hasMore, next);
    }

    /** This page, with the {@code Link} header to the next. */
    public Answer answer(Request request) {
        Answer answer = Answer.ok(this);
        return link(request).map(link -> answer.with("Link", link)).orElse(answer);
    }

    /** The {@code Link} header's value for the next page (RFC 8288). */
    public Optional<String> link(Request request) {
        return following(request).map(address -> "<" + address + ">; rel=\"next\"");
    }

    /** The next page's address. */
    public Optional<String> following(Request request) {
        return next.map(cursor -> request.address(Set.of("cursor"), "cursor=" + cursor));
    }
}
