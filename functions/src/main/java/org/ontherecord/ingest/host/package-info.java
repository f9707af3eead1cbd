/**
 * How hosts want to be treated: their rules for robots (RFC 9309), and how often they are asked for something. What is known
 * of a host is kept in the table, so that functions running side by side keep to it together. Uses {@code ingest.fetch},
 * {@code ingest.url}, {@code article} for items of the table, {@code aws} and {@code http}.
 */
package org.ontherecord.ingest.host;
