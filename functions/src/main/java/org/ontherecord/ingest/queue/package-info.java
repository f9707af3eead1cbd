/**
 * Pages waiting to be fetched: what a message holds, and how it gets into the queue. Delivered at least once, in no order. Uses
 * {@code aws} and {@code http}.
 */
package org.ontherecord.ingest.queue;
