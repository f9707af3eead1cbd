/** Commands that show what comes in: feeds as the poller sees them, addresses as the fetcher judges them. */
package org.ontherecord.local.ingest;
