package org.ontherecord.lab.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.ontherecord.http.Json;
import org.ontherecord.ingest.feed.Feed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab score feeds}: how much of what other feed readers' tests expect is read. */
@Command(name = "feeds", mixinStandardHelpOptions = true, description = "Prints how much of what other feed readers' tests expect is read.")
public final class ScoreFeeds implements Callable<Integer> {
    private static final Pattern TESTS = Pattern
            .compile("(?:^|.*/)tests/(?:wellformed|illformed|encoding|entities)/.*\\.xml");
    private static final Pattern CORE = Pattern.compile(".*/wellformed/(?:rss|atom|atom10|rdf|cdf|namespace)/.*");
    private static final Pattern ITEM = Pattern.compile("<item>");

    @Option(names = "--feedparser", paramLabel = "FILE.tar.gz", description = "files with an Expect comment")
    private Optional<Path> feedparser = Optional.empty();

    @Option(names = "--gofeed", paramLabel = "FILE.tar.gz", description = "pairs of .xml and .json")
    private Optional<Path> gofeed = Optional.empty();

    @Option(names = "--broken", paramLabel = "FILE.tar.gz", description = "broken RSS")
    private Optional<Path> broken = Optional.empty();

    @Option(names = "--misses", description = "name what is missed, too")
    private boolean misses;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (feedparser.isPresent()) scoreFeedparser(Bundle.files(feedparser.get()));
        if (gofeed.isPresent()) scoreGofeed(Bundle.files(gofeed.get()));
        if (broken.isPresent()) scoreBroken(Bundle.files(broken.get()));
        return 0;
    }

    private void scoreFeedparser(Map<String, byte[]> files) {
        files.keySet().removeIf(name -> !TESTS.matcher(name).matches());
        Tally parsed = new Tally();
        Tally met = new Tally();
        files.forEach((name, file) -> {
            Optional<Feed> feed = FeedFields.read(file);
            parsed.count(feed.isPresent(), name);
            if (!CORE.matcher(name).matches()) return;
            Assertion.of(file).ifPresent(assertion -> met.count(feed.filter(assertion::isMetBy).isPresent(), name));
        });
        print("feedparser: files read " + parsed + ", core assertions met " + met, met);
    }

    private void scoreGofeed(Map<String, byte[]> files) {
        Tally met = new Tally();
        files.forEach((name, file) -> {
            byte[] feed = files.get(name.replaceAll("\\.json$", ".xml"));
            if (!name.endsWith(".json") || feed == null) return;
            new ExpectedFeed(Json.MAPPER.readTree(file)).compare(FeedFields.read(feed), name, met);
        });
        print("gofeed: fields read as expected " + met, met);
    }

    private void scoreBroken(Map<String, byte[]> files) {
        Tally found = new Tally();
        files.forEach((name, file) -> {
            long items = ITEM.matcher(new String(file, StandardCharsets.ISO_8859_1)).results().count();
            List<?> entries = FeedFields.read(file).map(Feed::entries).orElse(List.of());
            for (int i = 0; i < items; i++) {
                found.count(i < entries.size(), name);
            }
        });
        print("broken feeds: items found " + found, found);
    }

    private void print(String line, Tally tally) {
        spec.commandLine().getOut().println(line);
        if (misses) tally.missed().forEach(miss -> spec.commandLine().getOut().println("  " + miss));
    }
}
