package org.ontherecord.ingest.extraction;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells pages of other kinds from articles. In doubt a page is an article. */
final class PageKind {
    /** Lengths of text, in UTF-16 units: of one sentence, of an error's explanations, of an opening paragraph or two. */
    private static final int SENTENCE = 100;
    private static final int EXPLANATIONS = 800;
    private static final int OPENING = 1000;
    /** Linked headings on a home page, and on any page that states no article and has no heading of one. */
    private static final int ON_HOME_PAGE = 5;
    private static final int ON_ANY_PAGE = 10;
    /** Letters of a headline, which tells more than a section's name. */
    private static final int HEADLINE = 18;
    private static final Pattern HOME = Pattern.compile("/?|/index\\.\\w{2,5}|/(?:[a-z]{2}|home)/?");
    private static final Set<String> ELSEWHERE = Set.of("nav", "aside", "footer");

    private PageKind() {}

    /** Whether a page may be a part of one. */
    static boolean isPart(Page page) {
        return page.document().selectFirst("title, meta, html[lang]") == null;
    }

    /** Why a whole page is no article. */
    static Optional<NoArticle> noArticle(Page page, Optional<String> title, String text) {
        if (text.length() < EXPLANATIONS && title.filter(Phrases.ERRORS::open).isPresent())
            return Optional.of(NoArticle.ERROR);
        if (listsArticles(page)) return Optional.of(NoArticle.INDEX);
        if (text.length() < OPENING && asksForMoney(page)) return Optional.of(NoArticle.PAYWALL);
        return text.length() < SENTENCE ? Optional.of(NoArticle.TOO_SHORT) : Optional.empty();
    }

    private static boolean listsArticles(Page page) {
        if (statesArticle(page)) return false;
        if (page.url().filter(PageKind::isHomePage).isPresent()) return hasLinkedHeadings(page, ON_HOME_PAGE);
        return !hasHeadline(page) && hasLinkedHeadings(page, ON_ANY_PAGE);
    }

    private static boolean statesArticle(Page page) {
        return page.data().hasArticle() || page.meta().all("type").anyMatch("article"::equals)
                || page.document().selectFirst("[itemprop~=articleBody]") != null;
    }

    private static boolean isHomePage(String url) {
        try {
            String path = URI.create(url).getPath();
            return path != null && HOME.matcher(path).matches();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean hasHeadline(Page page) {
        return page.document().select("h1").stream().anyMatch(heading -> isHeadline(heading) && !isLinked(heading));
    }

    private static boolean hasLinkedHeadings(Page page, int most) {
        return page.document()
                .select("h1, h2, h3, h4")
                .stream()
                .filter(heading -> isHeadline(heading) && isLinked(heading) && !isElsewhere(heading))
                .limit(most)
                .count() == most;
    }

    private static boolean isHeadline(Element heading) {
        return ShortText.key(ShortText.of(heading)).length() >= HEADLINE;
    }

    private static boolean isLinked(Element heading) {
        return heading.selectFirst("a[href]") != null || heading.closest("a[href]") != null;
    }

    private static boolean isElsewhere(Element heading) {
        for (Element at = heading; at != null; at = at.parent())
            if (ELSEWHERE.contains(at.normalName())) return true;
        return false;
    }

    private static boolean asksForMoney(Page page) {
        return page.data().texts("isAccessibleForFree").anyMatch("false"::equalsIgnoreCase)
                || Phrases.PAYWALLS.in(page.document().text()) > 0;
    }
}
