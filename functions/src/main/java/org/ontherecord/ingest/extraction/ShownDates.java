package org.ontherecord.ingest.extraction;

import java.util.Comparator;
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
     * A date and how far from the heading.
     *
     * @param distance in elements; half of that where the page calls it a date
     */
    private record Candidate(int distance, WrittenDate date) {}

    ShownDates(Page page, Vicinity vicinity, DateReader reader) {
        this.page = page;
        this.vicinity = vicinity;
        this.reader = reader;
    }

    /** What the page marks as the day of publication. */
    Optional<WrittenDate> marked() {
        return vicinity.nearestFirst(page.document().select(MARKED).stream())
                .filter(element -> !vicinity.isApart(element, this::isElsewhere))
                .flatMap(element -> in(element).stream())
                .findFirst();
    }

    /** The date nearest to the heading, comments left out, and other articles if there is a choice. */
    Optional<WrittenDate> nearest() {
        return nearest(this::isElsewhere).or(() -> nearest(this::isComments));
    }

    private Optional<WrittenDate> nearest(Predicate<Element> elsewhere) {
        return Stream.concat(labels(elsewhere), lines(elsewhere))
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::date);
    }

    private Stream<Candidate> labels(Predicate<Element> elsewhere) {
        return page.document()
                .select(LABELLED)
                .stream()
                .filter(element -> !vicinity.isApart(element, elsewhere))
                .flatMap(element -> in(element).map(date -> new Candidate(vicinity.distance(element) / 2, date))
                        .stream());
    }

    private Stream<Candidate> lines(Predicate<Element> elsewhere) {
        return BlockScanner.blocksOf(page.body(), Set.of())
                .stream()
                .filter(block -> block.text().length() < LONGEST_LINE && !vicinity.isApart(block.owner(), elsewhere))
                .flatMap(block -> reader.in(block.text())
                        .map(date -> new Candidate(vicinity.distance(block.owner()), date))
                        .stream());
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
