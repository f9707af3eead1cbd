package org.ontherecord.ingest.extraction;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds what in a page is no running text, by tag, role and name. Names mislead: an element that holds most of the
 * running text of the page, or of an element that is named as the article's, is spared.
 */
final class Pruning {
    private static final Set<String> NEVER_TEXT = Set.of("script", "style", "noscript", "template", "svg", "math",
            "iframe",
            "frameset", "frame", "object", "embed", "applet", "canvas", "audio", "video", "map", "input", "select",
            "textarea", "button", "datalist", "progress", "meter", "dialog", "link", "meta", "head", "title");
    private static final Set<String> SELDOM_TEXT = Set.of("nav", "footer", "aside", "form", "menu", "figure",
            "figcaption",
            "picture", "fieldset", "address");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "complementary", "search",
            "dialog", "alertdialog", "alert", "menu", "menubar", "toolbar", "tablist");
    private static final Pattern UNSEEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    /** Running text of an article of a few sentences, and of one sentence or two. */
    private static final int FEW_SENTENCES = 400;
    private static final int SENTENCE = 250;

    private final Element body;
    private final Set<Element> neverText;
    private final Set<Element> aroundHeading = new HashSet<>();
    private final ElementNames names;
    private final Prose prose;
    private final int all;

    Pruning(Page page) {
        body = page.body();
        names = page.names();
        neverText = among(body, element -> NEVER_TEXT.contains(element.normalName()));
        prose = new Prose(BlockScanner.blocksOf(body, neverText));
        all = prose.runningIn(body);
        for (Element heading : body.getElementsByTag("h1"))
            for (Element at = heading; at != null && aroundHeading.add(at);)
                at = at.parent();
    }

    /** What the names of elements tell to be no article is left out, too. */
    Set<Element> byTagAndName() {
        return withNeverText(this::isNoArticle);
    }

    /** For pages whose names mislead. */
    Set<Element> byTag() {
        return withNeverText(element -> isApart(element) && isMinor(element));
    }

    private Set<Element> withNeverText(Predicate<Element> sort) {
        Set<Element> pruned = among(body, element -> !element.equals(body) && sort.test(element));
        pruned.addAll(neverText);
        return pruned;
    }

    private static Set<Element> among(Element body, Predicate<Element> sort) {
        Set<Element> found = new HashSet<>();
        body.stream().filter(sort).forEach(found::add);
        return found;
    }

    private boolean isNoArticle(Element element) {
        Set<Use> uses = names.usesOf(element);
        int held = prose.runningIn(element);
        if (uses.contains(Use.COMMENTS) && all - held >= Math.min(held, FEW_SENTENCES)) return true;
        boolean named = uses.contains(Use.BOILERPLATE) || uses.contains(Use.DETAIL) && held < SENTENCE;
        return (named || isApart(element)) && isMinor(element);
    }

    private boolean isMinor(Element element) {
        int held = prose.runningIn(element);
        return held * 2 <= all && (held == 0 || held * 2 <= prose.runningIn(articles(element)));
    }

    /** The element around one that is named as the article's; itself if there is none. */
    private Element articles(Element element) {
        for (Element at = element.parent(); at != null; at = at.parent())
            if (names.usesOf(at).contains(Use.BODY)) return at;
        return element.root();
    }

    private boolean isApart(Element element) {
        return SELDOM_TEXT.contains(element.normalName()) || ROLES.contains(element.attr("role")) || isUnseen(element)
                || element.nameIs("header") && !aroundHeading.contains(element);
    }

    private static boolean isUnseen(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || UNSEEN.matcher(element.attr("style")).find();
    }
}
