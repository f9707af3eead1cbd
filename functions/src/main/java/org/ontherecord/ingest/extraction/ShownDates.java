package org.ontherecord.ingest.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.ontherecord.ingest.date.WrittenDate;

/** The dates that a page shows its readers: that of the article stands near its heading. */
final class ShownDates {
    private static final Evaluator MARKED = QueryParser
            .parse("[itemprop~=(?i)^(datePublished|dateCreated)$], time[pubdate],"
                    + " .published[datetime], .entry-date, .published[title], .updated[title]");
    private static final Evaluator LABELLED = QueryParser.parse("time, abbr.published, [data-published], [data-date],"
            + " [class*=date], [class*=Date], [class*=time], [class*=Time], [class*=meta], [class*=publi], [class*=byline],"
            + " [class*=posted], [class*=datum], [class*=fecha], [class*=info], [id*=date], [id*=time]");
    private static final Set<String> ELSEWHERE = Set.of("aside", "footer", "nav", "blockquote", "form");
    private static final int LONGEST_LINE = 120;

    private final Page page;
    private final Vicinity vicinity;
    private final DateReader reader;

    /**
     * An element, or the words of a block in it, that may tell the date.
     *
     * @param distance from the heading, in elements; half of that where the page calls it a date
     * @param words    empty if the element itself is asked
     */
    private record Candidate(Element element, int distance, Optional<String> words) {}

    ShownDates(Page page, Vicinity vicinity, DateReader reader) {
        this.page = page;
        this.vicinity = vicinity;
        this.reader = reader;
    }

    /** What the page marks as the day of publication. */
    Optional<WrittenDate> marked() {
        return vicinity.nearestFirst(page.document().select(MARKED).stream())
                .filter(Predicate.not(vicinity.apart(this::isElsewhere)))
                .flatMap(element -> in(element).stream())
                .findFirst();
    }

    /** The date nearest to the heading, comments left out, and other articles if there is a choice. */
    Optional<WrittenDate> nearest() {
        List<Candidate> candidates = Stream.concat(labels(), lines())
                .sorted(Comparator.comparingInt(Candidate::distance))
                .toList();
        return first(candidates, this::isElsewhere).or(() -> first(candidates, this::isComments));
    }

    private Optional<WrittenDate> first(List<Candidate> candidates, Predicate<Element> elsewhere) {
        Predicate<Element> apart = vicinity.apart(elsewhere);
        return candidates.stream()
                .filter(candidate -> !apart.test(candidate.element()))
                .flatMap(candidate -> candidate.words()
                        .map(reader::in)
                        .orElseGet(() -> in(candidate.element()))
                        .stream())
                .findFirst();
    }

    private Stream<Candidate> labels() {
        return page.document()
                .select(LABELLED)
                .stream()
                .map(element -> new Candidate(element, vicinity.distance(element) / 2, Optional.empty()));
    }

    private Stream<Candidate> lines() {
        return BlockScanner.blocksOf(page.body(), Set.of())
                .stream()
                .filter(block -> block.text().length() < LONGEST_LINE)
                .map(block -> new Candidate(block.owner(), vicinity.distance(block.owner()),
                        Optional.of(block.text())));
    }

    /** What it shows is that of the article; what its attributes say may be that of a later change, or in another zone. */
    private Optional<WrittenDate> in(Element element) {
        Optional<WrittenDate> stated = reader
                .first(Stream.of("datetime", "content", "title", "data-published", "data-date")
                        .map(element::attr));
        return reader.in(ShortText.of(element))
                .filter(shown -> stated.filter(date -> date.day().equals(shown.day())).isEmpty())
                .or(() -> stated);
    }

    private boolean isElsewhere(Element element) {
        return ELSEWHERE.contains(element.normalName())
                || page.names().usesOf(element).stream().anyMatch(use -> use == Use.BOILERPLATE || use == Use.COMMENTS);
    }

    private boolean isComments(Element element) {
        return page.names().usesOf(element).contains(Use.COMMENTS);
    }
}
