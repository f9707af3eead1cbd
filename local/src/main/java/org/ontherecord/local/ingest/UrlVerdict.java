package org.ontherecord.local.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ontherecord.ingest.fetch.FetchFailure;
import org.ontherecord.ingest.fetch.Guard;
import org.ontherecord.ingest.fetch.Resolver;
import org.ontherecord.ingest.url.MalformedUrl;
import org.ontherecord.ingest.url.WebUrl;

/** Whether the fetcher would fetch an address. Nothing is fetched. */
public final class UrlVerdict {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private UrlVerdict() {}

    /**
     * The verdict on a line.
     *
     * @param line an address, in which {@code \\uXXXX} stands for a character; behind a tab the names' answers, as
     *             {@link DnsStub} reads them. Without the tab names are looked up.
     * @return {@code allow}, or {@code block} with the reason behind a tab
     */
    public static String of(String line) {
        String[] parts = line.split("\t", 2);
        try {
            Resolver resolver = parts.length == 2 ? new DnsStub(parts[1]) : Resolver.system();
            new Guard(resolver).check(WebUrl.parse(unescaped(parts[0])));
            return "allow";
        } catch (MalformedUrl | FetchFailure refused) {
            return "block\t" + refused.getMessage();
        }
    }

    private static String unescaped(String url) {
        return ESCAPE.matcher(url)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
