package org.ontherecord.ingest.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tue, 03 Mar 2026 10:00:00 GMT        | 2026-03-03T10:00:00Z
            Tue, 3 Mar 26 10:00 EST              | 2026-03-03T15:00:00Z
            Tue,03 Mar 2026 10:00:00 -0130       | 2026-03-03T11:30:00Z
            Tue, 03 Mar 2026 10:00:00 UTC+2      | 2026-03-03T08:00:00Z
            Tue, 03 Mar 2026 10:00:00 (CET)      | 2026-03-03T10:00:00Z
            Tue, 03 Mar 2026 10:00:00 XYZ        | 2026-03-03T10:00:00Z
            Tue Mar  3 10:00:00 2026             | 2026-03-03T10:00:00Z
            Tue Mar 03 10:00:00 +0200 2026       | 2026-03-03T08:00:00Z
            2026-03-03T10:00:00.123+01:00        | 2026-03-03T09:00:00Z
            20260303T100000Z                     | 2026-03-03T10:00:00Z
            2026-03-03T24:00:00Z                 | 2026-03-04T00:00:00Z
            2026-06-30T23:59:60Z                 | 2026-06-30T23:59:59Z
            1772532000                           | 2026-03-03T10:00:00Z
            1772532000123                        | 2026-03-03T10:00:00Z
            March 3, 2026 12:05 a.m. EST         | 2026-03-03T05:05:00Z
            3 March 2026, 12h05 PM               | 2026-03-03T12:05:00Z
            2026-03-03 10:00 Europe/Berlin       | 2026-03-03T09:00:00Z
            """)
    void aTimeIsReadInItsZone(String written, String meant) {
        assertEquals(Instant.parse(meant), DateField.read(written).orElseThrow().at());
    }

    @ParameterizedTest
    @CsvSource({"'Tue, 3 Mar 2026 10:00:00 ET', 2026-03-03T15:00:00Z",
            "'Fri, 3 Jul 2026 10:00:00 ET', 2026-07-03T14:00:00Z"})
    void aRegionsNameIsSummerTimeInSummer(String written, String meant) {
        assertEquals(Instant.parse(meant), DateField.read(written).orElseThrow().at());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3. März 2026                         | 2026-03-03
            mardi 3 mars 2026                    | 2026-03-03
            mar. 3 mars 2026                     | 2026-03-03
            1er février 2026                     | 2026-02-01
            3 de marzo de 2026                   | 2026-03-03
            2026. március 3.                     | 2026-03-03
            3 марта 2026                         | 2026-03-03
            2026年3月3日                          | 2026-03-03
            3rd of March 2026                    | 2026-03-03
            Mar 3rd, 2026                        | 2026-03-03
            03.04.2026                           | 2026-04-03
            2026/04/03                           | 2026-04-03
            13/04/2026                           | 2026-04-13
            04/13/2026                           | 2026-04-13
            04/04/2026                           | 2026-04-04
            2026-093                             | 2026-04-03
            260403                               | 2026-04-03
            April 2026                           | 2026-04
            2026-04                              | 2026-04
            2026                                 | 2026
            """)
    void aDateIsNoMoreExactThanItWasWritten(String written, String meant) {
        assertEquals(meant, read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "03/04/2026", "30 Feb 2026", "2026-13-01", "2026-03-03T25:00:00Z",
            "2026-03-03T10:00:00+99:00", "Tue, 3 Mar 2026 1:2:3:4 GMT", "Tue, Mar x 2026", "2026-03-03T10:00:00Zed",
            "2026-01-27-01", "13:05 pm 3 March 2026", "May", "March 2026 10:00", "10:00", "0000-00-00 00:00:00"})
    void aTextThatLeavesADoubtIsNoDate(String written) {
        assertEquals("none", read(written));
    }

    @Test
    void aLongTextIsNoDateAtOnce() {
        assertEquals(Optional.empty(), DateField.read("1".repeat(1_000_000)));
    }

    @Test
    void anArticlesDateIsADayOrATime() {
        assertEquals(Optional.empty(), DateField.read("March 2026").flatMap(WrittenDate::publication));
        assertEquals("2026-03-03",
                DateField.read("3 March 2026").flatMap(WrittenDate::publication).orElseThrow().toString());
    }

    private static String read(String written) {
        return DateField.read(written).map(WrittenDate::toString).orElse("none");
    }
}
