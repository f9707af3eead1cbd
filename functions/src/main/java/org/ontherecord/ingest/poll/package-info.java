/**
 * Feeds that the archive follows: what is kept of each, when it is asked again, and what in it is new. Uses
 * {@code ingest.feed} to read them, {@code ingest.host} and {@code ingest.fetch} to fetch them, {@code ingest.queue} to have
 * their pages fetched, {@code article} for addresses and items, {@code aws} and {@code http}.
 */
package org.ontherecord.ingest.poll;
