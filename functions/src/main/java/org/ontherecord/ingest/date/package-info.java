/**
 * Dates as pages and feeds write them: in numbers of either order, in words of many languages, with and without a time.
 * Pure; uses nothing but {@code reading.text}'s word files and {@code article}'s date.
 */
package org.ontherecord.ingest.date;
