package org.ontherecord.lab.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.ingest.feed.Feed;

class AssertionTest {
    private static final String FEED = "<rss><channel><title>Gazette</title><item><title>Freiräume</title>"
            + "<pubDate>2026-03-03T10:00:05Z</pubDate></item></channel></rss>";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            feed['title'] == 'Gazette'                                                   | true
            not bozo and feed['title'] == u"Gazette" and entries[0]['title'] == 'x'      | true
            feed['title'] == 'Herald'                                                    | false
            entries[0]['title'] == 'Freir\\xe4ume'                                       | true
            entries[1]['title'] == 'Freir\\xe4ume'                                       | false
            entries[0]['updated_parsed'] == (2026, 3, 3, 10, 0, 5, 1, 62, 0)             | true
            entries[0]['updated_parsed'] == (2026, 3, 3, 10, 0, 6, 1, 62, 0)             | false
            """)
    void anAssertionHoldsOrNot(String expectation, boolean holds) {
        Feed feed = FeedFields.read(FEED.getBytes(UTF_8)).orElseThrow();

        assertEquals(Optional.of(holds), assertion(expectation).map(assertion -> assertion.isMetBy(feed)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bozo
            feed['ttl'] == '60'
            len(entries) == 1
            """)
    void otherExpectationsAreNotScored(String expectation) {
        assertFalse(assertion(expectation).isPresent());
    }

    private static Optional<Assertion> assertion(String expectation) {
        return Assertion.of(("<!--\nExpect:   " + expectation + "\n-->" + FEED).getBytes(UTF_8));
    }
}
