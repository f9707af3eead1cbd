/** Trains the ranking of sentences and scores the summaries that it gives. */
package org.ontherecord.lab.summary;
