package org.ontherecord.local.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.ontherecord.ingest.feed.Feed;
import org.ontherecord.ingest.feed.FeedReader;
import org.ontherecord.ingest.feed.NotAFeed;
import org.ontherecord.ingest.fetch.FetchFailure;
import org.ontherecord.ingest.fetch.Fetched;
import org.ontherecord.ingest.fetch.Fetcher;
import org.ontherecord.ingest.fetch.Validators;
import org.ontherecord.ingest.fetch.Wanted;
import org.ontherecord.ingest.url.MalformedUrl;
import org.ontherecord.ingest.url.WebUrl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code otr feed}: feeds as the poller sees them, one JSON object a line, in the order asked for. */
@Command(name = "feed", mixinStandardHelpOptions = true, description = "Shows feeds as the poller sees them: one JSON object a line.", footer = {
        "", "A line is {\"source\",\"feed\":{title,link,entries:[{id,url,title,author,published,updated,",
        "summary}],notes}} or {\"source\",\"error\"}; after an error the exit code is 1."})
public final class FeedCommand implements Callable<Integer> {
    private static final Pattern ADDRESS = Pattern.compile("https?:", Pattern.CASE_INSENSITIVE);
    private static final String USER_AGENT = "OnTheRecord/0.1 (otr feed, by hand)";

    @Parameters(paramLabel = "FILE|URL", arity = "1..*", description = "feeds")
    private List<String> sources = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean allRead = true;
        for (String source : sources) {
            ObjectNode line = line(source);
            out.print(line + "\n");
            allRead &= !line.has("error");
        }
        out.flush();
        return allRead ? 0 : 1;
    }

    private static ObjectNode line(String source) {
        try {
            return FeedJson.of(source, ADDRESS.matcher(source).lookingAt() ? fetched(source) : file(source));
        } catch (NotAFeed none) {
            return FeedJson.of(source, none);
        } catch (NoSuchFileException absent) {
            return FeedJson.error(source, "there is no such file");
        } catch (IOException unreadable) {
            return FeedJson.error(source, "the file can't be read");
        } catch (FetchFailure | MalformedUrl notFetched) {
            return FeedJson.error(source, notFetched.getMessage());
        }
    }

    private static Feed file(String name) throws IOException {
        return FeedReader.read(bytes(Path.of(name)), Optional.empty(), Optional.empty());
    }

    private static Feed fetched(String address) {
        return switch (new Fetcher(USER_AGENT).fetch(WebUrl.parse(address), Wanted.FEED, Validators.NONE,
                Fetcher.LONGEST, next -> {})) {
            case Fetched.Document document -> FeedReader.read(document.body(), document.contentType(),
                    Optional.of(document.url()));
            case Fetched.Unchanged _ -> throw new IllegalStateException("nothing was known");
        };
    }

    /** One byte more than is read, so that a longer file shows. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FeedReader.MOST_BYTES + 1);
        }
    }
}
