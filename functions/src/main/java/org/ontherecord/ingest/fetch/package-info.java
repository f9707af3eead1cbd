/**
 * Fetching what strangers tell us to fetch. The guard judges an address and says which machines may be connected to; the
 * fetcher connects to those and no others, and stops at limits of time, size and redirects. Uses {@code ingest.url}: the address
 * that is judged is the one that is connected to.
 */
package org.ontherecord.ingest.fetch;
