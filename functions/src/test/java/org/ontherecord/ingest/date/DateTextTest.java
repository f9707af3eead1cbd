package org.ontherecord.ingest.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.article.PublicationDate.Precision;

class DateTextTest {
    private static List<String> dates(String text, DayOrder order) {
        return DateText.all(text, order).map(WrittenDate::toString).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-31                              | 2026-01-31
            2026/1/31                               | 2026-01-31
            Published 2026.01.31 in Norvik          | 2026-01-31
            20260131                                | 2026-01-31
            31.1.2026                               | 2026-01-31
            31.01.26, 12:30 Uhr                     | 2026-01-31
            31/01/2026                              | 2026-01-31
            1/31/2026                               | 2026-01-31
            31 January 2026                         | 2026-01-31
            31st of January, 2026                   | 2026-01-31
            Saturday, January 31st, 2026            | 2026-01-31
            Jan. 31, 2026                           | 2026-01-31
            31. Jänner 2026                         | 2026-01-31
            1er février 2026                        | 2026-02-01
            31 de enero de 2026                     | 2026-01-31
            31 января 2026 г.                       | 2026-01-31
            31 stycznia 2026                        | 2026-01-31
            2026年1月31日                              | 2026-01-31
            2026년 1월 31일                            | 2026-01-31
            ৩১ জানুয়ারি ২০২৬                            | 2026-01-31
            """)
    void daysAreReadAsPeopleWriteThem(String text, String day) {
        assertEquals(List.of(day), dates(text, DayOrder.DAY_FIRST));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-31T09:30:00Z                    | 2026-01-31T09:30:00Z
            2026-01-31T09:30+01:00                  | 2026-01-31T09:30:00+01:00
            2026-01-31 09:30:00.123 -0500           | 2026-01-31T09:30:00-05:00
            20260131T093000Z                        | 2026-01-31T09:30:00Z
            Sat, 31 Jan 2026 09:30:00 GMT           | 2026-01-31T09:30:00Z
            Sat Jan 31 2026 21:30:00 GMT+0100 (CET) | 2026-01-31T21:30:00+01:00
            January 31, 2026 9:30 a.m. EST          | 2026-01-31T09:30:00-05:00
            January 31, 2026 at 9:30 pm UTC         | 2026-01-31T21:30:00Z
            2026-06-30T23:59:60Z                    | 2026-06-30T23:59:59Z
            """)
    void aTimeWithItsZoneIsAMoment(String text, String moment) {
        assertEquals(List.of(moment), dates(text, DayOrder.MONTH_FIRST));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-31T09:30:00     | 2026-01-31
            2026-01-31 09:30        | 2026-01-31
            2026-01-31T25:30:00Z    | 2026-01-31
            """)
    void aTimeThatIsNoMomentLeavesTheDay(String text, String day) {
        assertEquals(List.of(day), dates(text, DayOrder.DAY_FIRST));
    }

    @Test
    void theOrderOfDayAndMonthIsThePlacesOwn() {
        assertEquals(List.of("2026-05-04"), dates("4/5/2026", DayOrder.DAY_FIRST));
        assertEquals(List.of("2026-04-05"), dates("4/5/2026", DayOrder.MONTH_FIRST));
        assertEquals(List.of("2026-05-04"), dates("4.5.2026", DayOrder.MONTH_FIRST),
                "dots: the day goes first everywhere");
        assertEquals(List.of("2026-05-13"), dates("13/5/2026", DayOrder.MONTH_FIRST), "there is no 13th month");
        assertEquals(List.of("2026-05-13"), dates("4/5/2026, 13/5/2026, 13/5/26", DayOrder.UNKNOWN),
                "what could be read either way is no date where nobody says how");
    }

    @Test
    void whatIsNoDayIsNoDate() {
        assertEquals(List.of(), dates("31.2.2026, 1.2.3.2026, 2026, 12/2026, May 2026, Mayor 5 2026 and 555-0123",
                DayOrder.DAY_FIRST));
    }

    @Test
    void datesComeInTheOrderOfTheText() {
        assertEquals(List.of("2026-05-04", "2025-01-31", "2026-05-05"),
                dates("On May 4, 2026, the law of 2025-01-31 was changed; see 5.5.2026.", DayOrder.DAY_FIRST));
    }

    @Test
    void theArchiveKeepsTheMomentOrTheDay() {
        assertEquals(new PublicationDate(Instant.parse("2026-01-31T08:30:00Z"), Precision.SECOND),
                date("2026-01-31T09:30:00+01:00").publication().orElseThrow());
        assertEquals(new PublicationDate(Instant.parse("2026-01-31T00:00:00Z"), Precision.DAY),
                date("31 January 2026").publication().orElseThrow());
    }

    private static WrittenDate date(String text) {
        return Optional.of(text).flatMap(words -> DateText.all(words, DayOrder.DAY_FIRST).findFirst()).orElseThrow();
    }
}
