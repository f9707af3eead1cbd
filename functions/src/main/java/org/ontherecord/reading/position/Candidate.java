package org.ontherecord.reading.position;

/**
 * A position that a frame found, whether or not it is sure enough to be told.
 *
 * @param traits what its confidence was judged by
 */
public record Candidate(Position position, Traits traits) {}
