package org.ontherecord.ingest.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.ontherecord.ingest.date.DayOrder;

/**
 * The language that a page states.
 *
 * @param code   ISO 639-1, or 639-2 for a language that has none
 * @param region ISO 3166-1 alpha-2, in lower case
 */
record PageLanguage(Optional<String> code, Optional<String> region) {
    private static final Pattern TAG = Pattern.compile("(?i)[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*");
    private static final Pattern COUNTRY = Pattern.compile(".*\\.([a-z]{2})");

    static PageLanguage of(Document page, MetaTags meta, LinkedData data, Optional<String> host) {
        Stream<String> root = Optional.ofNullable(page.firstElementChild())
                .stream()
                .flatMap(
                        html -> Stream.of(html.attr("lang"), html.attr("xml:lang")));
        Locale locale = Stream.of(root, data.texts("inLanguage"), meta.all("language"))
                .flatMap(tags -> tags)
                .map(String::strip)
                .filter(tag -> TAG.matcher(tag).matches())
                .findFirst()
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
                .orElse(Locale.ROOT);
        Optional<String> region = filled(locale.getCountry().toLowerCase(Locale.ROOT)).or(() -> country(host));
        return new PageLanguage(filled(locale.getLanguage()), region);
    }

    private static Optional<String> filled(String value) {
        return Optional.of(value).filter(filled -> !filled.isEmpty());
    }

    private static Optional<String> country(Optional<String> host) {
        return host.map(COUNTRY::matcher).filter(match -> match.matches()).map(match -> match.group(1));
    }

    /** Months first only in the United States: what is in English, or in no stated language, and of no other country. */
    DayOrder dayOrder() {
        boolean mayBeAmerican = region.map("us"::equals).orElse(code.map("en"::equals).orElse(true));
        return mayBeAmerican ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    }
}
