/**
 * Dates as feeds and pages write them: fields that are one, and texts that hold some. Pure functions; uses {@code article}
 * for the date of an article, and word files of {@code reading}.
 */
package org.ontherecord.ingest.date;
