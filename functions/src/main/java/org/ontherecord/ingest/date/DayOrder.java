package org.ontherecord.ingest.date;

/** What comes first in a date of numbers that could be read either way. */
public enum DayOrder {
    /** 31/1/2026. */
    DAY_FIRST,
    /** 1/31/2026, as in the United States. */
    MONTH_FIRST,
    /** Nobody says: only what can be read in one way is a date. */
    UNKNOWN
}
