/**
 * Dates as feeds and pages write them. Pure functions; uses {@code article} for the date of an article, and word files of
 * {@code reading}.
 */
package org.ontherecord.ingest.date;
