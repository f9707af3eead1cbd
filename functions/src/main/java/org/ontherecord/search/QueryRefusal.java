package org.ontherecord.search;

import org.ontherecord.http.Refusal;

/** Says where a query can't be understood. */
final class QueryRefusal {
    private QueryRefusal() {}

    /**
     * The parameter {@code q} is wrong at a place.
     *
     * @param unit UTF-16 unit; told as the number of the character, from 1
     * @param what stands there
     */
    static Refusal at(String query, int unit, String what) {
        return Refusal.invalid("q", "has, at character " + (query.codePointCount(0, unit) + 1) + ", " + what);
    }
}
