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

    private final Set<Element> neverText;
    private final ElementNames names;
    private final Prose prose;
    private final int all;

    private Pruning(Page page) {
        Element body = page.body();
        names = page.names();
        neverText = among(body, element -> NEVER_TEXT.contains(element.normalName()));
        prose = new Prose(BlockScanner.blocksOf(body, neverText));
        all = prose.runningIn(body);
    }

    /** What the names of elements tell to be no article is left out, too. */
    static Set<Element> byTagAndName(Page page) {
        Pruning pruning = new Pruning(page);
        Set<Element> pruned = among(page.body(),
                element -> !element.equals(page.body()) && pruning.isNoArticle(element));
        pruned.addAll(pruning.neverText);
        return pruned;
    }

    /** For pages whose names mislead. */
    static Set<Element> byTag(Page page) {
        Pruning pruning = new Pruning(page);
        Set<Element> pruned = among(page.body(),
                element -> !element.equals(page.body()) && pruning.isMinor(element) && isApart(element));
        pruned.addAll(pruning.neverText);
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

    private static boolean isApart(Element element) {
        return SELDOM_TEXT.contains(element.normalName()) || ROLES.contains(element.attr("role")) || isUnseen(element)
                || element.nameIs("header") && element.selectFirst("h1") == null;
    }

    private static boolean isUnseen(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || UNSEEN.matcher(element.attr("style")).find();
    }
}
