package org.ontherecord.ingest.extraction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article's own title, as its heading shows it: metadata add the site's name, and often are another version. */
final class Titles {
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,50}>");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 300;
    private final List<String> headings;
    private final List<String> stated;
    private final Site site;

    private Titles(Page page) {
        site = page.site();
        headings = headings(page);
        Stream<String> first = Stream.concat(page.data().texts("headline").limit(1), page.meta().all("title").limit(1));
        stated = usable(Stream
                .of(first, Stream.of(Markup.title(page.document())),
                        page.meta().all("title").skip(1))
                .flatMap(titles -> titles));
    }

    static Optional<String> of(Page page) {
        Titles titles = new Titles(page);
        return titles.shownAndStated()
                .or(titles::onlyHeading)
                .or(() -> titles.stated.stream().findFirst().map(title -> TitleParts.withoutSite(title, titles.site)))
                .or(() -> titles.headings.stream().findFirst());
    }

    /** A heading that leads to the home page is the site's name. */
    private static List<String> headings(Page page) {
        return usable(page.document()
                .select("h1")
                .stream()
                .filter(heading -> !page.site().isLinkedBy(heading))
                .map(ShortText::of));
    }

    private static List<String> usable(Stream<String> titles) {
        return titles.map(title -> ShortText.folded(TAG.matcher(title).replaceAll("")))
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
                .distinct()
                .toList();
    }

    /** Where a heading and a stated title are one but for a part: the shorter of the two. */
    private Optional<String> shownAndStated() {
        return stated.stream().flatMap(title -> shorter(title).stream()).findFirst();
    }

    private Optional<String> shorter(String title) {
        return headings.stream()
                .filter(heading -> sameButForAPart(heading, title))
                .findFirst()
                .map(heading -> heading.length() > title.length() ? TitleParts.withoutSite(title, site) : heading);
    }

    private static boolean sameButForAPart(String heading, String title) {
        String shown = ShortText.key(heading);
        String known = ShortText.key(title);
        return !shown.isEmpty() && (known.contains(shown) || shown.contains(known))
                && Math.min(shown.length(), known.length()) * 2 >= Math.max(shown.length(), known.length());
    }

    /** The page's only heading, if it is another version of what is stated and not the site's name. */
    private Optional<String> onlyHeading() {
        List<String> own = headings.stream().filter(heading -> !site.isNamedBy(heading)).toList();
        return own.size() == 1 && (stated.isEmpty() || areVersions(own.getFirst(), stated.getFirst()))
                ? Optional.of(own.getFirst())
                : Optional.empty();
    }

    private static boolean areVersions(String heading, String title) {
        Set<String> shown = wordsOf(heading);
        Set<String> known = wordsOf(title);
        Set<String> both = new HashSet<>(shown);
        both.retainAll(known);
        return both.size() > 1 && both.size() * 5 >= Math.min(shown.size(), known.size()) * 2;
    }

    private static Set<String> wordsOf(String title) {
        return Arrays.stream(BETWEEN_WORDS.split(title.toLowerCase(Locale.ROOT), -1))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toUnmodifiableSet());
    }
}
