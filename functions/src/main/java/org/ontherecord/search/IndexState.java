package org.ontherecord.search;

import java.time.Instant;
import java.util.Optional;

/**
 * What an index's answers come from.
 *
 * @param engine      {@code lucene} or {@code opensearch}
 * @param articles    how many it holds
 * @param positions   how many it holds
 * @param committedAt when its last changes were kept; empty before the first
 */
public record IndexState(String engine, long articles, long positions, Optional<Instant> committedAt) {}
