package org.ontherecord.lab.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A kind of request for the first page of articles, with facets and snippets.
 *
 * @param query its query string
 * @param plain asks plain Lucene for the same articles, without facets and snippets
 */
record Request(String name, Function<Asked, String> query, BiConsumer<PlainLucene, Asked> plain) {
    static List<Request> all() {
        return List.of( //
                new Request("one word", asked -> q(asked.words(1)), (lucene, asked) -> lucene.all(asked.words(1))),
                new Request("two words", asked -> q(asked.words(2)), (lucene, asked) -> lucene.all(asked.words(2))),
                new Request("ten words", asked -> q(asked.words(10)), (lucene, asked) -> lucene.any(asked.words(10))),
                new Request("a phrase of three words", asked -> q("\"" + asked.together() + "\""),
                        (lucene, asked) -> lucene.phrase(asked.together())),
                new Request("two words, a source and a year",
                        asked -> q(asked.words(2)) + "&source=" + encoded(asked.source()) + "&from="
                                + day(asked.from()) + "&to=" + day(asked.to()),
                        (lucene, asked) -> lucene.filtered(asked.words(2), asked.source(), asked.from().toEpochMilli(),
                                asked.to().toEpochMilli())));
    }

    private static String q(String words) {
        return "q=" + encoded(words);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String day(Instant at) {
        return at.toString().substring(0, "2020-01-01".length());
    }
}
