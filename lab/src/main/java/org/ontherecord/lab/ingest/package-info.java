/**
 * Scores of what stands between the archive and the web: which addresses are fetched, and which are not; and how many articles
 * a second the way from a submission to the index takes.
 */
package org.ontherecord.lab.ingest;
