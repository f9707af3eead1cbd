/** Scores of what stands between the archive and the web: which addresses are fetched, and which are not. */
package org.ontherecord.lab.ingest;
