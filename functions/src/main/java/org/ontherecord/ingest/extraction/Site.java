package org.ontherecord.ingest.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Where a page stands.
 *
 * @param name as the site calls itself
 * @param host in lower case, without www.
 */
record Site(Optional<String> name, Optional<String> host) {
    private static final Pattern HOME = Pattern.compile("/|/index\\.\\w{2,5}");
    private static final Pattern HOST = Pattern.compile("(?i)^(?:https?:)?//(?:www\\.)?|/(?:index\\.\\w{2,5})?$");
    /** A host's name so long stands in no other words by chance. */
    private static final int TELLING = 8;
    private static final int SHORTEST = 4;
    private static final int LONGEST_SUFFIX = 3;

    /** Whether a part of a title names the site. */
    boolean isNamedBy(String part) {
        String key = ShortText.key(part);
        return key.isEmpty() || isOwn(part)
                || key.length() > 2 && host.stream().anyMatch(known -> ShortText.key(known).contains(key))
                || host.map(Site::mainLabel)
                        .filter(label -> label.length() >= SHORTEST && key.contains(label))
                        .isPresent();
    }

    /** Whether an element leads to the site's home page. */
    boolean isLinkedBy(Element element) {
        return element.select("a[href]").stream().map(link -> link.attr("href")).anyMatch(this::isHome);
    }

    private boolean isHome(String reference) {
        return HOME.matcher(reference).matches()
                || host.map(known -> HOST.matcher(reference).replaceAll("").equalsIgnoreCase(known)).orElse(false);
    }

    /** Whether a name is the site's, and not a person's. */
    boolean isOwn(String words) {
        String key = ShortText.key(words);
        return name.filter(known -> ShortText.key(known).equals(key)).isPresent()
                || host.filter(known -> ShortText.key(known).equals(key)).isPresent()
                || host.map(Site::mainLabel)
                        .filter(label -> key.equals(label) || label.length() >= TELLING && key.contains(label))
                        .isPresent();
    }

    /** Of {@code news.example.co.uk}, the example. */
    private static String mainLabel(String host) {
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.", -1);
        int at = Math.max(0, labels.length - 2);
        return ShortText.key(labels[at > 0 && labels[at].length() <= LONGEST_SUFFIX ? at - 1 : at]);
    }
}
