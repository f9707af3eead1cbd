/**
 * What news comes in: feeds in every form that is in use (RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed, news
 * sitemaps), where a page links to them, and lists of subscriptions. Pure functions from bytes to values: nothing is fetched,
 * no document type, entity or style sheet is looked up. What is broken gives what can be had. Uses {@code ingest.date},
 * {@code ingest.encoding} and {@code ingest.url}.
 */
package org.ontherecord.ingest.feed;
