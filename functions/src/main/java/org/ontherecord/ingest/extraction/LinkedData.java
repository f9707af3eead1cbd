package org.ontherecord.ingest.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/** What a page states of its article in JSON-LD, in the words of schema.org. */
final class LinkedData {
    private static final Pattern ARTICLE = type("\\w*Article|\\w*Posting|Report|Review|CreativeWork|Recipe");
    private static final Pattern PAGE = type("\\w*Page|VideoObject|PodcastEpisode|Event|Product");
    private static final Pattern SITE = type("WebSite");
    private static final Pattern ORGANISATION = type("\\w*Organization|Corporation");

    private final Map<String, JsonNode> named = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<JsonNode> sites = new ArrayList<>();

    LinkedData(Document page) {
        JsonScripts.objects(page).forEach(this::keep);
        String title = ShortText.key(Markup.title(page));
        articles.sort(Comparator.comparing(article -> !isTitled(article, title)));
    }

    /** Pages describe articles that they lead to as well; the page's own has its title. */
    private static boolean isTitled(JsonNode article, String title) {
        String headline = ShortText.key(words(article.path("headline")).orElse(""));
        return !headline.isEmpty() && !title.isEmpty() && (title.contains(headline) || headline.contains(title));
    }

    private static Pattern type(String names) {
        return Pattern.compile("(?:https?://schema\\.org/)?(?:" + names + ")");
    }

    private void keep(JsonNode node) {
        words(node.path("@id"))
                .ifPresent(id -> named.merge(id, node, (one, other) -> one.size() < other.size() ? other : one));
        if (isA(ARTICLE, node)) articles.add(node);
        else if (isA(PAGE, node)) pages.add(node);
        else if (isA(SITE, node)) sites.add(node);
    }

    private static boolean isA(Pattern type, JsonNode node) {
        return values(node.path("@type"))
                .anyMatch(name -> name.isString() && type.matcher(name.stringValue()).matches());
    }

    /** Whether it says that the page has an article. */
    boolean hasArticle() {
        return !articles.isEmpty();
    }

    /** What it says of the article by some property, that of the page itself last. */
    Stream<String> texts(String property) {
        return properties(property).flatMap(LinkedData::values).flatMap(value -> words(value).stream());
    }

    /** The article's text, as long as it is and with its own line breaks, whether or not it is marked up. */
    Optional<String> body() {
        return properties("articleBody").filter(JsonNode::isString).map(JsonNode::stringValue).findFirst();
    }

    /** The people named by a property of the article. */
    List<String> people(String property) {
        return properties(property)
                .map(value -> values(value).flatMap(each -> person(each).stream()).distinct().toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The site's name, or its publisher's. */
    Optional<String> site() {
        return Stream.concat(sites.stream(), properties("publisher").flatMap(LinkedData::values))
                .flatMap(node -> words(node.path("name")).stream())
                .findFirst();
    }

    private Stream<JsonNode> properties(String name) {
        return Stream.concat(articles.stream(), pages.stream())
                .map(node -> node.path(name))
                .filter(value -> !value.isMissingNode());
    }

    private Optional<String> person(JsonNode value) {
        if (value.isString()) return words(value);
        JsonNode node = value.has("name") ? value : words(value.path("@id")).map(named::get).orElse(value);
        return isA(ORGANISATION, node)
                ? Optional.empty()
                : values(node.path("name")).flatMap(name -> words(name).stream()).findFirst();
    }

    private static Stream<JsonNode> values(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }

    private static Optional<String> words(JsonNode value) {
        return value.isString()
                ? ShortText.present(Parser.unescapeEntities(value.stringValue(), false))
                : Optional.empty();
    }
}
