package org.ontherecord.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
    @Test
    void aListOfFeedsIsFlat() {
        String opml = "<opml version='2.0'><head><title>Mine</title></head><body><outline text='World'>"
                + "<outline text='Gazette' title='The Gazette' xmlUrl='https://gazette.example/feed' htmlUrl='https://gazette.example'/>"
                + "<outline text='No feed' htmlUrl='https://herald.example/'/></outline>"
                + "<outline text='Herald' xmlUrl='https://herald.example/rss?a=1&b=2'/>"
                + "<outline text='Herald' xmlUrl='https://herald.example/rss?a=1&b=2'/>"
                + "<outline text='Inside' xmlUrl='file:///etc/passwd'/></body></opml>";

        assertEquals(List.of(
                new Subscription("https://gazette.example/feed", Optional.of("The Gazette"),
                        Optional.of("https://gazette.example/")),
                new Subscription("https://herald.example/rss?a=1&b=2", Optional.of("Herald"), Optional.empty())),
                Subscription.in(opml.getBytes(UTF_8)));
    }
}
