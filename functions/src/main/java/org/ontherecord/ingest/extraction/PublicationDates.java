package org.ontherecord.ingest.extraction;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.ontherecord.ingest.date.WrittenDate;
import org.ontherecord.ingest.date.WrittenDate.Precision;

/** When an article was published, by what its page states and shows; never by when the page was fetched. */
final class PublicationDates {
    private static final Pattern IN_SCRIPT = Pattern
            .compile("\"(?:datePublished|published_?[aA]t|publish(?:ed)?_?[dD]ate"
                    + "|publicationDate|firstPublished|pub_?[dD]ate|dateCreated|created_?[aA]t)\\\\?\"\\s{0,3}:\\s{0,3}\\\\?\"([^\"\\\\]{8,40})");
    private static final int LARGEST_SCRIPT = 500_000;

    private final Page page;
    private final DateReader reader;
    private final ShownDates shown;
    private final Optional<WrittenDate> inUrl;

    private PublicationDates(Page page, Vicinity vicinity, DateReader reader) {
        this.page = page;
        this.reader = reader;
        this.shown = new ShownDates(page, vicinity, reader);
        this.inUrl = page.url().flatMap(address -> UrlDate.in(address, reader));
    }

    static Optional<WrittenDate> of(Page page, Vicinity vicinity, DateReader reader) {
        PublicationDates dates = new PublicationDates(page, vicinity, reader);
        return dates.stated()
                .map(dates::local)
                .or(dates.shown::marked)
                .or(() -> dates.inUrl)
                .or(dates.shown::nearest)
                .or(() -> reader.first(page.meta().all("modified")))
                .or(() -> reader.first(page.data().texts("dateModified")))
                .or(dates::inScripts);
    }

    private Optional<WrittenDate> stated() {
        return reader.first(page.meta().all("published"))
                .or(() -> reader.first(page.data().texts("datePublished")))
                .or(() -> reader.first(page.data().texts("dateCreated")));
    }

    /** A time in UTC may lie on the day before or after that of the place; address and text have the place's day. */
    private WrittenDate local(WrittenDate stated) {
        if (stated.precision() != Precision.TIME || !stated.start().getOffset().equals(ZoneOffset.UTC)) return stated;
        return inUrl.or(shown::nearest)
                .filter(day -> Math.abs(day.day().toEpochDay() - stated.day().toEpochDay()) == 1)
                .map(WrittenDate::withoutTime)
                .orElse(stated);
    }

    private Optional<WrittenDate> inScripts() {
        return reader.first(page.document()
                .select("script")
                .stream()
                .map(Element::data)
                .filter(script -> script.length() <= LARGEST_SCRIPT)
                .flatMap(script -> IN_SCRIPT.matcher(script).results())
                .map(match -> match.group(1)));
    }
}
