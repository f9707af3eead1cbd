package org.ontherecord.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Fault 38: documents made to cost time, memory or the stack cost little. Hangs without the bounds of {@code SoundMarkup}, and
 * fails without the depth that {@code XmlDocument} sets. Time is the thread's own: other load doesn't count.
 */
class HostileFeedTest {
    private static final Duration MOST = Duration.ofSeconds(20);
    private static final String CHANNEL = "<rss version='2.0'><channel><title>t</title>";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TestFactory
    Stream<DynamicTest> aHostileDocumentCostsLittle() {
        return Stream.of( //
                test("items within items", CHANNEL + "<item><title>".repeat(300_000)),
                test("feeds within feeds within a page", "<html>" + "<feed>".repeat(400_000)),
                test("deep elements", CHANNEL + "<a>".repeat(400_000)),
                test("one item of many elements", CHANNEL + "<item>" + "<x/>".repeat(400_000) + "</item>"),
                test("sections never closed", CHANNEL + "<item><description><![CDATA[".repeat(100_000)),
                test("sections never closed within items",
                        CHANNEL + "<item><description><![CDATA[<p></description></item>".repeat(100_000)),
                test("ampersands", CHANNEL + "<item><title>" + "&a".repeat(2_000_000)),
                test("angle brackets", CHANNEL + "<".repeat(5_000_000)),
                test("open tags", CHANNEL + "<a".repeat(3_000_000)),
                test("comments", CHANNEL + "<!--".repeat(2_000_000)),
                test("instructions", CHANNEL + "<?".repeat(4_000_000)),
                test("document types", "<!DOCTYPE \"".repeat(900_000)),
                test("end tags of nothing", CHANNEL + "<a>".repeat(600) + "</b>".repeat(1_000_000)),
                test("a huge name", CHANNEL + "<" + "x".repeat(5_000_000) + "/>"),
                test("long names", CHANNEL + ("<" + "x".repeat(65_000) + ">").repeat(150)),
                test("attributes", CHANNEL + ("<item " + "a=1 ".repeat(16_000) + "/>").repeat(150)),
                test("namespaces", CHANNEL + numbered("<a xmlns:n%d='u:%<d'>", 20_000)),
                test("a long description", CHANNEL + "<item><description><![CDATA[" + "<div>".repeat(1_900_000)),
                test("long descriptions",
                        CHANNEL + ("<item><description><![CDATA[" + "<div>x".repeat(1000) + "]]></description></item>")
                                .repeat(1500)),
                test("authors", CHANNEL + ("<item><author>" + "a@".repeat(5000) + "</author></item>").repeat(500)),
                test("dates", CHANNEL + ("<item><pubDate>" + "1".repeat(99) + "</pubDate></item>").repeat(3000)),
                test("deep JSON", "[".repeat(5_000_000)),
                test("a page of links", "<html>" + "<a href='/rss'>".repeat(500_000)));
    }

    private static DynamicTest test(String name, String document) {
        byte[] body = document.getBytes(StandardCharsets.UTF_8);
        return DynamicTest.dynamicTest(name, () -> {
            long start = THREADS.getCurrentThreadCpuTime();
            try {
                FeedReader.read(body, Optional.empty(), Optional.empty());
            } catch (NotAFeed refused) {
                assertTrue(refused.getMessage().length() > 10);
            }
            Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
            assertTrue(taken.compareTo(MOST) < 0, () -> "took " + taken);
        });
    }

    private static String numbered(String element, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(element.formatted(i));
        }
        return text.toString();
    }
}
