package org.ontherecord.ingest.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.ontherecord.ingest.url.WebUrl;

/** An element of a feed. Its children are sorted by name once: a feed may have a hundred thousand in one place. */
final class Part {
    private final Element element;
    private final Names names;
    private final Optional<WebUrl> at;
    private Optional<Map<String, List<Part>>> children = Optional.empty();

    /** @param at address of the feed, if it is known */
    Part(Element element, Names names, Optional<WebUrl> at) {
        this.element = element;
        this.names = names;
        this.at = at;
    }

    /** This element of a feed that turned out to be there. */
    Part at(Optional<WebUrl> address) {
        return new Part(element, names, at.or(() -> address));
    }

    String name() {
        return names.of(element);
    }

    /** The elements directly within that have one of these names: all of the first name, then of the second. */
    Stream<Part> children(String... wanted) {
        if (children.isEmpty()) {
            children = Optional
                    .of(element.children().stream().map(this::part).collect(Collectors.groupingBy(Part::name)));
        }
        return Arrays.stream(wanted).flatMap(name -> children.get().getOrDefault(name, List.of()).stream());
    }

    /** All elements within, at any depth, in their order. */
    Stream<Part> descendants() {
        return element.stream().skip(1).map(this::part);
    }

    private Part part(Element other) {
        return new Part(other, names, at);
    }

    boolean hasElements() {
        return element.childrenSize() > 0;
    }

    /** The text of this element alone, as it stands. */
    String text() {
        StringBuilder text = new StringBuilder();
        element.childNodes().forEach(node -> {
            if (node instanceof TextNode words) text.append(words.getWholeText());
        });
        return text.toString();
    }

    /** The beginning of what is within, elements and text alike, as markup. */
    String markup(int longest) {
        BoundedMarkup markup = new BoundedMarkup(longest);
        for (Node node : element.childNodes()) {
            if (!markup.isOpen()) break;
            markup.add(node);
        }
        return markup.toString();
    }

    /** An attribute that says something. */
    Optional<String> attribute(String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    /** The absolute address that a reference within this element means. */
    Optional<String> address(String reference) {
        return WebUrl.meant(base(), reference).map(WebUrl::toString);
    }

    /** The address that {@code xml:base}, here and around, makes of the feed's. */
    private Optional<WebUrl> base() {
        Optional<WebUrl> base = at;
        for (Element around : element.parents().reversed()) {
            base = based(base, around);
        }
        return based(base, element);
    }

    private static Optional<WebUrl> based(Optional<WebUrl> outer, Element element) {
        if (!element.hasAttr("xml:base")) return outer;
        return WebUrl.meant(outer, element.attr("xml:base")).or(() -> outer);
    }
}
