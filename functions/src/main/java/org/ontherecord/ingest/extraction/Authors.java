package org.ontherecord.ingest.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who wrote a page's article: people, as its metadata name them or its byline shows them. */
final class Authors {
    private static final String MARKED = "[itemprop~=author] [itemprop=name], [itemprop~=author], a[rel~=author]";
    private static final String LABELLED = "[class*=author], [class*=Author], [class*=byline], [class*=Byline], [class*=autor],"
            + " [class*=writer], [id*=author]";
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");
    private static final int LONGEST_LINE = 120;
    private static final int FAR = 400;
    private static final int NEAR = 100;

    private final Page page;
    private final Vicinity vicinity;

    private Authors(Page page, Vicinity vicinity) {
        this.page = page;
        this.vicinity = vicinity;
    }

    static Optional<String> of(Page page, Vicinity vicinity) {
        Authors authors = new Authors(page, vicinity);
        return authors.stated(page.data().people("author"))
                .or(() -> page.meta().all("author").flatMap(name -> authors.stated(List.of(name)).stream()).findFirst())
                .or(() -> authors.lines(MARKED).flatMap(line -> authors.named(line).stream()).findFirst())
                .or(() -> authors.lines(LABELLED)
                        .flatMap(line -> authors.named(line).stream())
                        .filter(AuthorName::isShaped)
                        .findFirst())
                .or(authors::byline);
    }

    private Optional<String> stated(List<String> names) {
        Set<String> people = names.stream()
                .flatMap(BETWEEN::splitAsStream)
                .flatMap(name -> named(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return people.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", people));
    }

    private Optional<String> named(String line) {
        return AuthorName.in(line).filter(name -> !page.site().isOwn(name) && !AuthorName.isLogin(name));
    }

    private Stream<String> lines(String selector) {
        return vicinity
                .nearestFirst(
                        page.document().select(selector).stream().filter(element -> vicinity.distance(element) < FAR))
                .filter(Predicate.not(vicinity.apart(this::isReaders)))
                .map(element -> element.hasAttr("content") ? element.attr("content") : ShortText.of(element))
                .filter(line -> line.length() < LONGEST_LINE);
    }

    /** Comments and forms have authors too. */
    private boolean isReaders(Element element) {
        return element.nameIs("form") || element.nameIs("label") || page.names().usesOf(element).contains(Use.COMMENTS);
    }

    private Optional<String> byline() {
        return BlockScanner.blocksOf(page.body(), Set.of())
                .stream()
                .filter(block -> block.text().length() < LONGEST_LINE && vicinity.distance(block.owner()) < NEAR)
                .flatMap(block -> AuthorName.inByline(block.text()).stream())
                .filter(name -> !page.site().isOwn(name))
                .findFirst();
    }
}
