package org.ontherecord.ingest.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.ontherecord.reading.text.WordFile;

/** What a page's meta elements state; of equal names the first counts. */
final class MetaTags {
    private static final Map<String, List<String>> NAMES = WordFile.rows(MetaTags.class, "meta-names.tsv")
            .stream()
            .collect(Collectors.groupingBy(List::getFirst,
                    Collectors.flatMapping(row -> Arrays.stream(row.get(1).split(" ", -1)), Collectors.toList())));
    private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");
    private static final int LONGEST = 2000;
    private final Map<String, String> contents = new HashMap<>();

    MetaTags(Document page) {
        for (Element tag : page.getElementsByTag("meta")) {
            String content = tag.attr("content");
            if (content.length() <= LONGEST) ShortText.present(content).ifPresent(words -> keep(tag, words));
        }
    }

    private void keep(Element tag, String content) {
        KEYS.stream()
                .flatMap(key -> Arrays.stream(tag.attr(key).toLowerCase(Locale.ROOT).split("\\s+", 8)))
                .filter(name -> !name.isEmpty())
                .forEach(name -> contents.putIfAbsent(name, content));
    }

    /** What is stated of something, such as {@code author}, the surest first ({@code meta-names.tsv}). */
    Stream<String> all(String what) {
        return NAMES.get(what).stream().map(contents::get).filter(Objects::nonNull);
    }
}
